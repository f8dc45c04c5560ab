import type { RoundListItem, RoundPage } from '../api/types'
import { createKey } from './entry'
import { unsent } from './outbox'

/** A fetched first page, with the rounds that were made here and not sent yet. */
export function withUnsent(known: RoundPage | undefined, fetched: RoundPage): RoundPage {
  const made = (known?.rounds ?? []).filter((round) => unsent.get().has(createKey(round.id)))
  const isNew = (round: RoundListItem) => !fetched.rounds.some((other) => other.id === round.id)
  return { ...fetched, rounds: [...made.filter(isNew), ...fetched.rounds] }
}
