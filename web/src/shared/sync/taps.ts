// Entries that IndexedDB has not confirmed yet, in `localStorage`, which writes synchronously: IndexedDB drops
// uncommitted writes when the page is closed or killed milliseconds after a tap. They stay here for as long as
// IndexedDB fails.
import { keyOf, type CreateEntry, type FinishEntry } from './entry'
import type { Tap } from './queue'

/** A tap on a hole, or a whole entry of another kind. */
export type Kept = Tap | CreateEntry | FinishEntry

const prefix = 'golf-tap/'
export const isEntry = (kept: Kept): kept is CreateEntry | FinishEntry => 'kind' in kept
const nameOf = (kept: Kept) => prefix + (isEntry(kept) ? kept.key : `${kept.owner}/${kept.cardId}/${kept.hole}`)

export function keep(kept: Kept) {
  try {
    localStorage.setItem(nameOf(kept), JSON.stringify(kept))
  } catch {
    // No storage: the entry is in memory only.
  }
}

/** Removes an entry that IndexedDB has stored; a later tap on the same hole stays. */
export function drop(kept: Kept) {
  try {
    if (localStorage.getItem(nameOf(kept)) === JSON.stringify(kept)) localStorage.removeItem(nameOf(kept))
  } catch {
    // No storage: there is nothing to remove.
  }
}

/** Entries left behind by an earlier page, oldest first. */
export function left(): Kept[] {
  try {
    const names = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '')
    return names
      .filter((name) => name.startsWith(prefix))
      .flatMap((name) => parse(localStorage.getItem(name)).map((kept) => renamed(name, kept)))
      .sort((a, b) => a.order - b.order)
  } catch {
    return []
  }
}

/** The entry in a list, or an empty list if it cannot be read. */
function parse(text: string | null): Kept[] {
  try {
    const kept = JSON.parse(text ?? 'null') as Kept | null
    return kept ? [kept] : []
  } catch {
    return []
  }
}

/** An entry under its name of now: a release before named it without the account. */
function renamed(name: string, kept: Kept): Kept {
  const now = isEntry(kept) ? { ...kept, key: keyOf(kept) } : kept
  if (nameOf(now) === name) return now
  if (localStorage.getItem(nameOf(now)) === null) keep(now)
  if (localStorage.getItem(nameOf(now)) !== null) localStorage.removeItem(name)
  return now
}
