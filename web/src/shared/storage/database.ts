// IndexedDB in the few calls that the app needs, none of which fails or hangs.
//
// What the disk does not take (it is full, closed, hung or refused, as in private windows) is kept in memory, read over
// what is on the disk, and written as soon as the disk takes it. So the app works, and sends, whatever the disk does;
// `storage` says how it is.
import { Signal, useSignal } from '../state/signal'

export type Store = 'known' | 'unsent'

/** Milliseconds that a call waits for the disk. */
const patience = 3000
/** After a failure the disk is asked again so many milliseconds later: twice as long each time, up to the second. */
const rests = [1000, 30_000] as const

/** `lasting`: what is entered survives the page. `failing`: some of it may be in memory alone. */
export type Storage = 'lasting' | 'failing'
const state = new Signal<Storage>('lasting')
export const useStorage = () => useSignal(state)
export const storageState = state.get

/** What the disk has not taken yet, by store and key; undefined for what is to be removed. */
const owed: Record<Store, Map<string, unknown>> = { known: new Map(), unsent: new Map() }
/** What is not sent, as this page knows it: the disk may lose it. */
const unsent = new Map<string, unknown>()
/** How often in a row a store has failed: until it works again, only a probe asks it. */
const failures: Record<Store, number> = { known: 0, unsent: 0 }
let opening: Promise<IDBDatabase> | undefined
let wasOpen = false

/** Called when `unsent` works again, with the keys that are on the disk now and were in memory alone. */
export const onRecovered = new Set<(written: string[]) => void>()

function open(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    // No version: the next release may have made a newer one, which has these stores too.
    const request = indexedDB.open('golfroundpro')
    request.onupgradeneeded = () => {
      request.result.createObjectStore('known')
      request.result.createObjectStore('unsent')
      // It was there, and was deleted under the page: what is not sent goes back.
      if (!wasOpen) return
      for (const [key, value] of unsent) if (!owed.unsent.has(key)) owed.unsent.set(key, value)
      setTimeout(() => void probe('unsent'), 0)
    }
    request.onsuccess = () => {
      const database = request.result
      const forget = () => {
        if (opening === current) opening = undefined
      }
      database.onversionchange = () => {
        database.close()
        forget()
      }
      database.onclose = forget
      wasOpen = true
      resolve(database)
    }
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('blocked'))
  })
  const current = opening
  current.catch(() => {
    if (opening === current) opening = undefined
  })
  return current
}

class TooLate extends Error {}

/** The body's outcome, or an error once the time is up. */
function inTime<T>(body: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLate()), patience)
    body.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

type Work<T> = (records: IDBObjectStore) => () => T

/** One transaction. Its work asks, and gives what reads the answers off when the transaction is complete. */
async function transact<T>(store: Store, mode: IDBTransactionMode, work: Work<T>): Promise<T> {
  const database = await open()
  return new Promise<T>((resolve, reject) => {
    const transaction = database.transaction(store, mode)
    const result = work(transaction.objectStore(store))
    transaction.oncomplete = () => resolve(result())
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
  })
}

/** The same within its time, and once more with a new connection if the old one was lost; undefined where the disk fails. */
async function attempt<T>(
  store: Store,
  mode: IDBTransactionMode,
  work: Work<T>,
  isProbe = false,
): Promise<{ value: T } | undefined> {
  if (typeof indexedDB === 'undefined') state.set('failing')
  if (typeof indexedDB === 'undefined' || (failures[store] > 0 && !isProbe)) return undefined
  try {
    const value = await inTime(transact(store, mode, work)).catch((error: unknown) => {
      // What hangs hangs again, and what is full is as full.
      if (error instanceof TooLate || (error as { name?: string } | null)?.name === 'QuotaExceededError') throw error
      opening = undefined
      return inTime(transact(store, mode, work))
    })
    failures[store] = 0
    return { value }
  } catch (error) {
    if (error instanceof TooLate) {
      // A connection that hangs is not used again, and the other store's calls need not find out for themselves.
      opening = undefined
      for (const each of ['known', 'unsent'] as const) rest(each, isProbe && each === store)
    } else rest(store, isProbe)
    return undefined
  }
}

