import type { HoleState } from '../api/types'
import { cleanNote } from '../text/personal-text'

/** The hole with new strokes. Drops putts and penalties that no longer fit; keeps all other details. */
export function withStrokes(before: HoleState | null, strokes: number): HoleState {
  const { pickedUp: _, putts, penalties, ...rest } = before ?? {}
  return {
    ...rest,
    strokes,
    ...(putts !== undefined && putts < strokes ? { putts } : {}),
    ...(penalties !== undefined && penalties < strokes ? { penalties } : {}),
  }
}

/** The hole picked up, without a score: all details but the note are dropped. */
export function pickedUp(before: HoleState | null): HoleState {
  return before?.note ? { pickedUp: true, note: before.note } : { pickedUp: true }
}

/** The details that are set by one tap. */
type Tapped = 'putts' | 'firstPuttFeet' | 'fairway' | 'penalties' | 'greensideBunker'

/** The hole with one detail set. Setting the same value again removes it. */
export function withDetail<K extends Tapped>(before: HoleState, detail: K, value: HoleState[K]): HoleState {
  const { [detail]: held, ...rest } = before
  if (held === value) return rest as HoleState
  const next = { ...before, [detail]: value }
  // No putts, so no first putt.
  if (next.putts === 0) delete next.firstPuttFeet
  return next
}

/** The hole with a typed first-putt distance; undefined removes it. */
export function withFirstPutt(before: HoleState, feet: number | undefined): HoleState {
  const { firstPuttFeet: _, ...rest } = before
  return feet === undefined || before.putts === 0 ? rest : { ...rest, firstPuttFeet: feet }
}

/** The hole with a new note; a blank note removes it. */
export function withNote(before: HoleState, text: string): HoleState {
  const { note: _, ...rest } = before
  const note = cleanNote(text).trim()
  return note === '' ? rest : { ...rest, note }
}
