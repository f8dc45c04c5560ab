// IndexedDB in the four calls that the app needs. Where a browser refuses it (private windows), a map stands in: the
// app works then too, for as long as the page is open, and `isLasting` says so.

type Store = 'known' | 'unsent'
const memory: Record<Store, Map<string, unknown>> = { known: new Map(), unsent: new Map() }
let opening: Promise<IDBDatabase | null> | undefined
let lasting = true

function open(): Promise<IDBDatabase | null> {
  opening ??= new Promise((resolve) => {
    const give = () => {
      lasting = false
      resolve(null)
    }
    try {
      const request = indexedDB.open('golfroundpro', 1)
      request.onupgradeneeded = () => {
        request.result.createObjectStore('known')
        request.result.createObjectStore('unsent')
      }
      request.onsuccess = () => {
        const database = request.result
        database.onversionchange = () => database.close()
        database.onclose = () => (opening = undefined)
        resolve(database)
      }
      request.onerror = give
      request.onblocked = give
    } catch {
      give()
    }
  })
  return opening
}

/** Whether what is written survives the page. Known after the first call of any other function. */
export const isLasting = () => lasting

export async function readAll<T>(store: Store): Promise<T[]> {
  const database = await open()
  if (!database) return [...memory[store].values()] as T[]
  return new Promise((resolve, reject) => {
    const request = database.transaction(store).objectStore(store).getAll()
    request.onsuccess = () => resolve(request.result as T[])
    request.onerror = () => reject(request.error)
  })
}

export async function read<T>(store: Store, key: string): Promise<T | undefined> {
  const database = await open()
  if (!database) return memory[store].get(key) as T | undefined
  return new Promise((resolve, reject) => {
    const request = database.transaction(store).objectStore(store).get(key)
    request.onsuccess = () => resolve(request.result as T | undefined)
    request.onerror = () => reject(request.error)
  })
}

/** Reads, changes and writes one record in one transaction, so that two tabs cannot overwrite each other's change. */
export async function change<T>(
  store: Store,
  key: string,
  body: (value: T | undefined) => T | undefined,
): Promise<void> {
  const database = await open()
  if (!database) {
    const value = body(memory[store].get(key) as T | undefined)
    if (value === undefined) memory[store].delete(key)
    else memory[store].set(key, value)
    return
  }
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(store, 'readwrite')
    const records = transaction.objectStore(store)
    const request = records.get(key)
    request.onsuccess = () => {
      const value = body(request.result as T | undefined)
      if (value === undefined) records.delete(key)
      else records.put(value, key)
    }
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
  })
}

/** Removes the records whose keys a closure chooses. */
export async function removeWhere(store: Store, isChosen: (key: string) => boolean): Promise<void> {
  const database = await open()
  if (!database) {
    for (const key of [...memory[store].keys()].filter(isChosen)) memory[store].delete(key)
    return
  }
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(store, 'readwrite')
    const records = transaction.objectStore(store)
    const request = records.getAllKeys()
    request.onsuccess = () =>
      request.result.filter((key) => isChosen(String(key))).forEach((key) => records.delete(key))
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
  })
}

export const write = <T>(store: Store, key: string, value: T) => change<T>(store, key, () => value)
export const remove = (store: Store, key: string) => change(store, key, () => undefined)
