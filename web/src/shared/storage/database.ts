// IndexedDB in the few calls that the app needs. None of them fails or hangs.
//
// If a write fails (storage full, closed, hung, or refused as in a private window), the value is kept in memory,
// takes precedence over the stored one, and is written as soon as storage works again. The app keeps working and
// sending meanwhile; `useStorage` tells the state.
import { Signal, useSignal } from '../state/signal'

export type Store = 'known' | 'unsent'

/** Time limit of a call, in ms. */
const patience = 3000
/** Delay before a failed store is probed again, in ms: the first is the minimum; it doubles up to the second. */
const rests = [1000, 30_000] as const

/** `lasting`: entries survive the page. `failing`: some entries may be in memory only. */
export type Storage = 'lasting' | 'failing'
const state = new Signal<Storage>('lasting')
export const useStorage = () => useSignal(state)
export const storageState = state.get

/** Writes that storage has not accepted yet, by store and key; undefined is a removal. */
const owed: Record<Store, Map<string, unknown>> = { known: new Map(), unsent: new Map() }
/** A copy of the `unsent` store, in case the browser deletes the database. */
const unsent = new Map<string, unknown>()
/** Failures in a row, by store. While above zero, only probes use the store. */
const failures: Record<Store, number> = { known: 0, unsent: 0 }
let opening: Promise<IDBDatabase> | undefined
let wasOpen = false

/** Called when the `unsent` store works again, with the keys that were in memory only and are stored now. */
export const onRecovered = new Set<(written: string[]) => void>()

function open(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    // No version number: a newer release may have created a later version, which has these stores too.
    const request = indexedDB.open('golfroundpro')
    request.onupgradeneeded = () => {
      request.result.createObjectStore('known')
      request.result.createObjectStore('unsent')
      // The database was deleted while the page was open: write the unsent entries again.
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

/** The body's result, or `TooLate` after the time limit. */
function inTime<T>(body: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLate()), patience)
    body.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

type Work<T> = (records: IDBObjectStore) => () => T

/** Runs one transaction. `work` makes the requests and returns a function that reads their results on completion. */
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

/** A transaction within the time limit, retried once on a new connection; undefined if storage fails. */
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
      // A retry cannot help if the call hung or storage is full.
      if (error instanceof TooLate || (error as { name?: string } | null)?.name === 'QuotaExceededError') throw error
      opening = undefined
      return inTime(transact(store, mode, work))
    })
    failures[store] = 0
    return { value }
  } catch (error) {
    if (error instanceof TooLate) {
      // Give up the hung connection, and rest both stores: they share it.
      opening = undefined
      for (const each of ['known', 'unsent'] as const) rest(each, isProbe && each === store)
    } else rest(store, isProbe)
    return undefined
  }
}

/** Rests a store until a probe succeeds. Calls that fail together schedule one probe. */
function rest(store: Store, isProbe: boolean) {
  if (store === 'unsent') state.set('failing')
  if (failures[store] > 0 && !isProbe) return
  setTimeout(() => void probe(store), Math.min(rests[1], rests[0] * 2 ** failures[store]))
  failures[store] += 1
}

/** Tests a failed store by writing what is owed to it, and repeats until nothing is owed. */
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
  // A value that changed during the write is still owed.
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

/** All records of a store, in key order. */
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
  // In key order, as IndexedDB returns them.
  return [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value as T)
}

/** One record; undefined if there is none. */
export async function read<T>(store: Store, key: string): Promise<T | undefined> {
  if (owed[store].has(key)) return owed[store].get(key) as T | undefined
  const found = await attempt(store, 'readonly', (records) => {
    const request = records.get(key)
    return () => request.result as T | undefined
  })
  // It may have changed during the read.
  if (owed[store].has(key)) return owed[store].get(key) as T | undefined
  return found ? found.value : store === 'unsent' ? (unsent.get(key) as T | undefined) : undefined
}

/**
 * Reads, changes and writes one record in one transaction, so that two tabs cannot overwrite each other's change.
 * Resolves to whether it is stored. The body may be called more than once; the value of the last call counts.
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

/** Removes the records whose keys match. */
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
