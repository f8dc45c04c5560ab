// The queue of what was tapped and not yet sent. Memory for the screen, IndexedDB for the truth as long as it works.
import type { Finish, HoleState, NewRound, RecordedHole, Round } from '../api/types'
import { change, onRecovered, readAll } from '../storage/database'
import { askToKeep } from '../storage/keeping'
import { Signal, useSignal } from '../state/signal'
import type { CreateEntry, Entry, FinishEntry, HoleEntry } from './entry'
import { finishKey, holeKey } from './entry'
import * as queue from './queue'
import * as taps from './taps'
import { takeOver } from './take-over'

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

/** What the disk has not taken, as `taps` keeps it meanwhile, by the key of its entry. */
const owed = new Map<string, taps.Kept>()

function dropOwed(key: string) {
  const kept = owed.get(key)
  if (kept) taps.drop(kept)
  owed.delete(key)
}

/** Puts into the queue what an earlier page had no time to, or no right to. The same tap twice changes nothing. */
async function recover() {
  for (const { key } of (await readAll<Entry>('unsent')).filter((entry) => entry.state === 'refused')) {
    await change<Entry>('unsent', key, queue.revived)
  }
  for (const kept of taps.left()) {
    const key = taps.isEntry(kept) ? kept.key : holeKey(kept.cardId, kept.hole)
    const isOnDisk = taps.isEntry(kept)
      ? await change<Entry>('unsent', key, (entry) => entry ?? kept)
      : await change<HoleEntry>('unsent', key, (entry) => queue.tapped(entry, kept))
    if (isOnDisk) taps.drop(kept)
    else owed.set(key, kept)
  }
}

/** Reads what is on the disk: at start, before a flush, and when another tab has changed it. */
export async function reload(): Promise<void> {
  await (recovery ??= recover())
  let all = await readAll<Entry>('unsent')
  const left = new Set(all.map((entry) => entry.key))
  const gone = writing === 0 ? [...entries.get().values()].filter((entry) => !left.has(entry.key)) : []
  if (gone.length > 0) {
    // Another tab has sent them: the round has to have them before they leave the screen.
    await takeOver(gone)
    all = await readAll<Entry>('unsent')
  }
  if (writing === 0) entries.set(new Map(all.map((entry) => [entry.key, entry])))
}

// What the disk did not take is on it now. What an earlier page left there can be read again, too.
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
 * Changes one entry: on the screen at once, then on the disk, where the last word is. Where the disk does not take it the
 * change holds in memory, and is sent from there.
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
  await put(tap, holeKey(cardId, hole), (entry: HoleEntry | undefined) => queue.tapped(entry, tap))
}

/** Keeps what was made at once, until the disk has it; then sends it. */
async function put<T extends Entry>(kept: taps.Kept, key: string, body: (entry: T | undefined) => T | undefined) {
  taps.keep(kept)
  const { isOnDisk } = await update<T>(key, body)
  if (isOnDisk) {
    taps.drop(kept)
    if (!taps.isEntry(kept)) void askToKeep()
  } else if (entries.get().has(key)) owed.set(key, kept)
  wake.forEach((listener) => listener())
}

export async function enterRound(owner: string, body: NewRound & { id: string }) {
  const entry = queue.created(owner, body, order())
  await put<CreateEntry>(entry, entry.key, () => entry)
}

/**
 * Puts a round right that the server refused, and sends it: its scores wait for it and go out behind it. Those of a guest
 * who was taken out go with the guest.
 */
export async function mendRound(key: string, body: NewRound & { id: string }) {
  const cards = new Set(body.players.map((player) => player.cardId))
  for (const entry of entries.get().values()) {
    if (entry.kind === 'hole' && entry.roundId === body.id && !cards.has(entry.cardId)) await drop(entry.key)
  }
  const mended = queue.mended(entries.get().get(key) as CreateEntry | undefined, body)
  if (mended) await put<CreateEntry>(mended, key, (now) => queue.mended(now, body))
}

export async function enterFinish(owner: string, round: Round, how: Finish, nines?: FinishEntry['nines']) {
  const entry = queue.finished(owner, round.id, how, order(), nines)
  await put<FinishEntry>(entry, entry.key, () => entry)
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
  for (const kept of taps.left()) if (kept.owner === owner) taps.drop(kept)
  for (const { key } of (await readAll<Entry>('unsent')).filter((entry) => entry.owner === owner)) await drop(key)
}

/** Forgets all that waits for a round that is being deleted. */
export async function forget(roundId: string) {
  for (const entry of entries.get().values()) if (entry.roundId === roundId) await drop(entry.key)
}
