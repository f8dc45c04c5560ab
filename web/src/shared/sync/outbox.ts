// The queue of what was tapped and not yet sent. Memory for the screen, IndexedDB for the truth.
import type { HoleState, NewRound, RecordedHole, Round } from '../api/types'
import { change, readAll } from '../lib/database'
import { Signal, useSignal } from '../lib/signal'
import type { Entry, HoleEntry } from './entry'
import { finishKey, holeKey } from './entry'
import * as queue from './queue'
import * as taps from './taps'

const entries = new Signal<ReadonlyMap<string, Entry>>(new Map())
const wake = new Set<() => void>()
// Not in the build, which renders the first paint: an open channel keeps node from ending.
const hasTabs = typeof window !== 'undefined' && typeof BroadcastChannel !== 'undefined'
const channel = hasTabs ? new BroadcastChannel('golf-unsent') : undefined
if (channel) channel.onmessage = () => void reload()

/** Writes in flight, so that a reload from the disk does not undo what is on its way there. */
let writing = 0

export const unsent = entries
export const useUnsent = () => useSignal(entries)

/** Called whenever there is something new to send. */
export function onTap(listener: () => void) {
  wake.add(listener)
}

let recovery: Promise<void> | undefined

/** Puts into the queue what an earlier page had no time to, or no right to. The same tap twice changes nothing. */
async function recover() {
  for (const { key } of (await readAll<Entry>('unsent')).filter((entry) => entry.state === 'refused')) {
    await change<Entry>('unsent', key, queue.revived)
  }
  for (const tap of taps.left()) {
    await change<HoleEntry>('unsent', holeKey(tap.cardId, tap.hole), (entry) => queue.tapped(entry, tap))
    taps.drop(tap)
  }
}

/** Reads what is on the disk: at start, before a flush, and when another tab has changed it. */
export async function reload(): Promise<void> {
  await (recovery ??= recover())
  const all = await readAll<Entry>('unsent')
  if (writing === 0) entries.set(new Map(all.map((entry) => [entry.key, entry])))
}

function show(key: string, entry: Entry | undefined) {
  const map = new Map(entries.get())
  if (entry) map.set(key, entry)
  else map.delete(key)
  entries.set(map)
}

/** Changes one entry: on the screen at once, then on the disk, where the last word is. */
export async function update<T extends Entry>(key: string, body: (entry: T | undefined) => T | undefined) {
  show(key, body(entries.get().get(key) as T | undefined))
  writing += 1
  let result: T | undefined
  try {
    await change<T>('unsent', key, (entry) => (result = body(entry)))
  } finally {
    writing -= 1
  }
  if (writing === 0) show(key, result)
  channel?.postMessage(key)
  return result
}

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
  taps.keep(tap)
  await update<HoleEntry>(holeKey(cardId, hole), (entry) => queue.tapped(entry, tap))
  taps.drop(tap)
  wake.forEach((listener) => listener())
}

export async function enterRound(owner: string, body: NewRound & { id: string }) {
  const entry = queue.created(owner, body, order())
  await update(entry.key, () => entry)
  wake.forEach((listener) => listener())
}

export async function enterFinish(owner: string, round: Round, allowMissing: boolean) {
  const entry = queue.finished(owner, round.id, allowMissing, order())
  await update(entry.key, () => entry)
  wake.forEach((listener) => listener())
}

export async function settle(entry: HoleEntry, keep: 'mine' | 'theirs') {
  await update<HoleEntry>(entry.key, (now) => now && queue.settled(now, keep))
  wake.forEach((listener) => listener())
}

/** Drops what was refused: the player has seen why. */
export const drop = (key: string) => update(key, () => undefined)

/** Sends what was refused once more: the reason may be gone. */
export async function retry(key: string) {
  await update(
    key,
    (entry) => entry && { ...entry, state: 'waiting', refusal: undefined, broken: undefined, rev: entry.rev + 1 },
  )
  wake.forEach((listener) => listener())
}

/** Takes back a finish that has not been sent. */
export const unfinish = (round: string) => drop(finishKey(round))

/** Forgets all that waits of an account that is gone. */
export async function forgetEntries(owner: string) {
  for (const tap of taps.left()) if (tap.owner === owner) taps.drop(tap)
  for (const { key } of (await readAll<Entry>('unsent')).filter((entry) => entry.owner === owner)) await drop(key)
}

/** Forgets all that waits for a round that is being deleted. */
export async function forget(roundId: string) {
  for (const entry of entries.get().values()) if (entry.roundId === roundId) await drop(entry.key)
}
