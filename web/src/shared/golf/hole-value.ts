import type { HoleState } from '../api/types'
import { cleanNote } from '../text/personal-text'

/** The hole with other strokes; details that cannot stand with them go, all others stay. */
export function withStrokes(before: HoleState | null, strokes: number): HoleState {
  const { pickedUp: _, putts, penalties, ...rest } = before ?? {}
  return {
    ...rest,
    strokes,
    ...(putts !== undefined && putts < strokes ? { putts } : {}),
    ...(penalties !== undefined && penalties < strokes ? { penalties } : {}),
  }
}

/** Picked up, without a score. What belongs to a score goes with it. */
export function pickedUp(before: HoleState | null): HoleState {
  return before?.note ? { pickedUp: true, note: before.note } : { pickedUp: true }
}

/** The details that one tap sets. */
type Tapped = 'putts' | 'firstPuttFeet' | 'fairway' | 'penalties' | 'greensideBunker'

/** The hole with one detail set; the same again takes it away, since it may be unknown. */
export function withDetail<K extends Tapped>(before: HoleState, detail: K, value: HoleState[K]): HoleState {
  const { [detail]: held, ...rest } = before
  if (held === value) return rest as HoleState
  const next = { ...before, [detail]: value }
  // Without a putt there was no first one.
  if (next.putts === 0) delete next.firstPuttFeet
  return next
}

/** The hole with a typed distance of the first putt, or without. */
export function withFirstPutt(before: HoleState, feet: number | undefined): HoleState {
  const { firstPuttFeet: _, ...rest } = before
  return feet === undefined || before.putts === 0 ? rest : { ...rest, firstPuttFeet: feet }
}

/** The hole with another note; a blank one takes it away. */
export function withNote(before: HoleState, text: string): HoleState {
  const { note: _, ...rest } = before
  const note = cleanNote(text).trim()
  return note === '' ? rest : { ...rest, note }
}
