import { useEffect, type RefObject } from 'react'

/**
 * The control that had the focus is gone (a page, a dialog or a panel was left), so that the keyboard and a screen reader
 * stand nowhere. Before the first tap or key nothing was lost.
 */
export const isFocusLost = () =>
  document.activeElement === document.body && navigator.userActivation?.hasBeenActive !== false

/** Puts a focus that was lost on the heading of what came instead; again whenever `cause` changes. */
export function useFoundFocus(heading: RefObject<HTMLElement>, cause: unknown = undefined) {
  useEffect(() => {
    if (isFocusLost()) heading.current?.focus({ preventScroll: true })
  }, [heading, cause])
}
