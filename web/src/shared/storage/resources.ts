// The server's last answers, cached in memory and in IndexedDB: shown at once, refreshed in the background, and
// available offline (stale-while-revalidate).
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { ApiError } from '../api/request'
import { change, read, remove, removeWhere, write } from './database'

export type Known<T> = {
  data?: T
  /** When the data was fetched, in ms since 1970. */
  at?: number
  error?: ApiError
  isLoading: boolean
}
type Kept = { data: unknown; at: number }
type Merge<T> = (known: T | undefined, fetched: T) => T

const idle: Known<never> = { isLoading: true }
const held = new Map<string, Known<unknown>>()
const running = new Map<string, Promise<void>>()
/** Number of local changes by key. An answer requested before a change does not include it. */
const amendments = new Map<string, number>()
const listeners = new Set<() => void>()
let scope = ''
/** Incremented by every change of `held`. */
let version = 0

/** Sets the player whose data is shown. Another player's data is never shown. */
export function setScope(owner: string) {
  if (scope === owner) return
  scope = owner
  held.clear()
  running.clear()
  publish()
}

export const isScope = (owner: string) => scope === owner

function publish() {
  version += 1
  for (const listener of listeners) listener()
}

function put(key: string, known: Known<unknown>) {
  held.set(key, known)
  publish()
}

const disk = (key: string) => `${scope}/${key}`

export function peek<T>(key: string): T | undefined {
  return held.get(key)?.data as T | undefined
}

export async function recall<T>(key: string): Promise<T | undefined> {
  return peek<T>(key) ?? ((await read<Kept>('known', disk(key)).catch(() => undefined))?.data as T | undefined)
}

/**
 * Stores data that did not come from a fetch of this key: the answer to a change, or a round created here. `merge`
 * keeps what another tab has written if that is newer.
 */
export async function store<T>(key: string, data: T, merge?: Merge<T>): Promise<void> {
  const at = Date.now()
  put(key, { data, at, isLoading: false })
  await change<Kept>('known', disk(key), (kept) => ({
    data: merge ? merge(kept?.data as T | undefined, data) : data,
    at,
  }))
}

/** Shows what another tab has stored under a key that is shown here. */
export async function adopt<T>(key: string, merge: Merge<T>): Promise<void> {
  const asked = scope
  const kept = await read<Kept>('known', disk(key))
  const known = held.get(key)
  if (!kept || !known?.data || asked !== scope) return
  put(key, { ...known, data: merge(known.data as T, kept.data as T) })
}

/** An answer on its way was requested before now: it is asked for once more. */
const outdate = (key: string) => amendments.set(key, (amendments.get(key) ?? 0) + 1)

/** Why the last fetch of a key failed; undefined if it did not. */
export const errorOf = (key: string) => held.get(key)?.error

/** Changes the cached data and keeps its age and its last error. */
export async function amend<T>(key: string, body: (known: T | undefined) => T): Promise<void> {
  const asked = scope
  outdate(key)
  const known = held.get(key) ?? (await read<Kept>('known', disk(key)).catch(() => undefined))
  // Another player is shown by now.
  if (asked !== scope) return
  const data = body(known?.data as T | undefined)
  const at = known?.at ?? Date.now()
  put(key, { ...held.get(key), data, at, isLoading: false })
  await write<Kept>('known', disk(key), { data, at }).catch(() => undefined)
}

/**
 * Takes news into the data that is shown, and into what is stored; the data's age and error stay. Nothing is known: nothing
 * changes. `body` must not undo newer data: it is applied to both, and an answer on its way is merged with the result.
 */
export async function adjust<T>(key: string, body: (known: T) => T): Promise<void> {
  const known = held.get(key)
  if (known?.data === undefined) return
  const data = body(known.data as T)
  if (data === known.data) return
  put(key, { ...known, data })
  const adjusted = (kept: Kept | undefined) => kept && { ...kept, data: body(kept.data as T) }
  await change<Kept>('known', disk(key), adjusted).catch(() => undefined)
}

