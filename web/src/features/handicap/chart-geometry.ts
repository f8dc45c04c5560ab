import { scaleLinear } from 'd3-scale'
import type { HandicapRevision } from '../../shared/api/types'
import type { Box, Tick } from '../../shared/charts/grid'
import type { Considered } from './words'

export type HistoryGeometry = {
  dots: { x: number; y: number; revision: HandicapRevision }[]
  /** The path of the index: level from one revision to the next. */
  line: string
  /** The path of the low index; broken where there was none. */
  low: string
  ticks: Tick[]
}

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000

/** Positions by calendar date, so that a winter without golf takes its width. A low index is drawn high. */
export function historyGeometry(history: HandicapRevision[], box: Box): HistoryGeometry {
  const first = history[0]
  const last = history[history.length - 1]
  if (!first || !last) return { dots: [], line: '', low: '', ticks: [] }
  const values = history.flatMap(({ index, lowIndex }) => (lowIndex === null ? [index] : [index, lowIndex]))
  const least = Math.min(...values)
  const most = Math.max(...values)
  const room = Math.max(0.5, (most - least) * 0.08)
  const y = scaleLinear()
    .domain([least - room, most + room])
    .range([box.top, box.height - box.bottom])
  const [from, to] = [dayOf(first.playedOn), dayOf(last.playedOn)]
  const x = scaleLinear()
    .domain(to > from ? [from, to] : [from - 1, to + 1])
    .range([box.left, box.width - box.right])
  const dots = history.map((revision) => ({ x: x(dayOf(revision.playedOn)), y: y(revision.index), revision }))
  return {
    dots,
    line: steps(dots.map((dot) => ({ x: dot.x, y: dot.y }))),
    low: steps(dots.map((dot) => ({ x: dot.x, y: lowOf(dot.revision, y) }))),
    ticks: y.ticks(4).map((value) => ({ value, y: y(value) })),
  }
}

/** A step path: level to the next point, then up or down; broken where there is no value. */
function steps(points: { x: number; y: number | undefined }[]): string {
  let path = ''
  let isDrawing = false
  for (const { x, y } of points) {
    if (isDrawing) path += `H${x}`
    if (y !== undefined) path += isDrawing ? `V${y}` : `M${x},${y}`
    isDrawing = y !== undefined
  }
  return path
}

const lowOf = ({ lowIndex }: HandicapRevision, y: (value: number) => number) =>
  lowIndex === null ? undefined : y(lowIndex)

export type ScoresGeometry = { dots: { x: number; y: number; one: Considered }[]; ticks: Tick[] }

/** Evenly spaced positions in order of play. A low differential is drawn high. */
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
