import { fetchHandicap } from '../../shared/api/analytics'
import { changeConditions } from '../../shared/api/rounds'
import type { Card, Round } from '../../shared/api/types'
import { decimal, index, signed } from '../../shared/text/format'
import { useResource } from '../../shared/storage/resources'
import { keepRound } from '../../shared/sync/known-rounds'
import { keys } from '../../shared/storage/keys'
import { Link } from '../../shared/ui/link'
import type { RoundActions } from './use-round-actions'

type Props = { round: Round; mine: Card | undefined; actions: RoundActions }

/** What a finished round is for the handicap: its differential, and the playing conditions of the day. */
export function RoundHandicap({ round, mine, actions }: Props) {
  const { data } = useResource(keys.handicap, fetchHandicap)
  const posted = data?.scores.find((score) => score.roundId === round.id)
  const others = round.cards.filter((card) => card !== mine && (card.differential ?? null) !== null)
  const own = posted?.differential ?? mine?.differential ?? null
  const change = (pcc: number) => actions.apply(async () => keepRound(await changeConditions(round.id, pcc)))
  if (own === null && others.length === 0) return null
  return (
    <section className="panel round-handicap">
      <div className="section-head">
        <h2>For the handicap</h2>
        <Link to={{ page: 'handicap' }} className="text-link">
          Handicap
        </Link>
      </div>
      {own !== null && (
        <p>
          <span className="mid-figure figure">{decimal(own)}</span> score differential
        </p>
      )}
      {posted && own !== null && (
        <p className="hint figure">
          {`Adjusted gross ${posted.adjustedGross} on ${posted.courseRating.toFixed(1)} / ${posted.slope}`}
          {posted.index !== null && `, index ${index(posted.index)} that morning`}.
          {posted.counts
            ? ' It is one of those that your index is made of.'
            : posted.considered
              ? ' It is among the last 20 and does not count.'
              : ''}
        </p>
      )}
      {others.map((card) => (
        <p key={card.id} className="hint figure">
          <bdi>{card.player.name}</bdi>: {decimal(card.differential ?? 0)}, by the index on the card.
        </p>
      ))}
      <label className="line">
        <span>
          Playing conditions (PCC)
          <span className="quiet"> as your club published them</span>
        </span>
        <select
          value={round.pcc ?? 0}
          disabled={actions.isBusy}
          onChange={(event) => change(Number(event.target.value))}
        >
          {[-1, 0, 1, 2, 3].map((pcc) => (
            <option key={pcc} value={pcc}>
              {signed(pcc)}
            </option>
          ))}
        </select>
      </label>
    </section>
  )
}
