// Sends the queue: at start, after each entry, when the network returns, when the page becomes visible, and with
// back-off. One flush at a time, across all tabs if the browser has locks.
import { ApiError } from '../api/request'
import { createRound, finishRound, putHole } from '../api/rounds'
import type { CardMoved, HoleConflict, Problem, Round } from '../api/types'
import { isScope, refresh, recall } from '../storage/resources'
import { Signal } from '../state/signal'
import { keys } from '../storage/keys'
import { fetchWhole } from './fetch-round'
import { keepRound } from './known-rounds'
import type { CreateEntry, Entry, FinishEntry, HoleEntry } from './entry'
import { noteMove } from './moves'
import { move, moveFinish, onTap, reload, unsent, update } from './outbox'
import { newer, withCard, withHole } from './overlay'
import * as queue from './queue'

export type SyncState = 'idle' | 'sending' | 'waiting' | 'broken' | 'older' | 'signed-out'
export const syncState = new Signal<SyncState>('idle')

let owner: string | undefined
let isFlushing = false
let again = false
let failures = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Starts sending for a player; undefined stops sending and keeps the queue. */
export function startSync(player: string | undefined) {
  owner = player
  failures = 0
  flush()
}

export function flush() {
  clearTimeout(timer)
  if (isFlushing) {
    again = true
    return
  }
  isFlushing = true
  void exclusively(run).finally(() => {
    isFlushing = false
    if (again) {
      again = false
      flush()
    }
  })
}

async function exclusively(body: () => Promise<void>) {
  let hasBegun = false
  const begin = () => {
    hasBegun = true
    return body()
  }
  try {
    if (navigator.locks) return await navigator.locks.request('golf-flush', begin)
  } catch (error) {
    // A browser that refuses storage refuses locks too. Sending twice is harmless: the server stores once.
    if (hasBegun) throw error
  }
  await begin()
}

/** Foreign answers in a row after which the whole queue waits; fewer may be one entry that a proxy blocks. */
const strangers = 3

async function run() {
  await reload()
  // Entries that a proxy seems to block do not hold up the others.
  const passed = new Set<string>()
  let inRow = 0
  for (;;) {
    const player = owner
    const entry = player && queue.next(unsent.get().values(), player, Date.now(), passed)
    if (!player || !entry) {
      if (player && passed.size > 0) return later()
      const rest = player && queue.resting(unsent.get().values(), player)
      if (rest) wait(rest.until - Date.now())
      syncState.set(rest ? restState(rest) : player ? 'idle' : 'signed-out')
      return
    }
    syncState.set('sending')
    try {
      await send(entry)
      failures = inRow = 0
    } catch (error) {
      if (error instanceof ApiError && (error.status === 401 || error.isOfOtherAccount)) {
        syncState.set('signed-out')
        return
      }
      if (error instanceof ApiError && error.isForeign && (inRow += 1) < strangers) {
        passed.add(entry.key)
        continue
      }
      return later(error instanceof ApiError ? error.retryAfter : undefined)
    }
  }
}

/** Schedules another attempt for the whole queue, with back-off. */
function later(retryAfter?: number) {
  failures += 1
  syncState.set('waiting')
  wait(queue.backoff(failures, Math.random(), retryAfter) * 1000)
}

const restState = ({ isFault, isOlder }: { isFault: boolean; isOlder: boolean }): SyncState =>
  isFault ? 'broken' : isOlder ? 'older' : 'waiting'

/** Schedules the next flush. */
function wait(milliseconds: number) {
  clearTimeout(timer)
  // A browser's timers overflow after 24 days and would fire at once.
  timer = setTimeout(flush, Math.min(3_600_000, Math.max(1000, milliseconds)))
}

/** Sends at once, resting entries too: the player asked for it. */
export async function flushNow() {
  for (const entry of unsent.get().values()) {
    if (entry.broken) await update<Entry>(entry.key, (now) => now && { ...now, broken: { ...entry.broken!, until: 0 } })
  }
  flush()
}

