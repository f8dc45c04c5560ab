import { count } from '../text/format'
import { useSession } from '../account/session'
import { useUnsent } from '../sync/outbox'
import { Link } from '../ui/link'

type Props = { /** The rounds whose courses are known. */ rounds?: readonly { id: string; course: { name: string } }[] }

/** Which rounds have something that only the player can settle: refused, or entered with another value elsewhere. */
export function NeedsYou({ rounds = [] }: Props) {
  const session = useSession()
  const me = session.state === 'in' ? session.me.id : ''
  const contested = new Map<string, number>()
  for (const entry of useUnsent().values()) {
    if (entry.owner !== me || entry.state === 'waiting') continue
    contested.set(entry.roundId, (contested.get(entry.roundId) ?? 0) + 1)
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
            Look
          </Link>
        </p>
      ))}
    </>
  )
}
