// The code of a link, kept while the player signs in or creates an account: in this tab only, and as long as a code
// can live.
import { useSyncExternalStore } from 'react'
import type { Route } from '../routing/route'
import { Signal } from '../state/signal'
import { cleanCode } from './code'

const name = 'golf-join'
const life = 24 * 3_600_000
const kept = new Signal<string | undefined>(undefined)
const none = () => undefined

export const useKeptCode = () => useSyncExternalStore(kept.subscribe, kept.get, none)

export function keepCode(code: string) {
  kept.set(code)
  try {
    sessionStorage.setItem(name, JSON.stringify({ code, at: Date.now() }))
  } catch {
    // No storage: it is kept until the page is reloaded.
  }
}

export function dropCode() {
  kept.set(undefined)
  try {
    sessionStorage.removeItem(name)
  } catch {
    // No storage: there is nothing to remove.
  }
}

/** Reads the code in the address, if there is one, and takes it out of the address. */
function readAddress() {
  const { pathname, hash } = window.location
  if (pathname !== '/join' || hash === '') return
  window.history.replaceState(window.history.state, '', pathname)
  // An app that passes links on may have escaped a space.
  const code = cleanCode(hash.replace(/%20/g, ' '))
  if (code !== '') keepCode(code)
}

/** Finds a kept code, and the code of the link that this page was opened with. */
export function startJoining(now = Date.now()) {
  try {
    const { code, at } = JSON.parse(sessionStorage.getItem(name) ?? '{}') as { code?: string; at?: number }
    if (typeof code === 'string' && typeof at === 'number' && now - at < life) kept.set(code)
  } catch {
    // No storage.
  }
  readAddress()
  // Another link was opened in this tab.
  window.addEventListener('hashchange', readAddress)
}

/** The page after signing in. */
export const afterEntry = (): Route => ({ page: kept.get() === undefined ? 'home' : 'join' })
