// The part of IndexedDB that the app uses, with faults that occur in browsers.

/**
 * `abort`, `full`, `throw`: each write aborts, exceeds the quota, cannot begin. `refused`: the database cannot be
 * opened. `hang`, `hang-open`: no call is answered.
 */
export type Fault = 'abort' | 'full' | 'throw' | 'refused' | 'hang' | 'hang-open' | undefined
type Request = {
  result?: unknown
  error?: unknown
  onsuccess?: () => void
  onerror?: () => void
  onupgradeneeded?: () => void
}
type Step = () => void

export class FakeDisk {
  fault: Fault
  private stores = new Map<string, Map<string, unknown>>()
  private version = 0
  private databases = new Set<FakeDatabase>()
  private held: Step[] = []

  records = (store: string) => this.stores.get(store) ?? new Map<string, unknown>()

  /** Whether an operation runs now, never, or when `goOn` is called. */
  later(step: Step, isOpening = false) {
    if (this.fault === 'hang-open' && isOpening) return
    if (this.fault === 'hang') this.held.push(step)
    else setImmediate(step)
  }

  goOn() {
    for (const step of this.held.splice(0)) setImmediate(step)
  }

  open() {
    const request: Request = {}
    this.later(() => {
      if (this.fault === 'refused') {
        request.error = new DOMException('no', 'UnknownError')
        return request.onerror?.()
      }
      const database = new FakeDatabase(this)
      request.result = database
      if (this.version === 0) {
        this.version = 1
        request.onupgradeneeded?.()
      }
      this.databases.add(database)
      request.onsuccess?.()
    }, true)
    return request
  }

  createStore = (name: string) => this.stores.set(name, new Map())

  /** As when Safari's storage process ends: no event, and each use fails. */
  closeAll() {
    for (const database of this.databases) database.isClosed = true
    this.databases.clear()
  }

  /** Another tab opens a newer version: this page is asked to close. */
  upgrade(version: number) {
    this.askToClose()
    this.version = version
  }

  /** Another tab deletes the database. */
  deleteAll() {
    this.askToClose()
    this.version = 0
    this.stores.clear()
  }

  private askToClose() {
    for (const database of [...this.databases]) database.onversionchange?.()
    this.databases.clear()
  }
}

class FakeDatabase {
  isClosed = false
  onversionchange?: () => void
  onclose?: () => void
  constructor(private readonly disk: FakeDisk) {}
  createObjectStore = (name: string) => this.disk.createStore(name)
  close() {
    this.isClosed = true
  }

  transaction(store: string, mode: string) {
    if (this.isClosed) throw new DOMException('closing', 'InvalidStateError')
    if (this.disk.fault === 'throw') throw new DOMException('lost', 'UnknownError')
    const { disk } = this
    const steps: Step[] = []
    const writes: Step[] = []
    const transaction: { error: unknown; oncomplete?: Step; onabort?: Step; objectStore: () => unknown } = {
      error: null,
      objectStore: () => ({
        get: (key: string) => ask(() => disk.records(store).get(key)),
        getAll: () => ask(() => sorted().map(([, value]) => value)),
        getAllKeys: () => ask(() => sorted().map(([key]) => key)),
        put: (value: unknown, key: string) => writes.push(() => disk.records(store).set(key, structuredClone(value))),
        delete: (key: string) => writes.push(() => disk.records(store).delete(key)),
      }),
    }
    const sorted = () => [...disk.records(store)].sort(([one], [other]) => (one < other ? -1 : 1))
    const ask = (body: () => unknown) => {
      const request: Request = {}
      steps.push(() => {
        request.result = body()
        request.onsuccess?.()
      })
      return request
    }
    disk.later(() => {
      while (steps.length > 0) steps.shift()!()
      if (mode === 'readwrite' && (disk.fault === 'abort' || disk.fault === 'full')) {
        transaction.error = new DOMException('no', disk.fault === 'full' ? 'QuotaExceededError' : 'AbortError')
        return transaction.onabort?.()
      }
      writes.forEach((write) => write())
      transaction.oncomplete?.()
    })
    return transaction
  }
}
