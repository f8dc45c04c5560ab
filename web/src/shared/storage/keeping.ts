// Whether the browser promises to keep what is stored on this device when room runs short.
import { Signal, useSignal } from '../state/signal'

/** `unasked`: nothing is stored yet. `unknown`: the browser has no such promise to give. */
export type Keeping = 'unasked' | 'promised' | 'refused' | 'unknown'

const keeping = new Signal<Keeping>('unasked')
export const useKeeping = () => useSignal(keeping)
let asked: Promise<void> | undefined

/** Asks for the promise, once a page: after the first score is stored, when the player knows what for. */
export const askToKeep = (): Promise<void> => (asked ??= ask('persist'))

/** What the browser has promised so far, without asking it to. */
export async function lookUpKeeping(): Promise<void> {
  if (keeping.get() === 'unasked') await ask('persisted')
}

async function ask(what: 'persist' | 'persisted') {
  const storage = typeof navigator === 'undefined' ? undefined : navigator.storage
  if (!storage?.[what]) return keeping.set('unknown')
  try {
    const isPromised = await storage[what]()
    if (isPromised || what === 'persist') keeping.set(isPromised ? 'promised' : 'refused')
  } catch {
    keeping.set('unknown')
  }
}
