import type { HandicapRevision } from '../../shared/api/types'
import { Chart, ChartTable } from '../../shared/charts/chart'
import { Cursor, Grid } from '../../shared/charts/grid'
import { decimal, fullDate, index } from '../../shared/text/format'
import { Link } from '../../shared/ui/link'
import { historyGeometry } from './chart-geometry'
import { capName } from './words'

const height = 220
const margins = { left: 38, right: 54, top: 14, bottom: 14 }

/** The index after each day with a score, with the low index that caps it. */
export function HistoryChart({ history }: { history: HandicapRevision[] }) {
  const at = (width: number) => historyGeometry(history, { width, height, ...margins })
  const hasLow = history.some((revision) => revision.lowIndex !== null)
  const read = (place: number) => {
    const revision = history[place]
    if (!revision) return ''
    const low = revision.lowIndex === null ? '' : `, low index ${index(revision.lowIndex)}`
    const cap = revision.cap === 'none' ? '' : `, limited by ${capName[revision.cap]}`
    return `After ${fullDate(revision.playedOn)}: ${index(revision.index)}${low}${cap}`
  }
  return (
    <Chart
      hint={`Better is up ↑${hasLow ? '; dashed: the low index' : ''}`}
      label="Index, oldest to newest"
      count={history.length}
      height={height}
      places={(width) => at(width).dots.map((dot) => dot.x)}
      read={read}
      renderMore={(place) => (
        <Link to={{ page: 'why', day: history[place]?.playedOn }} className="text-link">
          Why?
        </Link>
      )}
      table={
        <ChartTable label="Index as a table" head={['After', 'Index', 'Low', 'Average']}>
          {[...history].reverse().map((revision) => (
            <tr key={revision.playedOn}>
              <th scope="row">
                {fullDate(revision.playedOn)}
                {revision.cap !== 'none' && <span className="quiet"> {capName[revision.cap]}</span>}
              </th>
              <td>{index(revision.index)}</td>
              <td>{index(revision.lowIndex)}</td>
              <td>{decimal(revision.average)}</td>
            </tr>
          ))}
        </ChartTable>
      }
      renderDrawing={(width, chosen) => {
        const box = { width, height, ...margins }
        const { dots, line, low, ticks } = at(width)
        const last = dots[dots.length - 1]
        return (
          <>
            <Grid ticks={ticks} box={box} text={(value) => index(value).replace('.0', '')} />
            <Cursor x={dots[chosen ?? -1]?.x} box={box} />
            <path d={low} className="low-line" />
            <path d={line} className="average" />
            {dots.length < 40 &&
              dots.map((dot) => (
                <circle key={dot.revision.playedOn} cx={dot.x} cy={dot.y} r={3} className="dot on-line" />
              ))}
            {chosen !== undefined && dots[chosen] && (
              <circle cx={dots[chosen]!.x} cy={dots[chosen]!.y} r={6} className="dot chosen" />
            )}
            {last && (
              <text x={last.x + 10} y={last.y} className="last-value">
                {index(last.revision.index)}
              </text>
            )}
          </>
        )
      }}
    />
  )
}
