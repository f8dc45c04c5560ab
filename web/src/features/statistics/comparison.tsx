import type { Comparison, Figure } from '../../shared/api/types'
import { decimal } from '../../shared/text/format'
import { figureText, handicapName } from './figure'

type Row = Comparison['rows'][number]
/** The name of each figure, and whether more is better. */
const names: Record<Row['figure'], [string, boolean]> = {
  par3: ['Par 3s', false],
  par4: ['Par 4s', false],
  par5: ['Par 5s', false],
  fairways: ['Fairways', true],
  greens: ['Greens', true],
  upAndDown: ['Up and down', true],
  threePutts: ['Three-putts', false],
  birdies: ['Birdies', true],
  bogeys: ['Bogeys', false],
  doubles: ['Doubles or worse', false],
}

/** The player's figures beside the published averages of a handicap. */
export function ComparisonPanel({ comparison }: { comparison: Comparison }) {
  const { handicap, rows } = comparison
  const isMixed = rows.some((row) => row.benchmark.basis === 'interpolated')
  return (
    <section className="panel">
      <h2>Compare</h2>
      {rows.length === 0 ? (
        <p className="hint">No averages are published for this handicap.</p>
      ) : (
        <table className="plain compare">
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">You</th>
              <th scope="col">{handicapName(handicap)}</th>
              <th scope="col">Differ&shy;ence</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.figure}>
                <th scope="row">
                  {names[row.figure][0]}
                  {row.own.value !== null && row.own.smallSample && <span className="quiet"> small sample</span>}
                </th>
                <td>{figureText(row.own)}</td>
                <td>
                  {valueText(row.own, row.benchmark.value)}
                  {row.benchmark.basis === 'interpolated' && '*'}
                </td>
                <td>{verdict(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="hint">
        Published averages of amateur golfers{isMixed ? '; * interpolated between two handicaps' : ''}.
      </p>
    </section>
  )
}

const valueText = (own: Figure, value: number) => (own.unit === 'perHole' ? value.toFixed(2) : decimal(value))

function verdict(row: Row): string {
  if (row.difference === null) return '–'
  if (row.difference === 0) return 'same'
  const isBetter = row.difference > 0 === names[row.figure][1]
  const amount = Math.abs(row.difference).toFixed(row.own.unit === 'perHole' ? 2 : 1)
  return `${amount} ${isBetter ? 'better' : 'worse'}`
}
