import type { HoleState } from '../api/types'

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

/** The hole with one detail set; the same again takes it away, since it may be unknown. */
export function withDetail<K extends 'putts' | 'fairway' | 'penalties' | 'greensideBunker'>(
  before: HoleState,
  detail: K,
  value: HoleState[K],
): HoleState {
  const { [detail]: held, ...rest } = before
  return held === value ? (rest as HoleState) : { ...before, [detail]: value }
}
