// The player signed in on this device, in `localStorage`: readable before the first paint (theme.js checks that it
// exists) and when IndexedDB does not answer.
import { fits } from '../api/shape'
import type { Me } from '../api/types'

const name = 'golf-here'

export function wasHere(): boolean {
  try {
    return localStorage.getItem(name) !== null
  } catch {
    return false
  }
}

/** The player who signed in last; undefined if none is stored. */
export function whoWasHere(): Me | undefined {
  try {
    const me: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    return fits(me, '#Me') ? (me as Me) : undefined
  } catch {
    return undefined
  }
}

export function noteHere(me: Me) {
  try {
    localStorage.setItem(name, JSON.stringify(me))
  } catch {
    // The sign-in page will flash when the app opens next.
  }
}

export function noteLeft() {
  try {
    localStorage.removeItem(name)
    // The confirmations that this player has seen.
    localStorage.removeItem('golf-confirmed')
  } catch {
    // Storage is refused, so it was never set.
  }
}
