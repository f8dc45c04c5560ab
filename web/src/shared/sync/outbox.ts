// The queue of unsent entries: a copy in memory for the screen; IndexedDB has the authoritative one while it works.
import type { Finish, HoleState, NewRound, RecordedHole, Round } from '../api/types'
import { change, onRecovered, readAll } from '../storage/database'
import { askToKeep } from '../storage/keeping'
import { isScope } from '../storage/resources'
import { Signal, useSignal } from '../state/signal'
import type { CreateEntry, Entry, FinishEntry, HoleEntry } from './entry'
import { finishKey, holeKey, keyOf } from './entry'
import * as queue from './queue'
import * as taps from './taps'
import { takeOver } from './take-over'

const entries = new Signal<ReadonlyMap<string, Entry>>(new Map())
const wake = new Set<() => void>()
// Not when the build renders the first paint: an open channel would keep node from exiting.
const hasTabs = typeof window !== 'undefined' && typeof BroadcastChannel !== 'undefined'
const channel = hasTabs ? new BroadcastChannel('golf-unsent') : undefined
if (channel) channel.onmessage = () => void reload()

/** Number of writes in progress: a reload from disk must not undo them. */
let writing = 0

export const unsent = entries
export const useUnsent = () => useSignal(entries)

/** Registers a listener for new entries to send. */
export function onTap(listener: () => void) {
  wake.add(listener)
}

let recovery: Promise<void> | undefined

/** Entries that IndexedDB has not accepted, as kept by `taps`, by key. */
const owed = new Map<string, taps.Kept>()

function dropOwed(key: string) {
  const kept = owed.get(key)
  if (kept) taps.drop(kept)
  owed.delete(key)
}

/**
 * Queues entries that an earlier page could not store, re-keys those of an earlier release, and revives some refused
 * ones. Idempotent.
 */
async function recover() {
  for (const entry of await readAll<Entry>('unsent')) {
    const key = keyOf(entry)
    // Written first under the new key: a page that is killed between them has both, and the server stores one value.
    if (key !== entry.key) {
      await change<Entry>('unsent', key, (there) => there ?? { ...entry, key })
      await change<Entry>('unsent', entry.key, () => undefined)
    }
    if (entry.state === 'refused') await change<Entry>('unsent', key, queue.revived)
  }
  for (const kept of taps.left()) {
    const key = taps.isEntry(kept) ? kept.key : holeKey(kept.owner, kept.cardId, kept.hole)
    const isOnDisk = taps.isEntry(kept)
      ? await change<Entry>('unsent', key, (entry) => entry ?? kept)
      : await change<HoleEntry>('unsent', key, (entry) => queue.tapped(entry, kept))
    if (isOnDisk) taps.drop(kept)
    else owed.set(key, kept)
  }
}

/** Reads the queue from disk: at start, before a flush, and after a change by another tab. */
export async function reload(): Promise<void> {
  await (recovery ??= recover())
  let all = await readAll<Entry>('unsent')
  const left = new Set(all.map((entry) => entry.key))
  const gone = writing === 0 ? [...entries.get().values()].filter((entry) => !left.has(entry.key)) : []
  if (gone.length > 0) {
    // Another tab has sent them. The cached round must include them before they leave the queue.
    await takeOver(gone)
    all = await readAll<Entry>('unsent')
  }
  if (writing === 0) entries.set(new Map(all.map((entry) => [entry.key, entry])))
}

// Storage works again: owed entries are stored, and entries of earlier pages can be read.
onRecovered.add((written) => {
  recovery = undefined
  written.forEach(dropOwed)
  void reload().then(() => wake.forEach((listener) => listener()))
})

function show(key: string, entry: Entry | undefined) {
  const map = new Map(entries.get())
  if (entry) map.set(key, entry)
  else map.delete(key)
  entries.set(map)
}

/**
 * Changes one entry: in memory at once, then on disk, whose result counts. If storage fails, the change stays in
 * memory and is sent from there.
 */
export async function update<T extends Entry>(key: string, body: (entry: T | undefined) => T | undefined) {
  show(key, body(entries.get().get(key) as T | undefined))
  writing += 1
  let result: T | undefined
  let isOnDisk = false
  try {
    isOnDisk = await change<T>('unsent', key, (entry) => (result = body(entry)))
  } finally {
    writing -= 1
  }
  if (writing === 0) show(key, result)
  if (!result) dropOwed(key)
  if (isOnDisk) channel?.postMessage(key)
  return { entry: result, isOnDisk }
}

/**
 * Moves a hole's entry to the card that has taken its card's place, or back; without a result it is dropped. The new
 * record is written before the old one is removed: a page that is killed between them has both, and sends one value.
 */
