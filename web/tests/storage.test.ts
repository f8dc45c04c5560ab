import assert from 'node:assert/strict'
import test from 'node:test'
import { FakeClock } from './fake-clock'
import { FakeDisk } from './fake-disk'

const disk = new FakeDisk()
const clock = new FakeClock()
const kept = new Map<string, string>()
let persisted = 0
Object.assign(globalThis, {
  indexedDB: disk,
  localStorage: {
    get length() {
      return kept.size
    },
    key: (place: number) => [...kept.keys()][place] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    // The id of the installation stays, whatever happens.
    setItem: (key: string, value: string) => key !== 'golf-device' && kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  },
})
Object.defineProperty(globalThis, 'navigator', {
  value: { userAgent: 'Firefox/1 Linux', storage: { persist: () => ((persisted += 1), Promise.resolve(false)) } },
  configurable: true,
})
clock.install()

type Options = { method: string; body?: string; headers: Record<string, string> }
const sent: string[] = []
let isOnline = true
Object.assign(globalThis, {
  fetch: (path: string, { method, body }: Options) => {
    if (!isOnline) return Promise.reject(new TypeError('no network'))
    sent.push(`${method} ${path.split('/').slice(3).join('/')}`)
    const hole = Number(path.split('/').pop())
    return Promise.resolve(answer(stateOf('r', 'c', hole, JSON.parse(body ?? 'null') as { strokes: number }, hole)))
  },
})

import { change, read, readAll, storageState, write } from '../src/shared/storage/database'
import { lookUpKeeping } from '../src/shared/storage/keeping'
import type { Entry } from '../src/shared/sync/entry'
import { flush, startSync } from '../src/shared/sync/flush'
import { enterHole, enterRound, forget, reload, unfinish, unsent } from '../src/shared/sync/outbox'
import { setScope } from '../src/shared/storage/resources'
import { answer, bodyOf, me, stateOf } from './made'

const pass = (milliseconds = 0) => clock.pass(milliseconds)
const tap = (hole: number, strokes: number) => enterHole(me.id, 'r', 'c', hole, { strokes }, undefined)
const shown = () => [...unsent.get().keys()].sort()
const holeOf = (hole: number) => `hole/${me.id}/c/${hole}`
const onDisk = () => [...disk.records('unsent').keys()].sort()

/** Repairs the disk, waits for the next probe, and cleans up for the next test. */
async function repair() {
  disk.fault = undefined
  isOnline = true
  await pass(40_000)
  startSync(undefined)
  await pass()
  await forget('r')
  await pass()
  assert.deepEqual([shown(), onDisk(), [...kept.keys()], storageState()], [[], [], [], 'lasting'])
  sent.length = 0
}

setScope(me.id)

test('an entry is written to the disk, and persistence is requested with the first score', async () => {
  isOnline = false
  await lookUpKeeping()
  assert.equal(persisted, 0)
  await tap(1, 5)
  await tap(2, 5)
  assert.deepEqual([onDisk(), persisted], [[holeOf(1), holeOf(2)], 1])
  assert.equal(kept.size, 0)
  await repair()
})

for (const fault of ['abort', 'full', 'throw', 'refused'] as const) {
  test(`a disk that fails (${fault}): scores are shown, sent from memory, and written when it works again`, async () => {
    disk.fault = fault
    disk.closeAll()
    startSync(me.id)
    await pass()
    await tap(1, 5)
    await tap(2, 6)
    await pass()
    assert.deepEqual(sent, ['PUT r/cards/c/holes/1', 'PUT r/cards/c/holes/2'])
    assert.deepEqual(shown(), [])
    assert.equal(storageState(), 'failing')
    // Offline they stay on the screen, whatever reads the disk meanwhile.
    isOnline = false
    await tap(3, 4)
    await tap(4, 3)
    flush()
    await reload()
    await pass()
    assert.deepEqual(shown(), [holeOf(3), holeOf(4)])
    // Entries that closing the page would lose are in localStorage.
    assert.deepEqual([...kept.keys()].sort(), [3, 4].map((hole) => `golf-tap/${me.id}/c/${hole}`))
    startSync(undefined)
    disk.fault = undefined
    await pass(40_000)
    assert.deepEqual([onDisk(), kept.size, storageState()], [[holeOf(3), holeOf(4)], 0, 'lasting'])
    await repair()
  })
}

for (const fault of ['hang', 'hang-open'] as const) {
  test(`a disk that hangs (${fault}) holds up one call for a moment, and no other`, async () => {
    disk.fault = fault
    disk.closeAll()
    startSync(me.id)
    void tap(1, 5)
    await pass()
    assert.deepEqual(shown(), [holeOf(1)])
    await pass(3500)
    assert.deepEqual(sent, ['PUT r/cards/c/holes/1'])
    // No call waits for the disk now.
    void tap(2, 5)
    await pass()
    assert.deepEqual(sent.slice(1), ['PUT r/cards/c/holes/2'])
    assert.deepEqual(shown(), [])
    await repair()
  })
}

