import assert from 'node:assert/strict'
import test from 'node:test'
import type { CardState, Course, RecordedHole } from '../src/shared/api/types'
import { provisionalRound } from '../src/features/new-round/provisional-round'
import { scoreOf } from '../src/shared/golf/totals'
import type { Entry } from '../src/shared/sync/entry'
import { listItem, withRound } from '../src/shared/sync/known-rounds'
import { newer, overlay, withCard, withHole } from '../src/shared/sync/overlay'
import * as queue from '../src/shared/sync/queue'

const holes = Array.from({ length: 9 }, (_, place) => ({
  number: place + 1,
  par: 4,
  strokeIndex: place + 1,
  yards: 300,
}))
const tee = { id: 't', name: 'White', colour: 'white', gender: 'men' as const, courseRating: 35, slope: 113, holes }
const course: Course = { id: 'c', revision: 1, club: '', name: 'Nine', holeCount: 9, tees: [tee] }
const me = { id: 'me', handle: 'anna', displayName: 'Anna' }
const base = provisionalRound(
  { id: 'r', course: 'c', mode: 'front', playedOn: '2026-05-17', players: [{ cardId: 'a', tee: 't' }] },
  course,
  me,
)
const tapped = (hole: number, strokes: number, more: Partial<Entry> = {}): Entry => {
  const value = { strokes }
  const entry = queue.tapped(undefined, {
    owner: 'me',
    roundId: 'r',
    cardId: 'a',
    hole,
    value,
    stored: undefined,
    order: hole,
  })
  assert.ok(entry)
  return { ...entry, ...more } as Entry
}
const stored = (hole: number, strokes: number, version: number): RecordedHole => ({
  hole,
  strokes,
  version,
  recordedAt: '',
  recordedBy: 'me',
})

test('a tap counts before it is sent', () => {
  const { round } = overlay(base, [tapped(1, 5), tapped(2, 3)], 'me')
  const { totals } = round.cards[0]!
  assert.deepEqual([totals.total, totals.toPar, totals.thru], [8, 0, 2])
  assert.deepEqual(round.leader, { toPar: 0, cards: ['a'] })
  assert.equal(base.cards[0]?.totals.total, null)
})

test('a refused value is not shown as accepted', () => {
  const { round } = overlay(base, [tapped(1, 5, { state: 'refused' })], 'me')
  assert.equal(round.cards[0]?.totals.total, null)
})

test('entries of another account on this device are not shown', () => {
  assert.equal(overlay(base, [tapped(1, 5)], 'bodo').entries.size, 0)
})

test('a waiting finish shows the round as finished, and says that it waits', () => {
  const view = overlay(base, [queue.finished('me', 'r', { allowMissing: true }, 1)], 'me')
  assert.deepEqual([view.round.status, view.isFinishing, view.base.status], ['finished', true, 'open'])
})

test('an answer updates the card, and an older answer does not revert it', () => {
  const state = (sequence: number, hole: RecordedHole) =>
    ({ id: 'a', roundId: 'r', status: 'open', sequence, hole, totals: base.cards[0]!.totals }) as CardState
  const first = withCard(base, state(5, stored(1, 4, 5)))
  const late = withCard(first, state(3, stored(1, 9, 3)))
  assert.equal(scoreOf(late.cards[0]!, 1)?.strokes, 4)
})

test('a fetched round does not replace a newer acknowledged one', () => {
  const known = {
    ...base,
    revision: 2,
    cards: base.cards.map((card) => ({ ...card, sequence: 7, holes: [stored(1, 4, 1)] })),
  }
  const fetched = { ...base, revision: 2, cards: base.cards.map((card) => ({ ...card, sequence: 6 })) }
  assert.equal(newer(known, fetched).cards[0]?.sequence, 7)
  assert.equal(newer(known, { ...fetched, revision: 3 }).revision, 3)
  assert.equal(newer(known, { ...fetched, revision: 1 }), known)
})

test('in a conflict the other device’s hole replaces only an older one', () => {
  const first = withHole(base, 'a', stored(1, 7, 2))
  assert.equal(first.cards[0]?.totals.total, 7)
  assert.equal(withHole(first, 'a', stored(1, 3, 1)).cards[0]?.totals.total, 7)
})

test('a round created here is in the list at once, and only where it belongs', () => {
  const item = (id: string, playedOn: string) => ({ ...listItem(base)!, id, playedOn })
  const page = { rounds: [item('x', '2026-05-20'), item('y', '2026-05-10')], next: 'more' }
  assert.deepEqual(
    withRound(page, base).rounds.map((round) => round.id),
    ['x', 'r', 'y'],
  )
  assert.deepEqual(
    withRound(undefined, base).rounds.map((round) => round.id),
    ['r'],
  )
  // A round older than this page belongs to a later page.
  const old = { ...base, id: 'old', playedOn: '2020-01-01' }
  assert.equal(withRound(page, old).rounds.length, 2)
  assert.equal(withRound({ ...page, next: null }, old).rounds.length, 3)
  assert.equal(withRound(withRound(page, base), { ...base, status: 'finished' }).rounds[1]?.status, 'finished')
})
