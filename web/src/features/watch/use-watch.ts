import { useEffect, useState, useSyncExternalStore } from 'react'
import { tokenIn } from './spectate'
import { Watcher } from './watcher'
import { looking, type Watching } from './watching'

function subscribe(listener: () => void) {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The token in the address, where it stays. */
export const useToken = () => tokenIn(useSyncExternalStore(subscribe, () => window.location.hash))

/** What is known of the round behind a link, kept up to date while the page is shown. */
export function useWatch(token: string): Watching {
  const [now, show] = useState<Watching>(looking)
  useEffect(() => {
    const watcher = new Watcher(token, show)
    return () => watcher.stop()
  }, [token])
  return now
}