/** Changes the data under every key with a prefix; keys that are on disk only are removed. */
export async function amendAll<T>(beginning: string, body: (known: T) => T): Promise<void> {
  const known = [...held].filter(([key, { data }]) => key.startsWith(beginning) && data !== undefined)
  const left = new Set(known.map(([key]) => disk(key)))
  await Promise.all(known.map(([key]) => amend<T>(key, (data) => body(data as T))))
  await removeWhere('known', (key) => key.startsWith(disk(beginning)) && !left.has(key))
}

/** Removes a key from memory and disk. The error of its last fetch stays. */
export async function forgetKnown(key: string): Promise<void> {
  outdate(key)
  const { error } = held.get(key) ?? {}
  if (error) put(key, { error, isLoading: false })
  else if (held.delete(key)) publish()
  await remove('known', disk(key))
}

/** Fetches a key in the background. Concurrent callers share one request. */
export function refresh<T>(key: string, fetcher: () => Promise<T>, merge?: Merge<T>): Promise<void> {
  const current = running.get(key)
  if (current) return current
  const asked = scope
  const run = async () => {
    const before = held.get(key)
    if (!before?.data) {
      const kept = await read<Kept>('known', disk(key)).catch(() => undefined)
      if (kept && asked === scope && !held.get(key)?.data) put(key, { ...kept, isLoading: true })
    } else if (before.error) put(key, { ...before, isLoading: true })
    try {
      let fetched: T
      let seen: number | undefined
      do {
        seen = amendments.get(key)
        fetched = await fetcher()
        if (asked !== scope) return
      } while (seen !== amendments.get(key))
      await store(key, merge ? merge(peek<T>(key), fetched) : fetched, merge)
    } catch (error) {
      if (asked !== scope) return
      const failure = error instanceof ApiError ? error : new ApiError(0, { type: '', title: String(error), status: 0 })
      put(key, { ...held.get(key), error: failure, isLoading: false })
    } finally {
      if (running.get(key) === promise) running.delete(key)
    }
  }
  const promise = run()
  running.set(key, promise)
  return promise
}

/** Fetches a key that has changed by now: an answer on its way may be older, and is asked for once more. */
export function renew<T>(key: string, fetcher: () => Promise<T>, merge?: Merge<T>): Promise<void> {
  outdate(key)
  return refresh(key, fetcher, merge)
}

/** How to fetch again what the mounted components show, with its key. */
const shown = new Map<() => Promise<void>, string>()

/** A key is on the screen, and how to fetch it; returns a function for its end. */
export function onScreen(key: string, reload: () => Promise<void>) {
  shown.set(reload, key)
  return () => void shown.delete(reload)
}

/** Fetches what is on the screen again, where the key is wanted. Returns why some could not be fetched. */
export async function reloadShown(isWanted: (key: string) => boolean) {
  const wanted = [...shown].filter(([, key]) => isWanted(key))
  for (const [, key] of wanted) outdate(key)
  await Promise.all(wanted.map(([reload]) => reload()))
  return wanted.map(([, key]) => errorOf(key))
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The cached data of these keys, read from disk if needed; nothing is fetched. */
export function useKnown<T>(wanted: string[]): Map<string, T> {
  const at = useSyncExternalStore(subscribe, () => version)
  const list = wanted.join(' ')
  useEffect(() => {
    const asked = scope
    for (const key of list.split(' ').filter((one) => one !== '' && !held.has(one))) {
      void read<Kept>('known', disk(key))
        .catch(() => undefined)
        .then((kept) => kept && asked === scope && !held.has(key) && put(key, { ...kept, isLoading: false }))
    }
  }, [list])
  return useMemo(
    () =>
      new Map(
        list.split(' ').flatMap((key) => {
          const data = peek<T>(key)
          return data === undefined ? [] : [[key, data]]
        }),
      ),
    [list, at],
  )
}

export function useResource<T>(
  key: string,
  fetcher: () => Promise<T>,
  merge?: Merge<T>,
): Known<T> & { reload: () => void } {
  const known = useSyncExternalStore(subscribe, () => (held.get(key) ?? idle) as Known<T>)
  // The key covers everything that the fetcher depends on.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const reload = useCallback(() => refresh(key, fetcher, merge), [key])
  useEffect(() => {
    void reload()
    return onScreen(key, reload)
  }, [reload, key])
  return { ...known, reload }
}
