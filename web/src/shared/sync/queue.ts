// What happens to the queue, as pure functions of its entries: nothing here sends, stores or waits.
import { otherAccount, unknownField } from '../api/request'
import type { CardState, Finish, HoleConflict, HoleState, NewRound, RecordedHole } from '../api/types'
import type { CreateEntry, Entry, FinishEntry, HoleEntry, Refusal } from './entry'
import { createKey, finishKey, holeKey, isSame } from './entry'

export type Tap = {
  owner: string
  roundId: string
  cardId: string
  hole: number
  value: HoleState | null
  /** What the server was last known to have there. */
  stored: RecordedHole | undefined
  order: number
}

/** A score was tapped. Undefined: there is nothing to send, the server already has it. */
export function tapped(before: HoleEntry | undefined, tap: Tap): HoleEntry | undefined {
  const untouched = !before || (before.state === 'waiting' && before.maybe.length === 0)
  if (untouched && isSame(tap.value, tap.stored)) return undefined
  const fresh: HoleEntry = {
    kind: 'hole',
    key: holeKey(tap.cardId, tap.hole),
    owner: tap.owner,
    roundId: tap.roundId,
    cardId: tap.cardId,
    hole: tap.hole,
    value: tap.value,
    base: tap.stored?.version ?? 0,
    maybe: [],
    order: tap.order,
    rev: 1,
    state: 'waiting',
  }
  if (!before) return fresh
  if (before.state === 'refused') return { ...fresh, maybe: before.maybe, rev: before.rev + 1 }
  // A conflict stays one until it is settled: a new value is only mine, not an answer to theirs.
  return { ...before, value: tap.value, rev: before.rev + 1 }
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
  return { kind: 'finish', key: finishKey(roundId), owner, roundId, how, nines, order, rev: 1, state: 'waiting' }
}

/**
 * What is to be sent next: a round before its holes, its holes before its finish. What rests is passed over, and so are
 * the keys in `passed`.
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

/** A request is about to leave: its value may be stored even if no answer comes. Written down before it is sent. */
export function sending(entry: HoleEntry): HoleEntry {
  return entry.maybe.some((value) => isSame(value, entry.value))
    ? entry
    : { ...entry, maybe: [...entry.maybe, entry.value] }
}

/** The server stored what was sent. What was tapped meanwhile waits, made from the new version. */
export function stored(now: HoleEntry | undefined, sent: HoleEntry, answer: CardState): HoleEntry | undefined {
  const version = answer.hole?.version ?? 0
  if (!now || now.rev === sent.rev || isSame(now.value, answer.hole)) return undefined
  return { ...now, base: version, maybe: [], state: 'waiting', broken: undefined }
}

/**
 * The stored version was another. If the stored value is the one that is wanted, all is well; if it is one that this
 * device sent without hearing an answer, the newer value goes out on top of it; else two people have to agree.
 */
export function conflicted(now: HoleEntry | undefined, answer: HoleConflict): HoleEntry | undefined {
  if (!now || isSame(now.value, answer.stored)) return undefined
  const version = answer.stored?.version ?? 0
  // The last of them is what was just sent and refused; it is not stored, or it would be the wanted one.
  if (now.maybe.some((value) => isSame(value, answer.stored) && !isSame(value, now.value))) {
    return { ...now, base: version, maybe: [], state: 'waiting', rev: now.rev + 1 }
  }
  return { ...now, state: 'conflict', stored: answer.stored, storedBy: answer.storedByName, rev: now.rev + 1 }
}

/** One tap settled a conflict. Undefined: theirs is kept, there is nothing to send. */
export function settled(now: HoleEntry, keep: 'mine' | 'theirs'): HoleEntry | undefined {
  if (keep === 'theirs') return undefined
  const { stored: theirs, storedBy: _, ...rest } = now
  return { ...rest, base: theirs?.version ?? 0, maybe: [], state: 'waiting', broken: undefined, rev: now.rev + 1 }
}

/** The server will not take it. It stays, with the reason, until the player has seen it. */
export function refused<T extends Entry>(now: T | undefined, sent: T, refusal: Refusal): T | undefined {
  if (!now) return undefined
  return now.rev === sent.rev ? { ...now, state: 'refused', refusal } : now
}

/** A round that was refused, as it was put right. One that has been sent since is not made a second time. */
export function mended(now: CreateEntry | undefined, body: NewRound): CreateEntry | undefined {
  if (now?.state !== 'refused') return now
  return { ...now, body, state: 'waiting', refusal: undefined, broken: undefined, rev: now.rev + 1 }
}

/** The server failed on it by its own fault. It stays and rests, longer each time: 1, 2, 4 … 60 minutes; others go on. */
export function rested<T extends Entry>(now: T | undefined, time: number, isOlder = false): T | undefined {
  if (!now) return undefined
  const times = (now.broken?.times ?? 0) + 1
  const until = time + 60_000 * Math.min(60, 2 ** Math.min(times - 1, 6))
  return { ...now, broken: isOlder ? { times, until, isOlder } : { times, until } }
}

/** A limit lasts for so many seconds. It stays and rests for as long; others go on. */
export function limited<T extends Entry>(now: T | undefined, time: number, seconds: number): T | undefined {
  return now && { ...now, broken: { times: 0, until: time + 1000 * seconds, isLimit: true } }
}

/** How many of an account's entries rest, and when the first of them is to be sent again; undefined for none. */
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
 * What was refused only because another player was signed in, or the page was too old to say for whom it is, waits. So does
 * what an older page took for refused by an answer that was not ours, or by a service of an older version.
 */
export function revived<T extends Entry>(entry: T | undefined): T | undefined {
  const slug = entry?.refusal?.slug ?? ''
  const wasOlder = entry?.refusal?.detail?.includes(unknownField) === true
  if (entry?.state !== 'refused' || !(otherAccount.has(slug) || slug === 'unexpected-answer' || wasOlder)) return entry
  return { ...entry, state: 'waiting', refusal: undefined, rev: entry.rev + 1 }
}

/** Seconds until the next attempt after so many failures in a row: 1, 2, 4 … 60, less up to a quarter. */
export function backoff(failures: number, random: number, retryAfter = 0): number {
  const wait = Math.min(60, 2 ** Math.min(failures - 1, 6))
  return Math.max(wait * (1 - random / 4), retryAfter)
}
