import { useMemo } from 'react'
import type { Round, RoundListItem } from '../api/types'
import { peek } from '../lib/resources'
import { useSession } from '../lib/session'
import { createKey, finishKey } from '../sync/entry'
import { keys } from '../sync/keys'
import { listItem } from '../sync/known-rounds'
import { useUnsent } from '../sync/outbox'

export type ListedRound = RoundListItem & {
  isUnsent?: boolean
  /** Something of it only the player can settle. */ needsYou?: boolean
}

/** The known list, with what waits on top: rounds that the server has not heard of, and finishes. */
export function useRoundList(known: RoundListItem[] | undefined): ListedRound[] | undefined {
  const entries = useUnsent()
  const session = useSession()
  const me = session.state === 'in' ? session.me.id : ''
  return useMemo(() => {
    const made = [...entries.values()].flatMap((entry) => {
      if (entry.kind !== 'create' || entry.owner !== me) return []
      if (known?.some((round) => round.id === entry.roundId)) return []
      const round = peek<Round>(keys.round(entry.roundId))
      return (round && listItem(round)) ?? []
    })
    if (!known && made.length === 0) return undefined
    const contested = new Set(
      [...entries.values()]
        .filter((entry) => entry.owner === me && entry.state !== 'waiting')
        .map((entry) => entry.roundId),
    )
    return [...made, ...(known ?? [])].map((round): ListedRound => {
      const isUnsent = entries.has(createKey(round.id))
      const isFinishing = entries.get(finishKey(round.id))?.state === 'waiting'
      const needsYou = contested.has(round.id)
      return { ...round, isUnsent, needsYou, status: isFinishing ? 'finished' : round.status }
    })
  }, [entries, known, me])
}
