// Who is signed in on this device, where it can be read at once, before the first paint (theme.js looks whether it is
// there) and when IndexedDB does not answer.
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

/** The player who was signed in last, as far as it is known here. */
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
    // The way in then shows for a moment when the app opens.
  }
}

export function noteLeft() {
  try {
    localStorage.removeItem(name)
  } catch {
    // It was never set.
  }
}