export async function move(key: string, body: (entry: HoleEntry) => HoleEntry | undefined) {
  const entry = entries.get().get(key) as HoleEntry | undefined
  const next = entry && body(entry)
  if (next && next.key === key) await update<HoleEntry>(key, () => next)
  else if (next) {
    // Without storage it is kept as a tap; one in conflict meets the other value again when it is sent.
    const { owner, roundId, cardId, hole, value, state, order } = next
    const stored = state === 'waiting' && next.base > 0 ? withVersion(next) : undefined
    const tap: queue.Tap = { owner, roundId, cardId, hole, value, stored, order }
    await keepWhile(tap, next.key, (there: HoleEntry | undefined) => queue.joined(there, next))
  }
  if (next?.key !== key) await update<HoleEntry>(key, (now) => (now && now.rev !== entry?.rev ? now : undefined))
}

/** Moves a round's finish to the round that the player's cards continue in. */
export async function moveFinish(owner: string, from: string, to: string) {
  const next = queue.finishMoved(entries.get().get(finishKey(owner, from)) as FinishEntry | undefined, to)
  if (!next) return
  await keepWhile<FinishEntry>(next, next.key, (there) => there ?? next)
  await drop(finishKey(owner, from))
}

/** The stored hole that an entry is based on. */
const withVersion = ({ basedOn, hole, base, owner }: HoleEntry): RecordedHole => ({
  ...(basedOn ?? { cleared: true }),
  hole,
  version: base,
  recordedAt: '',
  recordedBy: owner,
})

const order = () => Date.now() + performance.now() / 1e6

export async function enterHole(
  owner: string,
  roundId: string,
  cardId: string,
  hole: number,
  value: HoleState | null,
  stored: RecordedHole | undefined,
) {
  const tap = { owner, roundId, cardId, hole, value, stored, order: order() }
  await put(tap, holeKey(owner, cardId, hole), (entry: HoleEntry | undefined) => queue.tapped(entry, tap))
}

/** Keeps a new entry in `localStorage` until IndexedDB has it. */
async function keepWhile<T extends Entry>(kept: taps.Kept, key: string, body: (entry: T | undefined) => T | undefined) {
  taps.keep(kept)
  const { isOnDisk } = await update<T>(key, body)
  if (isOnDisk) taps.drop(kept)
  else if (entries.get().has(key)) owed.set(key, kept)
  return isOnDisk
}

/** Queues a new entry and wakes the sender. */
async function put<T extends Entry>(kept: taps.Kept, key: string, body: (entry: T | undefined) => T | undefined) {
  if ((await keepWhile(kept, key, body)) && !taps.isEntry(kept)) void askToKeep()
  wake.forEach((listener) => listener())
}

export async function enterRound(owner: string, body: NewRound & { id: string }) {
  const entry = queue.created(owner, body, order())
  await put<CreateEntry>(entry, entry.key, () => entry)
}

/**
 * Corrects a round that the server refused, and sends it again; its scores follow. Scores of a guest who was removed
 * are dropped.
 */
export async function correctRound(key: string, body: NewRound & { id: string }) {
  const cards = new Set(body.players.map((player) => player.cardId))
  for (const entry of entries.get().values()) {
    if (entry.kind === 'hole' && entry.roundId === body.id && !cards.has(entry.cardId)) await drop(entry.key)
  }
  const corrected = queue.corrected(entries.get().get(key) as CreateEntry | undefined, body)
  if (corrected) await put<CreateEntry>(corrected, key, (now) => queue.corrected(now, body))
}

export async function enterFinish(owner: string, round: Round, how: Finish, nines?: FinishEntry['nines']) {
  const entry = queue.finished(owner, round.id, how, order(), nines)
  await put<FinishEntry>(entry, entry.key, () => entry)
}

export async function settle(entry: HoleEntry, keep: 'mine' | 'theirs') {
  await update<HoleEntry>(entry.key, (now) => now && queue.settled(now, keep))
  wake.forEach((listener) => listener())
}

/** Drops an entry, for example a refused one after the player has seen the reason. */
export const drop = (key: string) => update(key, () => undefined)

/** Sends a refused entry again. */
export async function retry(key: string) {
  await update(
    key,
    (entry) => entry && { ...entry, state: 'waiting', refusal: undefined, broken: undefined, rev: entry.rev + 1 },
  )
  wake.forEach((listener) => listener())
}

/** Cancels a finish that has not been sent. */
export const unfinish = (owner: string, round: string) => drop(finishKey(owner, round))

/** Drops all entries of a deleted account. */
export async function forgetEntries(owner: string) {
  for (const kept of taps.left()) if (kept.owner === owner) taps.drop(kept)
  for (const { key } of (await readAll<Entry>('unsent')).filter((entry) => entry.owner === owner)) await drop(key)
}

/** Drops the shown player's entries of a round that is being deleted; another account may be in it too. */
export async function forget(roundId: string) {
  for (const { key, owner, roundId: round } of entries.get().values()) {
    if (round === roundId && isScope(owner)) await drop(key)
  }
}
