// Whether the browser promises to keep this app's storage when space runs short (`navigator.storage.persist`).
import { Signal, useSignal } from '../state/signal'

/** `unasked`: not requested yet. `unknown`: the browser has no such interface. */
export type Keeping = 'unasked' | 'promised' | 'refused' | 'unknown'

const keeping = new Signal<Keeping>('unasked')
export const useKeeping = () => useSignal(keeping)
let asked: Promise<void> | undefined

/**
 * Requests the promise, once per page load: after the first score is stored, when a player who is asked understands
 * why.
 */
export const askToKeep = (): Promise<void> => (asked ??= ask('persist'))

/** Reads whether the promise was given before, without requesting it. */
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
