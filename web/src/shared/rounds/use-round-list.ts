import { useMemo } from 'react'
import type { RoundListItem } from '../api/types'
import { peek } from '../lib/resources'
import type { Round } from '../api/types'
import { useSession } from '../lib/session'
import { finishKey, type CreateEntry } from '../sync/entry'
import { keys } from '../sync/keys'
import { useUnsent } from '../sync/outbox'

export type ListedRound = RoundListItem & { isUnsent?: boolean }

/** The server's list with the rounds that it has not heard of on top, and finishes that wait. */
export function useRoundList(fetched: RoundListItem[] | undefined): ListedRound[] | undefined {
  const entries = useUnsent()
  const session = useSession()
  const me = session.state === 'in' ? session.me.id : ''
  return useMemo(() => {
    const made = [...entries.values()]
      .filter((entry): entry is CreateEntry => entry.kind === 'create' && entry.owner === me)
      .filter((entry) => !fetched?.some((round) => round.id === entry.roundId))
      .map((entry) => listed(entry))
    if (!fetched && made.length === 0) return undefined
    const finished = (round: ListedRound): ListedRound =>
      entries.get(finishKey(round.id))?.state === 'waiting' ? { ...round, status: 'finished' } : round
    return [...made, ...(fetched ?? [])].map(finished)
  }, [entries, fetched, me])
}

function listed({ body, roundId }: CreateEntry): ListedRound {
  const round = peek<Round>(keys.round(roundId))
  const course = round?.course
  return {
    id: roundId,
    status: 'open',
    mode: body.mode,
    playedOn: body.playedOn,
    startedAt: round?.startedAt ?? '',
    course: { id: body.course, club: course?.club ?? '', name: course?.name ?? 'New round' },
    players: body.players.length,
    totals: round?.cards[0]?.totals ?? {
      out: null,
      in: null,
      total: null,
      toPar: null,
      putts: null,
      puttsHoles: 0,
      holesPlayed: 0,
      thru: 0,
      complete: false,
    },
    isUnsent: true,
  }
}