/** Leaves a store alone until a probe finds that it works again. Calls that failed at the same time need one probe. */
function rest(store: Store, isProbe: boolean) {
  if (store === 'unsent') state.set('failing')
  if (failures[store] > 0 && !isProbe) return
  setTimeout(() => void probe(store), Math.min(rests[1], rests[0] * 2 ** failures[store]))
  failures[store] += 1
}

/** Asks a store that failed whether it works again, by writing what is owed to it, until nothing is. */
async function probe(store: Store, before: string[] = []): Promise<void> {
  const some = new Map(owed[store])
  const work: Work<void> = (records) => {
    records.get('probe')
    for (const [key, value] of some) {
      if (value === undefined) records.delete(key)
      else records.put(value, key)
    }
    return () => undefined
  }
  if (!(await attempt(store, 'readwrite', work, true))) return
  // What has changed meanwhile is owed still.
  const now = [...some].filter(([key, value]) => owed[store].get(key) === value).map(([key]) => key)
  for (const key of now) owed[store].delete(key)
  const written = [...before, ...now]
  if (owed[store].size > 0) return probe(store, written)
  if (store !== 'unsent') return
  state.set('lasting')
  onRecovered.forEach((listener) => listener(written))
}

function remember(store: Store, key: string, value: unknown) {
  if (store !== 'unsent') return
  if (value === undefined) unsent.delete(key)
  else unsent.set(key, value)
}

/** Every record of a store. */
export async function readAll<T>(store: Store): Promise<T[]> {
  const found = await attempt(store, 'readonly', (records) => {
    const keys = records.getAllKeys()
    const values = records.getAll()
    return () => new Map(keys.result.map((key, place) => [String(key), values.result[place] as unknown]))
  })
  const all = found?.value ?? (store === 'unsent' ? new Map(unsent) : new Map<string, unknown>())
  for (const [key, value] of owed[store]) {
    if (value === undefined) all.delete(key)
    else all.set(key, value)
  }
  if (store === 'unsent' && found) {
    unsent.clear()
    for (const [key, value] of all) unsent.set(key, value)
  }
  // In the order of the keys, as the disk has them.
  return [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value as T)
}

/** One record; undefined where there is none. */
export async function read<T>(store: Store, key: string): Promise<T | undefined> {
  if (owed[store].has(key)) return owed[store].get(key) as T | undefined
  const found = await attempt(store, 'readonly', (records) => {
    const request = records.get(key)
    return () => request.result as T | undefined
  })
  // It may have changed meanwhile.
  if (owed[store].has(key)) return owed[store].get(key) as T | undefined
  return found ? found.value : store === 'unsent' ? (unsent.get(key) as T | undefined) : undefined
}

/**
 * Reads, changes and writes one record in one transaction, so that two tabs cannot overwrite each other's change. Gives
 * whether it is on the disk. The body may be called more than once; the last call's value holds.
 */
export async function change<T>(
  store: Store,
  key: string,
  body: (value: T | undefined) => T | undefined,
): Promise<boolean> {
  let isGivenUp = false
  const written = await attempt(store, 'readwrite', (records) => {
    let value: T | undefined
    const request = records.get(key)
    request.onsuccess = () => {
      if (isGivenUp) return
      value = body((owed[store].has(key) ? owed[store].get(key) : request.result) as T | undefined)
      if (value === undefined) records.delete(key)
      else records.put(value, key)
    }
    return () => value
  })
  if (written) {
    owed[store].delete(key)
    remember(store, key, written.value)
    return true
  }
  isGivenUp = true
  const before = owed[store].has(key) ? owed[store].get(key) : store === 'unsent' ? unsent.get(key) : undefined
  const value = body(before as T | undefined)
  owed[store].set(key, value)
  remember(store, key, value)
  return false
}

/** Removes the records whose keys a closure chooses. */
export async function removeWhere(store: Store, isChosen: (key: string) => boolean): Promise<void> {
  for (const key of [...owed[store].keys()].filter(isChosen)) owed[store].set(key, undefined)
  await attempt(store, 'readwrite', (records) => {
    const request = records.getAllKeys()
    request.onsuccess = () =>
      request.result.filter((key) => isChosen(String(key))).forEach((key) => records.delete(key))
    return () => undefined
  })
}

export const write = <T>(store: Store, key: string, value: T) => change<T>(store, key, () => value)
export const remove = (store: Store, key: string) => change(store, key, () => undefined)
