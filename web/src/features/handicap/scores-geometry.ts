import { scaleLinear } from 'd3-scale'
import type { Box, Tick } from '../../shared/charts/grid'
import type { Considered } from './words'

export type ScoresGeometry = { dots: { x: number; y: number; one: Considered }[]; ticks: Tick[] }

/** One place a score, evenly, in order of play; a low differential stands high. */
export function scoresGeometry(scores: Considered[], box: Box): ScoresGeometry {
  if (scores.length === 0) return { dots: [], ticks: [] }
  const values = scores.map((one) => one.value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const room = Math.max(1, (most - least) * 0.08)
  const y = scaleLinear()
    .domain([least - room, most + room])
    .range([box.top, box.height - box.bottom])
  const x = scaleLinear()
    .domain(scores.length > 1 ? [0, scores.length - 1] : [-1, 1])
    .range([box.left + 6, box.width - box.right])
  return {
    dots: scores.map((one, place) => ({ x: x(place), y: y(one.value), one })),
    ticks: y.ticks(4).map((value) => ({ value, y: y(value) })),
  }
}
