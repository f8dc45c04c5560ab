import { useMemo, useSyncExternalStore } from 'react'
import { match, path, type Route } from './route'

/** State of a history entry: the address it was reached from, and its scroll position when it was left. */
type Step = { from?: string; y?: number } | null

const listeners = new Set<() => void>()
const notify = () => listeners.forEach((listener) => listener())
const address = () => window.location.pathname + window.location.search
const step = () => window.history.state as Step
/** The address that the build renders: see app/first-paint.tsx. */
const builtAs = () => '/'

/** Renders the page that the player went back to, then restores its scroll position. */
function goneBack() {
  notify()
  const y = step()?.y
  if (y !== undefined) requestAnimationFrame(() => window.scrollTo(0, y))
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) window.addEventListener('popstate', goneBack)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', goneBack)
  }
}

export function useRoute(): Route {
  const now = useSyncExternalStore(subscribe, address, builtAs)
  return useMemo(() => match(now), [now])
}

/** Goes to a route; with `replace` the current page leaves the history. */
export function go(route: Route, replace = false) {
  const to = path(route)
  if (to === address()) return
  if (replace) window.history.replaceState({ from: step()?.from }, '', to)
  else {
    window.history.replaceState({ ...step(), y: window.scrollY }, '')
    window.history.pushState({ from: address() }, '', to)
    // The heading of the new page takes the focus (ui/focus.ts).
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }
  window.scrollTo(0, 0)
  notify()
}

/**
 * Goes back in the history if the player came from that page, which keeps its filter and scroll position; else goes
 * to it.
 */
export function goBack(route: Route) {
  if (step()?.from?.split('?')[0] === path(route).split('?')[0]) window.history.back()
  else go(route)
}
