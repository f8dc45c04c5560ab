import { useSyncExternalStore } from 'react'

/** A value with listeners. All shared state of the app is held in these. */
export class Signal<T> {
  private readonly listeners = new Set<() => void>()
  constructor(private current: T) {}

  get = (): T => this.current

  set(value: T) {
    if (Object.is(value, this.current)) return
    this.current = value
    for (const listener of this.listeners) listener()
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }
}

export function useSignal<T>(signal: Signal<T>): T {
  return useSyncExternalStore(signal.subscribe, signal.get, signal.get)
}
