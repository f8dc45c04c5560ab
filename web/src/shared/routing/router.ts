import { useMemo, useSyncExternalStore } from 'react'
import { match, path, type Route } from './route'

/** What a step of the history keeps: the address before it, and how far down the page was when it was left. */
type Step = { from?: string; y?: number } | null

const listeners = new Set<() => void>()
const notify = () => listeners.forEach((listener) => listener())
const address = () => window.location.pathname + window.location.search
const step = () => window.history.state as Step
/** What the page was built as: see app/first-paint.tsx. */
const builtAs = () => '/'

/** The page that is come back to is drawn at once from what is known; then it is where it was left. */
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

/** Goes to a route; `replace` leaves no step back to where we are. */
export function go(route: Route, replace = false) {
  const to = path(route)
  if (to === address()) return
  if (replace) window.history.replaceState({ from: step()?.from }, '', to)
  else {
    window.history.replaceState({ ...step(), y: window.scrollY }, '')
    window.history.pushState({ from: address() }, '', to)
    // The page is another: its heading takes the focus (ui/focus.ts).
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }
  window.scrollTo(0, 0)
  notify()
}

/** Back to a page as it was left, with its filter and its place, if we came from it; a step forward to it otherwise. */
export function goBack(route: Route) {
  if (step()?.from?.split('?')[0] === path(route).split('?')[0]) window.history.back()
  else go(route)
}
