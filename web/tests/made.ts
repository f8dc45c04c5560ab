// Answers as the services send them, for tests without a service.
import { provisionalRound } from '../src/features/new-round/provisional-round'
import type { CardState, Course, HoleState, Me, NewRound, Round } from '../src/shared/api/types'

const holes = Array.from({ length: 18 }, (_, place) => ({
  number: place + 1,
  par: 4,
  strokeIndex: place + 1,
  yards: 300,
}))
const tee = { id: 't', name: 'White', colour: 'white', gender: 'men' as const, courseRating: 71, slope: 113, holes }
export const course: Course = { id: 'c', revision: 1, club: 'Club', name: 'Course', holeCount: 18, tees: [tee] }
export const me: Me = { id: '0192f0d1-2b4c-7d01-8a11-5c2e9f704b01', handle: 'anna', displayName: 'Anna' }

export const bodyOf = (id: string, card: string): NewRound & { id: string } => ({
  id,
  course: 'c',
  mode: 'eighteen',
  playedOn: '2026-05-17',
  players: [{ cardId: card, tee: 't' }],
})

export const roundOf = (id: string, card: string, more: Partial<Round> = {}): Round => ({
  ...provisionalRound(bodyOf(id, card), course, me),
  ...more,
})

/** The answer to storing a hole, or clearing it (null). */
export function stateOf(round: string, card: string, hole: number, value: HoleState | null, version = 1): CardState {
  const meta = { hole, version, recordedAt: '2026-05-17T09:00:00.000Z', recordedBy: me.id }
  const recorded = value === null ? { ...meta, cleared: true } : { ...meta, pickedUp: false, ...value }
  const { totals } = roundOf(round, card).cards[0]!
  return { id: card, roundId: round, status: 'open', sequence: version, hole: recorded, totals }
}

/** One of our problem documents, as a response of fetch. */
export const problem = (status: number, slug: string, more: object = {}, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ type: `/problems/${slug}`, title: slug, status, ...more }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  })

/** One of our answers, as a response of fetch; without a value it has only the request's id. */
export const answer = (value: unknown, status = 200) =>
  value === undefined
    ? new Response(null, { status: 204, headers: { 'X-Request-Id': '0123abcd' } })
    : new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json; charset=utf-8' } })
