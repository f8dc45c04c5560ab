import type { Bests } from '../../shared/api/types'
import { playedOn, toPar } from '../../shared/text/format'
import { Link } from '../../shared/ui/link'

/** The best round on each course and tee. */
export function BestRounds({ bests, holes }: { bests: Bests; holes: 9 | 18 }) {
  const rows = bests.bests.flatMap((entry) => {
    const best = holes === 9 ? entry.nine : entry.eighteen
    return best ? [best] : []
  })
  if (rows.length === 0) return <p className="hint">No complete round of {holes} holes yet.</p>
  return (
    <ul className="rows flush">
      {rows.map((best) => (
        <li key={`${best.course.id}/${best.tee.id}`}>
          <Link to={{ page: 'round', round: best.roundId }} className="row">
            <span className="row-main">
              <strong>{best.course.name}</strong>
              <span className="quiet">
                {best.tee.name} · {playedOn(best.playedOn)}
              </span>
            </span>
            <span className="row-score">
              <strong className="figure">{best.gross}</strong>
              <span className="quiet figure">{toPar(best.toPar)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
