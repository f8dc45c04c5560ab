import type { Trend } from '../../shared/api/types'
import { ChartTable } from '../../shared/charts/chart'
import { decimal, playedOn, toPar } from '../../shared/text/format'

/** The chart in words and numbers, newest first. */
export function TrendTable({ trend }: { trend: Trend }) {
  return (
    <ChartTable label="Rounds as a table" head={['Round', 'Score', 'Form', 'Of five']}>
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
