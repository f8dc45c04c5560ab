import { fetchHandicap } from '../../shared/api/analytics'
import { changeCardConditions, changeConditions } from '../../shared/api/rounds'
import type { Card, Round } from '../../shared/api/types'
import { decimal, index, signed } from '../../shared/text/format'
import { useResource } from '../../shared/storage/resources'
import { keepRound } from '../../shared/sync/known-rounds'
import { keys } from '../../shared/storage/keys'
import { Link } from '../../shared/ui/link'
import type { RoundActions } from './use-round-actions'

type Props = { round: Round; mine: Card | undefined; actions: RoundActions }

/** A finished round's score differential, and the playing conditions calculation (PCC) of the day. */
export function RoundHandicap({ round, mine, actions }: Props) {
  const { data } = useResource(keys.handicap, fetchHandicap)
  const posted = data?.scores.find((score) => score.roundId === round.id)
  const own = posted?.differential ?? mine?.differential ?? null
  const others = round.cards.filter((card) => card !== mine && (card.differential ?? null) !== null)
  // The owner's are offered to the other members; theirs are their own card's.
  const isOwners = !mine || mine.player.id === round.ownerId
  const change = (pcc: number) =>
    actions.apply(async () =>
      keepRound(await (isOwners ? changeConditions(round.id, pcc) : changeCardConditions(round.id, mine.id, pcc))),
    )
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
          {`Adjusted gross ${posted.adjustedGross}, course rating ${posted.courseRating.toFixed(1)}, slope ${posted.slope}`}
          {posted.index !== null && `, index ${index(posted.index)} that morning`}.
          {posted.counts
            ? ' It counts towards your index.'
            : posted.considered
              ? ' It is one of your last 20 scores and does not count.'
              : ''}
        </p>
      )}
      {others.map((card) => (
        <p key={card.id} className="hint figure">
          <bdi>{card.player.name}</bdi>: differential {decimal(card.differential ?? 0)}, with the index on the card.
        </p>
      ))}
      <label className="line">
        <span>
          Playing conditions (PCC)
          <span className="quiet"> as published by your club</span>
        </span>
        <select
          value={(isOwners ? undefined : mine.pcc) ?? round.pcc ?? 0}
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
