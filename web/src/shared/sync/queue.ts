// The queue's decisions, as pure functions of its entries: nothing here sends, stores or waits.
import { deviceId } from '../api/device'
import { otherAccount, unknownField } from '../api/request'
import type { CardMoved, CardState, Finish, HoleConflict, HoleState, NewRound, RecordedHole } from '../api/types'
import type { CreateEntry, Entry, FinishEntry, HoleEntry, Refusal } from './entry'
import { covers, createKey, finishKey, holeKey, isSame, isSameScore, stateOf } from './entry'

export type Tap = {
  owner: string
  roundId: string
  cardId: string
  hole: number
  value: HoleState | null
  /** The server's last known value. */
  stored: RecordedHole | undefined
  order: number
}

/** The entry after a tap; undefined if the server already has the value. */
export function tapped(before: HoleEntry | undefined, tap: Tap): HoleEntry | undefined {
  const untouched = !before || (before.state === 'waiting' && before.maybe.length === 0)
  if (untouched && isSame(tap.value, tap.stored)) return undefined
  const fresh: HoleEntry = {
    kind: 'hole',
    key: holeKey(tap.owner, tap.cardId, tap.hole),
    owner: tap.owner,
    roundId: tap.roundId,
    cardId: tap.cardId,
    hole: tap.hole,
    value: tap.value,
    base: tap.stored?.version ?? 0,
    basedOn: stateOf(tap.stored),
    maybe: [],
    order: tap.order,
    rev: 1,
    state: 'waiting',
  }
  if (!before) return fresh
  if (before.state === 'refused') return { ...fresh, maybe: before.maybe, rev: before.rev + 1 }
  // A conflict stays until the player settles it: a new value changes one side only.
  return { ...before, value: tap.value, order: tap.order, rev: before.rev + 1 }
}

export function created(owner: string, body: NewRound & { id: string }, order: number): CreateEntry {
  return { kind: 'create', key: createKey(body.id), owner, roundId: body.id, body, order, rev: 1, state: 'waiting' }
}

export function finished(
  owner: string,
  roundId: string,
  how: Finish,
  order: number,
  nines: FinishEntry['nines'] = {},
): FinishEntry {
  return { kind: 'finish', key: finishKey(owner, roundId), owner, roundId, how, nines, order, rev: 1, state: 'waiting' }
}

/**
 * The entry to send next: a round before its holes, and its holes before its finish. Skips resting entries and the
 * keys in `passed`.
 */
export function next(
  entries: Iterable<Entry>,
  owner: string,
  time = Date.now(),
  passed: ReadonlySet<string> = new Set(),
): Entry | undefined {
  const all = [...entries].filter((entry) => entry.owner === owner)
  const isCreated = (round: string) => !all.some((entry) => entry.kind === 'create' && entry.roundId === round)
  const hasHoles = (round: string) => all.some((entry) => entry.kind === 'hole' && entry.roundId === round)
  return all
    .filter((entry) => entry.state === 'waiting' && (entry.broken?.until ?? 0) <= time && !passed.has(entry.key))
    .filter((entry) => entry.kind === 'create' || isCreated(entry.roundId))
    .filter((entry) => entry.kind !== 'finish' || !hasHoles(entry.roundId))
    .sort((a, b) => rank(a) - rank(b) || a.order - b.order)[0]
}

const rank = (entry: Entry) => ['create', 'hole', 'finish'].indexOf(entry.kind)

/** The entry before its request: records the value, which may get stored even if no answer arrives. */
export function sending(entry: HoleEntry): HoleEntry {
  return entry.maybe.some((value) => isSame(value, entry.value))
    ? entry
    : { ...entry, maybe: [...entry.maybe, entry.value] }
}

/** The entry after the server stored the sent value: gone, or waiting with a newer value based on the new version. */
export function stored(now: HoleEntry | undefined, sent: HoleEntry, answer: CardState): HoleEntry | undefined {
  const version = answer.hole?.version ?? 0
  // A proposal has arrived too: the card's keeper has the value.
  if (!now || now.rev === sent.rev || isSame(now.value, answer.hole)) return undefined
  return { ...now, base: version, basedOn: stateOf(answer.hole), maybe: [], state: 'waiting', broken: undefined }
}

