import { useEffect, type RefObject } from 'react'

/**
 * Whether the focused control has disappeared (its page, dialog or panel was closed), so that keyboard and screen
 * reader have no position. False before the first tap or key.
 */
export const isFocusLost = () =>
  document.activeElement === document.body && navigator.userActivation?.hasBeenActive !== false

/** Moves a lost focus to the heading; checks again whenever `cause` changes. */
export function useFoundFocus(heading: RefObject<HTMLElement>, cause: unknown = undefined) {
  useEffect(() => {
    if (isFocusLost()) heading.current?.focus({ preventScroll: true })
  }, [heading, cause])
}
