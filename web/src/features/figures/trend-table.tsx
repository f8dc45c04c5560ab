import type { Trend } from '../../shared/api/types'
import { decimal, playedOn, toPar } from '../../shared/lib/format'

/** The chart in words and numbers, newest first. */
export function TrendTable({ trend }: { trend: Trend }) {
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label="Rounds as a table">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">Round</th>
            <th scope="col">Score</th>
            <th scope="col">Form</th>
            <th scope="col">Of five</th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </div>
  )
}