test('what a page of the release before has kept, under keys without the account, is found and sent', async () => {
  const hole = (hole: number, strokes: number) => ({ roundId: 'r', cardId: 'c', hole, value: { strokes }, order: hole })
  const common = { owner: me.id, roundId: 'r', rev: 1, state: 'waiting' }
  const old = { ...common, kind: 'hole', key: 'hole/c/1', base: 0, maybe: [], ...hole(1, 5) }
  const finish = { ...common, kind: 'finish', how: {}, order: 9, key: 'finish/r' }
  isOnline = false
  disk.fault = 'refused'
  disk.closeAll()
  await reload()
  disk.records('unsent').set('hole/c/1', old).set('finish/r', finish)
  // Of a tap that the disk had not accepted yet.
  kept.set('golf-tap/c/2', JSON.stringify({ owner: me.id, ...hole(2, 6) }))
  disk.fault = undefined
  await pass(40_000)
  const now = [`finish/${me.id}/r`, holeOf(1), holeOf(2)]
  assert.deepEqual([shown(), onDisk(), kept.size], [now, now, 0])
  // A tap on the hole changes the entry, and a finish that is taken back is gone.
  await tap(1, 7)
  await unfinish(me.id, 'r')
  assert.deepEqual(onDisk(), now.slice(1))
  isOnline = true
  startSync(me.id)
  await pass(1)
  assert.deepEqual([sent, onDisk()], [['PUT r/cards/c/holes/2', 'PUT r/cards/c/holes/1'], []])
  await repair()
})

test('a connection that was closed under the page is renewed', async () => {
  isOnline = false
  await tap(1, 5)
  disk.closeAll()
  await tap(2, 6)
  assert.deepEqual([onDisk(), storageState()], [[holeOf(1), holeOf(2)], 'lasting'])
  await repair()
})

test('a newer version from another tab is used, and a deleted database gets back the unsent entries', async () => {
  isOnline = false
  await tap(1, 5)
  disk.upgrade(2)
  await tap(2, 6)
  assert.deepEqual(onDisk(), [holeOf(1), holeOf(2)])
  // The browser completes transactions that have begun.
  await pass()
  disk.deleteAll()
  await tap(3, 4)
  flush()
  await pass(10)
  assert.deepEqual(
    [shown(), onDisk()],
    [
      [holeOf(1), holeOf(2), holeOf(3)],
      [holeOf(1), holeOf(2), holeOf(3)],
    ],
  )
  await repair()
})

test('entries of an earlier page appear once a disk that failed at first works', async () => {
  isOnline = false
  await tap(1, 5)
  await tap(2, 6)
  const left = onDisk()
  // A page opened while the disk fails knows no entry.
  disk.fault = 'refused'
  disk.closeAll()
  await reload()
  disk.records('unsent').set(holeOf(3), { ...disk.records('unsent').get(holeOf(2))!, key: holeOf(3), hole: 3 })
  disk.fault = undefined
  await pass(40_000)
  assert.deepEqual(shown(), [...left, holeOf(3)])
  await repair()
})

test('a change that reached the disk late is not applied a second time', async () => {
  await write('unsent', 'n', { n: 1 })
  disk.fault = 'hang'
  const raised = change<{ n: number }>('unsent', 'n', (now) => ({ n: (now?.n ?? 0) + 1 }))
  await pass(3500)
  assert.equal(await raised, false)
  assert.deepEqual(await read('unsent', 'n'), { n: 2 })
  disk.fault = undefined
  disk.goOn()
  await pass(40_000)
  assert.deepEqual(await read('unsent', 'n'), { n: 2 })
  assert.deepEqual(await readAll('unsent'), [{ n: 2 }])
  await change('unsent', 'n', () => undefined)
  await repair()
})

test('a change made while the disk was being tested is written, too', async () => {
  disk.fault = 'abort'
  await write('known', 'k', 1)
  disk.fault = 'hang'
  await pass(1000)
  await write('known', 'k', 2)
  disk.fault = undefined
  disk.goOn()
  await pass()
  await pass(1)
  assert.equal(disk.records('known').get('k'), 2)
  await repair()
})

test('a round created while the disk failed is kept for the next page', async () => {
  disk.fault = 'abort'
  isOnline = false
  await enterRound(me.id, bodyOf('r', 'c'))
  const [entry] = [...kept.values()].map((text) => JSON.parse(text) as Entry)
  assert.deepEqual([entry?.kind, entry?.key, shown()], ['create', 'create/r', ['create/r']])
  startSync(undefined)
  disk.fault = undefined
  await pass(40_000)
  assert.deepEqual([onDisk(), kept.size], [['create/r'], 0])
  await repair()
})
