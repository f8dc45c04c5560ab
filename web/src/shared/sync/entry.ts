import type { Finish, HoleState, NewRound, RecordedHole } from '../api/types'

/** Why the server would not take something, in its own words. */
export type Refusal = { slug: string; title: string; detail?: string }

type Common = {
  key: string
  /** The account that made it; nobody else's session sends it. */
  owner: string
  roundId: string
  /** Place in the queue. */
  order: number
  /** Raised by every change, so that an answer to an older value is known as such. */
  rev: number
  state: 'waiting' | 'conflict' | 'refused'
  refusal?: Refusal
  /**
   * The server failed on it by its own fault, so often in a row, or has a limit that lasts, or is older than this page; it
   * rests until then, milliseconds since 1970.
   */
  broken?: { times: number; until: number; isLimit?: boolean; isOlder?: boolean }
}

export type HoleEntry = Common & {
  kind: 'hole'
  cardId: string
  hole: number
  /** Null clears the hole. */
  value: HoleState | null
  /** The stored version it was made from: goes out as `If-Match`. */
  base: number
  /** Values that were sent without an answer: if one of them is found stored, it was ours. */
  maybe: (HoleState | null)[]
  /** With `conflict`: what another device wrote. */
  stored?: RecordedHole | null
  storedBy?: string
}
export type CreateEntry = Common & { kind: 'create'; body: NewRound }
export type FinishEntry = Common & {
  kind: 'finish'
  /** What is said of the holes without a score; missing in an entry of an older program, which had `allowMissing` alone. */
  how?: Finish
  /** The nine that a card will count as, by its id: the service finds it anew by the course's ratings. */
  nines?: Record<string, 'front' | 'back'>
  allowMissing?: boolean
}
export type Entry = HoleEntry | CreateEntry | FinishEntry

export const holeKey = (card: string, hole: number) => `hole/${card}/${hole}`
export const createKey = (round: string) => `create/${round}`
export const finishKey = (round: string) => `finish/${round}`

/** Why an entry was refused, in the server's own words: what it is, and what to do about it. */
export function reasonOf({ refusal }: Entry): string {
  const parts = [refusal?.title ?? '', refusal?.detail ?? ''].filter((part) => part !== '')
  return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ')
}

const fields = ['strokes', 'putts', 'firstPuttFeet', 'fairway', 'penalties', 'greensideBunker'] as const

/** A stored or a sent hole as the state that a PUT carries; null for a cleared one. */
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
