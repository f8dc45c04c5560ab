import { useEffect } from 'react'
import { count } from '../text/format'
import type { Round, RoundListItem } from '../api/types'
import { useSession } from '../account/session'
import { keys } from '../storage/keys'
import { refresh, useKnown } from '../storage/resources'
import { fetchWhole } from '../sync/fetch-round'
import { useUnsent } from '../sync/outbox'
import { newer } from '../sync/overlay'
import { Link } from '../ui/link'

type Props = {
  /** Known rounds, for the names of their courses. */
  rounds?: readonly Pick<RoundListItem, 'id' | 'course' | 'status' | 'players'>[]
}

/** Number of the newest finished rounds of several players that are looked up: a late hole or a query may have come. */
const looked = 5

/** Notices for rounds with conflicts, refused entries or proposals, which only the player can settle. */
export function NeedsYou({ rounds = [] }: Props) {
  const session = useSession()
  const me = session.state === 'in' ? session.me.id : ''
  const latest = rounds
    .filter((round) => round.status === 'finished' && round.players > 1)
    .slice(0, looked)
    .map(({ id }) => id)
  useEffect(() => {
    latest.forEach((id) => void refresh(keys.round(id), () => fetchWhole(id), newer))
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [latest.join()])
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