/**
 * The entry after a 412: the stored version differs from `base`. No conflict if the stored value is the wanted one
 * or has all of it (done), or is one that this device sent without an answer, or the one that the player saw, or a part
 * of the wanted one (send the wanted one on top). Otherwise the player has to settle it.
 *
 * `isRepeated`: a request before this one had no answer. What it sent may have been stored, and changed back by another
 * player since: the value that was there before, or an earlier one of ours by another phone, is that player's correction.
 */
export function conflicted(
  now: HoleEntry | undefined,
  { stored, storedByName }: HoleConflict,
  isRepeated = false,
): HoleEntry | undefined {
  if (!now || isSame(now.value, stored)) return undefined
  const isOthers = (stored?.deviceId ?? deviceId()) !== deviceId()
  // The last of them is the value just refused, so it is not the stored one.
  const isOurs =
    !(isRepeated && isOthers) && now.maybe.some((value) => isSame(value, stored) && !isSame(value, now.value))
  // A hole that the socket told has no version: the entry is based on its value, which the player saw.
  const isShown = !isRepeated && now.basedOn !== undefined && isSameScore(now.basedOn, stored)
  const value = isOurs || covers(now.value, stored) ? now.value : isShown ? withNote(now, stored) : undefined
  if (value !== undefined) {
    const on = { base: stored?.version ?? 0, basedOn: stateOf(stored), maybe: [] }
    return { ...now, ...on, value, state: 'waiting', rev: now.rev + 1 }
  }
  if (covers(stored, now.value)) return undefined
  return { ...now, state: 'conflict', stored, storedBy: storedByName, rev: now.rev + 1 }
}

/**
 * The value with the stored note that the player did not see, which another phone of theirs wrote; undefined if the value
 * would erase that note, or has another one.
 */
function withNote({ value, basedOn }: HoleEntry, stored: RecordedHole | null): HoleState | null | undefined {
  const note = stateOf(stored)?.note
  if (note === undefined || note === basedOn?.note) return value
  return value && value.note === basedOn?.note ? { ...value, note } : undefined
}

/**
 * The entry of a replaced card (409 `card-moved`), for the card that has taken its place; undefined if that card has the
 * value already. If the new card has no score, or still the one that the entry is based on, only this device has changed
 * it since: the entry is sent on top of the stored version. Two different values are a conflict.
 */
export function moved(now: HoleEntry | undefined, { card, round, stored }: CardMoved): HoleEntry | undefined {
  if (!now || isSame(now.value, stored)) return undefined
  const from = now.from ?? { cardId: now.cardId, roundId: now.roundId }
  const place = { key: holeKey(now.owner, card, now.hole), cardId: card, roundId: round, from, rev: now.rev + 1 }
  const ours = [now.value, ...(now.basedOn === undefined ? [] : [now.basedOn]), ...now.maybe]
  const isPart = stateOf(stored) === null || covers(now.value, stored)
  const isOurs = isPart || ours.some((value) => isSameScore(value, stored))
  if (!isOurs && covers(stored, now.value)) return undefined
  const { stored: _, storedBy: __, ...rest } = now
  const on = { base: stored?.version ?? 0, basedOn: stateOf(stored), maybe: [], broken: undefined }
  return isOurs
    ? { ...rest, ...place, ...on, state: 'waiting' }
    : { ...rest, ...place, ...on, state: 'conflict', stored }
}

/** The finish of a round that the player is out of, for the round that their cards continue in. */
export const finishMoved = (now: FinishEntry | undefined, round: string): FinishEntry | undefined =>
  now && { ...now, key: finishKey(now.owner, round), roundId: round, rev: now.rev + 1 }

/** What waits for the new card when an entry moves there: a value entered later stays. */
export const joined = (there: HoleEntry | undefined, moving: HoleEntry): HoleEntry =>
  there && there.order > moving.order ? there : { ...moving, rev: Math.max(moving.rev, (there?.rev ?? 0) + 1) }

