import { useMemo } from 'react'
import type { Round, RoundListItem } from '../api/types'
import { useKnown } from '../storage/resources'
import { useSession } from '../account/session'
import { createKey, finishKey } from '../sync/entry'
import { keys } from '../storage/keys'
import { listItem } from '../sync/known-rounds'
import { useUnsent } from '../sync/outbox'
import { overlay } from '../sync/overlay'

export type ListedRound = RoundListItem & {
  isUnsent?: boolean
  /** Has a conflict or a refused entry, which only the player can settle. */
  needsYou?: boolean
}

/** The list of rounds with unsent entries applied: new rounds, scores and finishes. */
export function useRoundList(known: RoundListItem[] | undefined): ListedRound[] | undefined {
  const entries = useUnsent()
  const session = useSession()
  const me = session.state === 'in' ? session.me.id : ''
  const mine = [...entries.values()].filter((entry) => entry.owner === me)
  const rounds = useKnown<Round>([...new Set(mine.map((entry) => keys.round(entry.roundId)))])
  return useMemo(() => {
    const withEntries = (id: string) => {
      const round = rounds.get(keys.round(id))
      return round && listItem(overlay(round, entries.values(), me).round)
    }
    const made = [...entries.values()].flatMap((entry) => {
      if (entry.kind !== 'create' || entry.owner !== me) return []
      if (known?.some((round) => round.id === entry.roundId)) return []
      return withEntries(entry.roundId) ?? []
    })
    if (!known && made.length === 0) return undefined
    const contested = new Set(
      [...entries.values()]
        .filter((entry) => entry.owner === me && entry.state !== 'waiting')
        .map((entry) => entry.roundId),
    )
    return [...made, ...(known ?? [])].map((round): ListedRound => {
      const isUnsent = entries.has(createKey(round.id))
      const isFinishing = entries.get(finishKey(me, round.id))?.state === 'waiting'
      const needsYou = contested.has(round.id)
      const shown = withEntries(round.id) ?? round
      return { ...shown, isUnsent, needsYou, status: isFinishing ? 'finished' : shown.status }
    })
  }, [entries, rounds, known, me])
}
