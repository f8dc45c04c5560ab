// Taps that IndexedDB has not confirmed yet, in the one store that keeps them at once: a page that is left, or ended by
// the system, milliseconds after a tap would lose it, because IndexedDB drops what a dying page has not committed.
import type { Tap } from './queue'

const prefix = 'golf-tap/'
const nameOf = (tap: Tap) => `${prefix}${tap.cardId}/${tap.hole}`

export function keep(tap: Tap) {
  try {
    localStorage.setItem(nameOf(tap), JSON.stringify(tap))
  } catch {
    // A browser that keeps nothing: IndexedDB's stand-in is all there is.
  }
}

/** After IndexedDB has it; a later tap on the same hole stays. */
export function drop(tap: Tap) {
  try {
    if (localStorage.getItem(nameOf(tap)) === JSON.stringify(tap)) localStorage.removeItem(nameOf(tap))
  } catch {
    // As above.
  }
}

/** Those that a page before left behind, in the order of their taps. */
export function left(): Tap[] {
  try {
    const names = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '')
    return names
      .filter((name) => name.startsWith(prefix))
      .map((name) => JSON.parse(localStorage.getItem(name) ?? 'null') as Tap)
      .sort((a, b) => a.order - b.order)
  } catch {
    return []
  }
}
