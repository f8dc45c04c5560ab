import type { Distribution } from '../../shared/api/types'
import { count } from '../../shared/text/format'

const rows: readonly (readonly [keyof Omit<Distribution, 'holes'>, string, string])[] = [
  ['eagleOrBetter', 'Eagle or better', 'under'],
  ['birdie', 'Birdie', 'under'],
  ['par', 'Par', 'level'],
  ['bogey', 'Bogey', 'over'],
  ['doubleBogey', 'Double bogey', 'over'],
  ['worse', 'Worse', 'over'],
]

/** The distribution of scores over all holes of the filtered rounds. */
export function ScoreDistribution({ distribution }: { distribution: Distribution }) {
  const { holes } = distribution
  const most = Math.max(1, ...rows.map(([key]) => distribution[key]))
  return (
    <section className="panel">
      <h2>Scores</h2>
      <p className="hint">{count(holes, 'hole')} in these rounds</p>
      <ul className="bars">
        {rows.map(([key, name, kind]) => (
          <li key={key}>
            <span>{name}</span>
            <span className="bar" aria-hidden="true">
              <i className={kind} style={{ transform: `scaleX(${distribution[key] / most})` }} />
            </span>
            <span className="figure">
              <span className="quiet">{distribution[key]} ·</span>{' '}
              {holes > 0 ? Math.round((100 * distribution[key]) / holes) : 0}%
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
