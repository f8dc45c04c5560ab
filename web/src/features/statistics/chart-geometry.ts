import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { TrendPoint } from '../../shared/api/types'
import type { Box, Tick } from '../../shared/charts/grid'

export type Dot = { x: number; y: number; point: TrendPoint }
export type Geometry = {
  dots: Dot[]
  /** The path of the five-round average; empty if there is none. */
  average: string
  last?: Dot
  ticks: Tick[]
}

/** Positions of dots, line and ticks. A low form is drawn high, because better is up. */
export function geometry(points: TrendPoint[], box: Box): Geometry {
  const values = points.flatMap((point) =>
    point.formAverage === null ? [point.form] : [point.form, point.formAverage],
  )
  const low = Math.min(...values)
  const high = Math.max(...values)
  const room = Math.max(1, (high - low) * 0.08)
  const y = scaleLinear()
    .domain([low - room, high + room])
    .range([box.top, box.height - box.bottom])
  const x = scaleLinear()
    .domain(points.length > 1 ? [0, points.length - 1] : [-1, 1])
    .range([box.left, box.width - box.right])
  const dots = points.map((point, place) => ({ x: x(place), y: y(point.form), point }))
  const path = line<{ x: number; y: number }>()
    .x((dot) => dot.x)
    .y((dot) => dot.y)
  const averages = points.flatMap((point, place) =>
    point.formAverage === null ? [] : [{ x: x(place), y: y(point.formAverage) }],
  )
  return {
    dots,
    average: averages.length > 1 ? (path(averages) ?? '') : '',
    last: dots[dots.length - 1],
    ticks: points.length === 0 ? [] : y.ticks(4).map((value) => ({ value, y: y(value) })),
  }
}
