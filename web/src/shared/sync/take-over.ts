import type { Round } from '../api/types'
import { isDone } from '../golf/kept'
import { adopt, isScope, peek, refresh } from '../storage/resources'
import { isSame, stateOf, type Entry } from './entry'
import { fetchWhole } from './fetch-round'
import { keys } from '../storage/keys'
import { newer } from './overlay'

/** Updates shown rounds with entries that another tab has sent: from that tab's cache, otherwise from the server. */
export async function takeOver(gone: Entry[]): Promise<void> {
  const shown = gone.filter((entry) => isScope(entry.owner) && peek(keys.round(entry.roundId)))
  for (const id of new Set(shown.map((entry) => entry.roundId))) {
    await adopt<Round>(keys.round(id), newer)
    const round = peek<Round>(keys.round(id))
    if (round && !shown.every((entry) => entry.roundId !== id || isIn(round, entry))) {
      void refresh(keys.round(id), () => fetchWhole(id), newer)
    }
  }
}

function isIn(round: Round, entry: Entry): boolean {
  if (entry.kind !== 'hole') return entry.kind === 'create' || isDone(round, entry.owner)
  const card = round.cards.find((one) => one.id === entry.cardId)
  return isSame(stateOf(card?.holes.find((one) => one.hole === entry.hole)), entry.value)
}
