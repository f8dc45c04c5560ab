import { fetchRounds } from '../../shared/api/rounds'
import { useResource } from '../../shared/storage/resources'
import { keys } from '../../shared/storage/keys'
import { withUnsent } from '../../shared/sync/known-rounds'
import { useSession } from '../../shared/account/session'
import { isolated } from '../../shared/text/personal-text'
import { localDate, playedOn, index } from '../../shared/text/format'
import { Icon } from '../../shared/ui/icons'
import { Link } from '../../shared/ui/link'
import { NeedsYou } from '../../shared/unsent/needs-you'
import { Page } from '../../shared/ui/page'
import { Empty, Failure, Skeleton, Stale } from '../../shared/ui/states'
import { RoundRow } from '../../shared/rounds/round-row'
import { useRoundList } from '../../shared/rounds/use-round-list'
import { OpenRound } from './open-round'
import { fetchHandicap } from '../../shared/api/analytics'

/** The home page: the open round with its next hole, or a button to start one. */
export function Home() {
  const session = useSession()
  const first = useResource(keys.rounds(), () => fetchRounds({}), withUnsent)
  const rounds = useRoundList(first.data?.rounds)
  const name = session.state === 'in' ? session.me.displayName.split(' ')[0] : ''
  const open = rounds?.find((round) => round.status === 'open')
  const others = rounds?.filter((round) => round !== open).slice(0, 4)
  return (
    <Page title={`${greeting()}, ${isolated(name ?? '')}`} lead={playedOn(localDate())}>
      {rounds && <Stale at={first.at} error={first.error} retry={first.reload} />}
      <NeedsYou rounds={rounds} />
      {!rounds && first.isLoading && <Skeleton lines={3} tall />}
      {!rounds && first.error && <Failure error={first.error} retry={first.reload} />}
      {open && <OpenRound key={open.id} id={open.id} />}
      {rounds && !open && rounds.length > 0 && (
        <div className="home-starts">
          <Link to={{ page: 'new-round' }} className="button primary big">
            <Icon name="flag" /> New round
          </Link>
          <JoinLink className="button big" />
        </div>
      )}
      {rounds?.length === 0 && (
        <Empty
          title="Your first round"
          action={
            <div className="home-starts">
              <Link to={{ page: 'new-round' }} className="button primary big">
                <Icon name="flag" /> Start a round
              </Link>
              <JoinLink className="text-link centred" />
            </div>
          }
        >
          Choose a course and a tee. After that, each hole is one tap.
        </Empty>
      )}
      <HandicapLine />
      {others && others.length > 0 && (
        <section>
          <div className="section-head">
            <h2>Recent rounds</h2>
            <Link to={{ page: 'rounds' }} className="text-link">
              All rounds
            </Link>
          </div>
          <ul className="rows">
            {others.map((round) => (
              <RoundRow key={round.id} round={round} />
            ))}
          </ul>
        </section>
      )}
      {open && (
        <div className="home-more">
          <Link to={{ page: 'new-round' }} className="text-link">
            Start another round
          </Link>
          <JoinLink className="text-link" />
        </div>
      )}
    </Page>
  )
}

/** Leads to the page on which the code of another player's round is typed. */
const JoinLink = ({ className }: { className: string }) => (
  <Link to={{ page: 'join' }} className={className}>
    <Icon name="players" /> Join a round
  </Link>
)

function greeting(hour = new Date().getHours()): string {
  if (hour < 5 || hour >= 18) return 'Good evening'
  return hour < 12 ? 'Good morning' : 'Good afternoon'
}

/** The estimated index, or the progress towards the first, as a link to the handicap page. */
export function HandicapLine() {
  const { data } = useResource(keys.handicap, fetchHandicap)
  if (!data || data.scores.length === 0) return null
  const { towardsFirst } = data
  return (
    <Link to={{ page: 'handicap' }} className="rows row">
      <Icon name="handicap" />
      <span className="row-main">
        <strong>{data.index === null ? 'Towards your first index' : 'Estimated Handicap Index'}</strong>
      </span>
      <span className="figure home-index">
        {data.index === null && towardsFirst ? `${towardsFirst.holes} of ${towardsFirst.of} holes` : index(data.index)}
      </span>
      <Icon name="next" />
    </Link>
  )
}
