import type { Trend } from '../../shared/api/types'
import { Chart, ChartTable } from '../../shared/charts/chart'
import { Cursor, Grid } from '../../shared/charts/grid'
import { decimal, playedOn, toPar } from '../../shared/text/format'
import { geometry } from './chart-geometry'

const height = 220
const margins = { left: 34, right: 46, top: 14, bottom: 14 }

/** One dot per round, and the line of the five-round average. */
export function TrendChart({ trend }: { trend: Trend }) {
  const { points } = trend
  const at = (width: number) => geometry(points, { width, height, ...margins })
  const read = (place: number) => {
    const point = points[place]
    if (!point) return ''
    const { course, gross, form } = point
    return `${playedOn(point.playedOn)}, ${course.name}: ${gross} (${toPar(point.toPar)}), form ${decimal(form)}`
  }
  return (
    <Chart
      hint="Form of each round; better is up ↑"
      label="Rounds, oldest to newest"
      count={points.length}
      height={height}
      places={(width) => at(width).dots.map((dot) => dot.x)}
      read={read}
      table={<TrendTable trend={trend} />}
      renderDrawing={(width, chosen) => {
        const box = { width, height, ...margins }
        const { dots, average, last, ticks } = at(width)
        return (
          <g className={trend.holes === 9 ? 'nines' : undefined}>
            <Grid ticks={ticks} box={box} />
            <Cursor x={dots[chosen ?? -1]?.x} box={box} />
            <path d={average} className="average" />
            {dots.map((dot, place) => (
              <circle
                key={dot.point.roundId}
                cx={dot.x}
                cy={dot.y}
                r={place === chosen ? 6 : 4}
                className={place === chosen ? 'dot chosen' : 'dot'}
              />
            ))}
            {last && (
              <text x={last.x + 10} y={last.y} className="last-value">
                {decimal(last.point.form)}
              </text>
            )}
          </g>
        )
      }}
    />
  )
}

/** The chart's data as a table, newest first. */
export function TrendTable({ trend }: { trend: Trend }) {
  return (
    <ChartTable label="Rounds as a table" head={['Round', 'Score', 'Form', 'Average of 5']}>
      {[...trend.points].reverse().map((point) => (
        <tr key={point.roundId}>
          <th scope="row">
            {playedOn(point.playedOn)} <span className="quiet">{point.course.name}</span>
          </th>
          <td>
            {point.gross} <span className="quiet">{toPar(point.toPar)}</span>
          </td>
          <td>{decimal(point.form)}</td>
          <td>{point.formAverage === null ? '–' : decimal(point.formAverage)}</td>
        </tr>
      ))}
    </ChartTable>
  )
}
