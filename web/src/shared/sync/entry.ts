import type { Finish, HoleState, NewRound, RecordedHole } from '../api/types'

/** The server's reason for refusing an entry. */
export type Refusal = { slug: string; title: string; detail?: string }

type Common = {
  key: string
  /** The account that made it. It is sent in that account's session only. */
  owner: string
  roundId: string
  /** Place in the queue. */
  order: number
  /** Incremented by every change, to tell an answer to an older value. */
  rev: number
  state: 'waiting' | 'conflict' | 'refused'
  refusal?: Refusal
  /**
   * Set while the entry rests: the server failed on it (`times` in a row), has a rate limit, or is older than this
   * page. `until` is when it is sent again, in ms since 1970.
   */
  broken?: { times: number; until: number; isLimit?: boolean; isOlder?: boolean }
}

export type HoleEntry = Common & {
  kind: 'hole'
  cardId: string
  hole: number
  /** Null clears the hole. */
  value: HoleState | null
  /** The stored version it is based on, sent as `If-Match`. */
  base: number
  /** The value of that version; missing in entries of an older version of the app. */
  basedOn?: HoleState | null
  /** Values sent without an answer so far: if one of them is found stored, this device wrote it. */
  maybe: (HoleState | null)[]
  /** In state `conflict`: the value another device wrote. */
  stored?: RecordedHole | null
  storedBy?: string
  /** The card and the round it was entered for, if that card has been replaced since. */
  from?: { cardId: string; roundId: string }
}
export type CreateEntry = Common & { kind: 'create'; body: NewRound }
export type FinishEntry = Common & {
  kind: 'finish'
  /** What happened on holes without a score; missing in entries of an older version, which had `allowMissing` only. */
  how?: Finish
  /** The nine that a card will count as, by card id. For display: the service decides by the course's ratings. */
  nines?: Record<string, 'front' | 'back'>
  allowMissing?: boolean
}
export type Entry = HoleEntry | CreateEntry | FinishEntry

// Accounts that share a device may be in one round: each has its own entry of a hole, and its own finish.
export const holeKey = (owner: string, card: string, hole: number) => `hole/${owner}/${card}/${hole}`
export const createKey = (round: string) => `create/${round}`
export const finishKey = (owner: string, round: string) => `finish/${owner}/${round}`

/** The key of an entry. One written by a release before had another, without the account. */
export function keyOf(entry: Entry): string {
  if (entry.kind === 'hole') return holeKey(entry.owner, entry.cardId, entry.hole)
  return entry.kind === 'finish' ? finishKey(entry.owner, entry.roundId) : entry.key
}

/** The reason of a refusal, in the server's words. */
export function reasonOf({ refusal }: Entry): string {
  const parts = [refusal?.title ?? '', refusal?.detail ?? ''].filter((part) => part !== '')
  return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ')
}

const fields = ['strokes', 'putts', 'firstPuttFeet', 'fairway', 'penalties', 'greensideBunker'] as const

/** A stored or sent hole in the form of a PUT's body; null if it is cleared. */
export function stateOf(hole: RecordedHole | HoleState | null | undefined): HoleState | null {
  if (!hole || ('cleared' in hole && hole.cleared)) return null
  const state: Record<string, unknown> = {}
  for (const field of fields) {
    const value = hole[field]
    if (value !== undefined && value !== null) state[field] = value
  }
  if (hole.pickedUp) state['pickedUp'] = true
  if (hole.note) state['note'] = hole.note
  return state as HoleState
}

export function isSame(
  a: RecordedHole | HoleState | null | undefined,
  b: RecordedHole | HoleState | null | undefined,
): boolean {
  return JSON.stringify(stateOf(a)) === JSON.stringify(stateOf(b))
}

/**
 * The stored hole for a change by a player who knows the hole as `value`. If another value is stored, it is based on no
 * version: the answer to the change is the stored value, and the player is asked.
 */
export const asKnown = (value: HoleState | null, stored: RecordedHole | undefined, hole: number) =>
  isSame(value, stored)
    ? stored
    : { ...(value ?? { cleared: true }), hole, version: 0, recordedAt: '', recordedBy: '' }

/** Whether a value says all that another one says: of two phones with the same score, one may have its putts too. */
export function covers(a: RecordedHole | HoleState | null | undefined, b: typeof a): boolean {
  const [all, some] = [stateOf(a), stateOf(b)]
  if (!all || !some || !all.pickedUp !== !some.pickedUp) return false
  return isSame({ ...all, ...some }, all)
}

/** Whether two values are the same but for their notes: of another player's card no answer has the notes. */
export function isSameScore(
  a: RecordedHole | HoleState | null | undefined,
  b: RecordedHole | HoleState | null | undefined,
): boolean {
  const plain = (value: typeof a) => ({ ...stateOf(value), note: undefined })
  return (stateOf(a) === null) === (stateOf(b) === null) && JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}