/** Sends one entry and records the outcome. Throws errors that a retry may resolve. */
async function send(entry: Entry) {
  try {
    if (entry.kind === 'hole') await sendHole(entry)
    else if (entry.kind === 'create') await sendRound(entry)
    else await sendFinish(entry)
  } catch (error) {
    if (error instanceof ApiError && error.isLongLimit) {
      const seconds = error.retryAfter ?? 60
      await update<Entry>(entry.key, (now) => queue.limited(now, Date.now(), seconds))
      return
    }
    if (error instanceof ApiError && (error.isBroken || error.isOlder)) {
      const { isOlder } = error
      await update<Entry>(entry.key, (now) => queue.rested(now, Date.now(), isOlder))
      return
    }
    if (!(error instanceof ApiError) || error.isTemporary || error.status === 401) throw error
    // The entry waits for its own player.
    if (error.isOfOtherAccount) throw error
    if (error.status === 412 && entry.kind === 'hole') {
      await takeConflict(entry, error.problem as HoleConflict)
      return
    }
    if (error.slug === 'card-moved' && entry.kind === 'hole' && isMove(error.problem, entry)) {
      await follow(entry, error.problem)
      return
    }
    const refusal = { slug: error.slug, title: error.problem.title, detail: faultText(error) }
    if (error.status === 404 && entry.kind === 'hole' && entry.from) {
      // The new card is in a round that this player is not in.
      await move(entry.key, (now) => queue.stranded(now, { ...refusal, slug: 'card-gone' }))
      return
    }
    await update<Entry>(entry.key, (now) => queue.refused(now, entry, refusal))
    if (entry.kind !== 'create' && isScope(entry.owner))
      await refresh(keys.round(entry.roundId), () => fetchWhole(entry.roundId), newer)
  }
}

async function sendHole(entry: HoleEntry) {
  const { entry: marked } = await update<HoleEntry>(entry.key, (now) => now && queue.sending(now))
  if (!marked) return
  const answer = await putHole(marked.owner, marked.roundId, marked.cardId, marked.hole, marked.value, marked.base)
  const known = (await recall<Round>(keys.round(marked.roundId)))?.cards.find((card) => card.id === answer.id)
  // Another device or tab has changed the card since.
  if (known && known.sequence < answer.sequence - 1 && isScope(marked.owner)) {
    await refresh(keys.round(marked.roundId), () => fetchWhole(marked.roundId), newer)
  }
  await changeRound(marked, (round) => withCard(round, answer))
  // The round says that the value waits for the card's keeper.
  if (answer.proposed && isScope(marked.owner))
    await refresh(keys.round(marked.roundId), () => fetchWhole(marked.roundId), newer)
  await update<HoleEntry>(marked.key, (now) => queue.stored(now, marked, answer))
  if (marked.from) noteMove(marked.from.roundId, marked.roundId)
}

const isMove = (problem: Problem, { cardId }: HoleEntry): problem is CardMoved => {
  const { card, round, stored } = problem as Partial<CardMoved>
  return typeof card === 'string' && typeof round === 'string' && stored !== undefined && card !== cardId
}

/** Sends an entry of a replaced card to the card that has taken its place. */
async function follow(entry: HoleEntry, to: CardMoved) {
  await move(entry.key, (now) => queue.moved(now, to))
  // Another round: the player is out of the first one. A card of others would not be named.
  if (to.round !== entry.roundId) await moveFinish(entry.owner, entry.roundId, to.round)
  if (!isScope(entry.owner)) return
  // The round as it is now: with the new card, or without this player.
  await refresh(keys.round(entry.roundId), () => fetchWhole(entry.roundId), newer)
  if (to.round !== entry.roundId) await refresh(keys.round(to.round), () => fetchWhole(to.round), newer)
}

/** `entry` is as it was before its request. */
async function takeConflict(entry: HoleEntry, conflict: HoleConflict) {
  const theirs = conflict.stored
  if (theirs) await changeRound(entry, (round) => withHole(round, entry.cardId, theirs))
  await update<HoleEntry>(entry.key, (now) => queue.conflicted(now, conflict, entry.maybe.length > 0))
}

async function sendRound(entry: CreateEntry) {
  const round = await createRound(entry.owner, entry.body)
  if (isScope(entry.owner)) await keepRound(round)
  await update<CreateEntry>(entry.key, () => undefined)
}

async function sendFinish(entry: FinishEntry) {
  const how = entry.how ?? { allowMissing: entry.allowMissing === true }
  const round = await finishRound(entry.owner, entry.roundId, how)
  await changeRound(entry, (known) => newer(known, round))
  await update<FinishEntry>(entry.key, () => undefined)
  onFinished.forEach((listener) => listener())
}

/** Called when the server has finished a round: its statistics are about to change. */
export const onFinished = new Set<() => void>()

/** Changes the cached round, unless another player is shown by the time the answer arrives. */
async function changeRound({ owner: player, roundId }: Entry, body: (round: Round) => Round) {
  if (!isScope(player)) return
  const round = await recall<Round>(keys.round(roundId))
  if (round && isScope(player)) await keepRound(body(round))
}

function faultText(error: ApiError): string | undefined {
  const faults = error.problem.errors?.map((fault) => fault.message) ?? []
  return faults.length > 0 ? faults.join('; ') : error.problem.detail
}

onTap(flush)
if (typeof window !== 'undefined') {
  window.addEventListener('online', flush)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') flush()
  })
}
