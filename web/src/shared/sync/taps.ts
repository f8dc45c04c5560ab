// What IndexedDB has not confirmed yet, in the one store that keeps it at once: a page that is left, or ended by the system,
// milliseconds after a tap would lose it, because IndexedDB drops what a dying page has not committed. It stays here, too,
// for as long as IndexedDB does not take it.
import type { CreateEntry, FinishEntry } from './entry'
import type { Tap } from './queue'

/** A hole as it was tapped, or a whole entry of another kind. */
export type Kept = Tap | CreateEntry | FinishEntry

const prefix = 'golf-tap/'
export const isEntry = (kept: Kept): kept is CreateEntry | FinishEntry => 'kind' in kept
const nameOf = (kept: Kept) => prefix + (isEntry(kept) ? kept.key : `${kept.cardId}/${kept.hole}`)

export function keep(kept: Kept) {
  try {
    localStorage.setItem(nameOf(kept), JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing: memory is all there is.
  }
}

/** After IndexedDB has it; a later tap on the same hole stays. */
export function drop(kept: Kept) {
  try {
    if (localStorage.getItem(nameOf(kept)) === JSON.stringify(kept)) localStorage.removeItem(nameOf(kept))
  } catch {
    // As above.
  }
}

/** Those that a page before left behind, in the order in which they were made. */
export function left(): Kept[] {
  try {
    const names = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '')
    return names
      .filter((name) => name.startsWith(prefix))
      .flatMap((name) => parse(localStorage.getItem(name)))
      .sort((a, b) => a.order - b.order)
  } catch {
    return []
  }
}

/** One that cannot be read does not keep the others back. */
function parse(text: string | null): Kept[] {
  try {
    const kept = JSON.parse(text ?? 'null') as Kept | null
    return kept ? [kept] : []
  } catch {
    return []
  }
}
