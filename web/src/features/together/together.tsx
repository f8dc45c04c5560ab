import { useSession } from '../../shared/account/session'
import { membersOf } from '../../shared/golf/members'
import { useToTell } from '../../shared/joining/to-tell'
import { NoRound } from '../../shared/rounds/deleted'
import { useRound } from '../../shared/rounds/use-round'
import type { RoundView } from '../../shared/sync/overlay'
import { Icon } from '../../shared/ui/icons'
import { Link } from '../../shared/ui/link'
import { Page } from '../../shared/ui/page'
import { Skeleton } from '../../shared/ui/states'
import { CodePanel } from './code-panel'
import { Leave } from './leave'
import { Members } from './members'
import { mayMakeCode, takenOver } from './people'
import { Spectators } from './spectators'
import { TakenOver } from './taken-over'
import { useArrivals } from './use-arrivals'
import { useCode } from './use-code'

/** The page to play together: the code for the others, and who is in the round. */
export function Together({ roundId }: { roundId: string }) {
  const session = useSession()
  const { view, error, reload } = useRound(roundId)
  const me = session.state === 'in' ? session.me.id : ''
  const round = view?.round
  return (
    <Page title="Play together" lead={round?.course.name} back={{ page: 'round', round: roundId }}>
      {!view && (error ? <NoRound roundId={roundId} error={error} retry={reload} /> : <Skeleton lines={3} tall />)}
      {view?.isProvisional && <NotSent roundId={roundId} />}
      {view && !view.isProvisional && <Sent view={view} me={me} reload={reload} />}
      {round?.status === 'open' && (
        <Link to={{ page: 'play', round: roundId }} className="button big">
          <Icon name="flag" /> Go on playing
        </Link>
      )}
    </Page>
  )
}

function NotSent({ roundId }: { roundId: string }) {
  const toTell = useToTell(roundId)
  return (
    <p className="notice" role="status">
      This round has not reached the server yet. The code comes with the signal.
      {toTell.length > 0 && ' Play on meanwhile: the others can join at any hole.'}
    </p>
  )
}

function Sent({ view, me, reload }: { view: RoundView; me: string; reload: () => void }) {
  const { round } = view
  const arrived = useArrivals(view.base, reload)
  const toTell = useToTell(round.id)
  // In a finished round a code is the host's consent that guests take over their cards: only the host gives it.
  const isWanted = round.status === 'open' && toTell.length > 0 && mayMakeCode(round, me)
  const state = useCode(round.id, isWanted)
  const members = membersOf(round)
  const owner = members.find((member) => member.owner)?.name ?? ''
  return (
    <>
      <CodePanel round={round} me={me} state={state} owner={owner} toTell={toTell} />
      <p className="arrived" role="status">
        {arrived}
      </p>
      <Members round={round} me={me} state={state} />
      {takenOver(round, me).map((card) => (
        <TakenOver key={card.id} round={round} me={me} card={card} />
      ))}
      <Spectators round={round} me={me} owner={owner} />
      <Leave view={view} me={me} />
    </>
  )
}
