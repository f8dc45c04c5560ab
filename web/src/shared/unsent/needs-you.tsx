import { count } from '../text/format'
import type { Round } from '../api/types'
import { useSession } from '../account/session'
import { keys } from '../storage/keys'
import { useKnown } from '../storage/resources'
import { useUnsent } from '../sync/outbox'
import { Link } from '../ui/link'

type Props = {
  /** Known rounds, for the names of their courses. */
  rounds?: readonly { id: string; course: { name: string } }[]
}

/** Notices for rounds with conflicts, refused entries or proposals, which only the player can settle. */
export function NeedsYou({ rounds = [] }: Props) {
  const session = useSession()
  const me = session.state === 'in' ? session.me.id : ''
  const contested = new Map<string, number>()
  for (const entry of useUnsent().values()) {
    if (entry.owner !== me || entry.state === 'waiting') continue
    contested.set(entry.roundId, (contested.get(entry.roundId) ?? 0) + 1)
  }
  for (const round of useKnown<Round>(rounds.map(({ id }) => keys.round(id))).values()) {
    const asked = round.cards.filter((card) => card.keeper === me).flatMap((card) => card.proposals ?? []).length
    if (asked > 0) contested.set(round.id, (contested.get(round.id) ?? 0) + asked)
  }
  return (
    <>
      {[...contested].map(([id, times]) => (
        <p key={id} className="notice" role="status">
          <span>
            {rounds.find((round) => round.id === id)?.course.name ?? 'A round'}:{' '}
            {count(times, 'entry needs', 'entries need')} your attention.
          </span>
          <Link to={{ page: 'round', round: id }} className="text-button">
            Review
          </Link>
        </p>
      ))}
    </>
  )
}
