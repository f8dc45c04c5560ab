import { scoredHere } from '../../shared/golf/kept'
import { nextEmpty, scoreOf } from '../../shared/golf/totals'
import { progress, toPar } from '../../shared/text/format'
import { useSession } from '../../shared/account/session'
import { useRound } from '../../shared/rounds/use-round'
import { Hills } from '../../shared/ui/hills'
import { Icon } from '../../shared/ui/icons'
import { Link } from '../../shared/ui/link'
import { Failure, Skeleton } from '../../shared/ui/states'

/** The round being played. Its button leads to the next hole without a score. */
export function OpenRound({ id }: { id: string }) {
  const session = useSession()
  const { view, error, reload } = useRound(id)
  if (!view) return error ? <Failure error={error} retry={reload} /> : <Skeleton lines={1} tall />
  const { round } = view
  const me = session.state === 'in' ? session.me.id : ''
  const mine = round.cards.find((card) => card.player.id === me) ?? round.cards[0]
  const spot = nextEmpty(scoredHere(round, me))
  if (!mine) return null
  return (
    <section className="hero" aria-label="Open round">
      <Hills />
      <div className="hero-body">
        <div>
          <h2>{round.course.name}</h2>
          <p>
            {spot
              ? mine.totals.holesPlayed === 0
                ? 'Ready to start'
                : `Hole ${spot.hole} is next`
              : view.isDone
                ? 'Your card is finished; others are still playing'
                : 'All holes scored'}
          </p>
        </div>
        <p className="hero-score">
          <span className="figure">{mine.totals.holesPlayed === 0 ? 'E' : toPar(mine.totals.toPar)}</span>
          <span>{mine.totals.holesPlayed === 0 ? 'not started' : progress(mine.totals)}</span>
        </p>
        <div className="pips" aria-hidden="true">
          {round.holeOrder.map((hole) => (
            <i key={hole} className={scoreOf(mine, hole) ? 'done' : hole === spot?.hole ? 'now' : ''} />
          ))}
        </div>
        <Link to={spot ? { page: 'play', round: id } : { page: 'round', round: id }} className="button on-hero big">
          {spot
            ? mine.totals.holesPlayed === 0
              ? `Play hole ${spot.hole}`
              : `Continue on hole ${spot.hole}`
            : view.isDone
              ? 'See the card'
              : 'Finish the round'}
          <Icon name="next" />
        </Link>
      </div>
    </section>
  )
}