/**
 * The entry after the new card turned out not to be the player's to write: back on the card it was entered for, with the
 * reason, so that the player sees it there.
 */
export function stranded(now: HoleEntry, refusal: Refusal): HoleEntry {
  const { from, ...rest } = now
  const place = from ? { ...from, key: holeKey(now.owner, from.cardId, now.hole) } : {}
  return { ...rest, ...place, state: 'refused', refusal, rev: now.rev + 1 }
}

/** The entry after the player settled a conflict; undefined if the stored value is kept. */
export function settled(now: HoleEntry, keep: 'mine' | 'theirs'): HoleEntry | undefined {
  if (keep === 'theirs') return undefined
  const { stored: theirs, storedBy: _, ...rest } = now
  const base = theirs?.version ?? 0
  const basedOn = stateOf(theirs)
  return { ...rest, base, basedOn, maybe: [], state: 'waiting', broken: undefined, rev: now.rev + 1 }
}

/** The entry after a refusal: kept with the reason until the player has seen it. */
export function refused<T extends Entry>(now: T | undefined, sent: T, refusal: Refusal): T | undefined {
  if (!now) return undefined
  return now.rev === sent.rev ? { ...now, state: 'refused', refusal } : now
}

/** A refused round with the player's corrections. If it has been sent since, it is left as it is. */
export function corrected(now: CreateEntry | undefined, body: NewRound): CreateEntry | undefined {
  if (now?.state !== 'refused') return now
  return { ...now, body, state: 'waiting', refusal: undefined, broken: undefined, rev: now.rev + 1 }
}

/** The entry after a fault of the server: rests for 1, 2, 4 … 60 minutes, while other entries are sent. */
export function rested<T extends Entry>(now: T | undefined, time: number, isOlder = false): T | undefined {
  if (!now) return undefined
  const times = (now.broken?.times ?? 0) + 1
  const until = time + 60_000 * Math.min(60, 2 ** Math.min(times - 1, 6))
  return { ...now, broken: isOlder ? { times, until, isOlder } : { times, until } }
}

/** The entry after a rate limit: rests for that many seconds, while other entries are sent. */
export function limited<T extends Entry>(now: T | undefined, time: number, seconds: number): T | undefined {
  return now && { ...now, broken: { times: 0, until: time + 1000 * seconds, isLimit: true } }
}

/** The number of an account's resting entries, and when the first is sent again; undefined if none rests. */
export function resting(
  entries: Iterable<Entry>,
  owner: string,
): { count: number; until: number; isFault: boolean; isOlder: boolean } | undefined {
  const rests = [...entries]
    .filter((entry) => entry.owner === owner && entry.state === 'waiting')
    .flatMap((entry) => entry.broken ?? [])
  if (rests.length === 0) return undefined
  const until = Math.min(...rests.map((rest) => rest.until))
  const isFault = rests.some((rest) => !rest.isLimit && !rest.isOlder)
  return { count: rests.length, until, isFault, isOlder: rests.some((rest) => rest.isOlder) }
}

/**
 * Makes a refused entry wait again if the refusal was not about its content: another player was signed in, the page
 * was too old to name the account, or an older page took a foreign answer or an older service's answer for a refusal.
 */
export function revived<T extends Entry>(entry: T | undefined): T | undefined {
  const slug = entry?.refusal?.slug ?? ''
  const wasOlder = entry?.refusal?.detail?.includes(unknownField) === true
  if (entry?.state !== 'refused' || !(otherAccount.has(slug) || slug === 'unexpected-answer' || wasOlder)) return entry
  return { ...entry, state: 'waiting', refusal: undefined, rev: entry.rev + 1 }
}

/** Seconds until the next attempt: 1, 2, 4 … 60 by failures in a row, minus up to a quarter of jitter. */
export function backoff(failures: number, random: number, retryAfter = 0): number {
  const wait = Math.min(60, 2 ** Math.min(failures - 1, 6))
  return Math.max(wait * (1 - random / 4), retryAfter)
}
