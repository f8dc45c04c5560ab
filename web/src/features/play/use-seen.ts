import { useRef } from 'react'
import { deviceId } from '../../shared/api/device'
import type { HoleState, RecordedHole } from '../../shared/api/types'
import { isSame } from '../../shared/sync/entry'

/** What came so shortly before a tap was not seen by the player who tapped, in ms. */
const glance = 700

/**
 * The stored hole that the player has seen. A score of another phone that arrived under the finger has not been: what is
 * tapped is based on the one before, and two different scores are a question.
 */
export function useSeen(spot: string, stored: RecordedHole | undefined) {
  const held = useRef({ spot, stored, earlier: stored, at: -glance })
  const before = held.current
  if (before.spot !== spot) held.current = { spot, stored, earlier: stored, at: -glance }
  else if (before.stored !== stored) {
    const isOther = !isSame(before.stored, stored)
    held.current = isOther
      ? { spot, stored, earlier: before.stored, at: performance.now() }
      : { ...before, stored }
  }
  /** `entered` is what this phone entered last: it is no news. */
  return (entered: HoleState | null | undefined): RecordedHole | undefined => {
    const { at, earlier } = held.current
    // A hole that the socket told names no device.
    const isOurs = stored !== undefined && (stored.deviceId ?? stored.device) === deviceId()
    const isNews = !isOurs && (entered === undefined || !isSame(entered, stored))
    const isUnseen = isNews && performance.now() - at < glance
    return isUnseen ? earlier : stored
  }
}
