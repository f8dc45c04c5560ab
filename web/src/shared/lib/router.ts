import { useMemo, useSyncExternalStore } from 'react'
import { match, path, type Route } from './route'

const listeners = new Set<() => void>()
const notify = () => listeners.forEach((listener) => listener())
const address = () => window.location.pathname + window.location.search
/** What the page was built as: see app/first-paint.tsx. */
const builtAs = () => '/'

function subscribe(listener: () => void) {
  if (listeners.size === 0) window.addEventListener('popstate', notify)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', notify)
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
  window.history[replace ? 'replaceState' : 'pushState'](null, '', to)
  window.scrollTo(0, 0)
  notify()
}
