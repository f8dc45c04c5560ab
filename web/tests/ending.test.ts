import assert from 'node:assert/strict'
import test from 'node:test'
import type { Card, Course, RecordedHole, Round } from '../src/shared/api/types'
import { endingOf, nineOf, pickedUpMeans, stoppedMeans } from '../src/shared/golf/ending'
import { listItem } from '../src/shared/sync/known-rounds'
import { overlay } from '../src/shared/sync/overlay'
import * as queue from '../src/shared/sync/queue'

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, place) => from + place)
const holes = numbers(1, 18).map((number) => ({ number, par: 4, strokeIndex: number, yards: 350 }))
const rating = { courseRating: 35.8, slope: 120 }
const tee = { id: 't', name: 'White', colour: 'white', gender: 'men' as const, courseRating: 71.6, slope: 131, holes }
const course = { id: 'c', holeCount: 18, tees: [{ ...tee, front: rating, back: rating }] } as unknown as Course
const scored = (played: number[]): RecordedHole[] =>
  played.map((hole) => ({ hole, strokes: 5, version: 1, recordedAt: '', recordedBy: '' }))
const card = (played: number[], more: Partial<Card> = {}) =>
  ({
    id: 'k',
    player: { id: 'me', name: 'Anna', guest: false },
    tee: 't',
    holes: scored(played),
    totals: { holesPlayed: played.length },
    ...more,
  }) as unknown as Card
const round = (played: number[], mode: Round['mode'] = 'eighteen') =>
  ({
    id: 'r',
    mode,
    status: 'open',
    tees: [{ ...tee, par: 72 }],
    holeOrder: numbers(1, mode === 'eighteen' ? 18 : 9),
    cards: [card(played)],
  }) as unknown as Round
const of = (played: number[], mode?: Round['mode']) => [round(played, mode), card(played)] as const

test('exactly the holes of a rated nine can count as that nine', () => {
  assert.equal(nineOf(...of(numbers(1, 9)), course), 'front')
  assert.equal(nineOf(...of(numbers(10, 18)), course), 'back')
  for (const played of [numbers(1, 8), numbers(1, 10), numbers(2, 10), numbers(1, 18), []])
    assert.equal(nineOf(...of(played), course), undefined, String(played))
  // A nine without a rating, a course that this device does not know, a round of nine.
  const unrated = { ...course, tees: [{ ...tee, back: rating }] } as unknown as Course
  assert.equal(nineOf(...of(numbers(1, 9)), unrated), undefined)
  assert.equal(nineOf(...of(numbers(1, 9)), undefined), undefined)
  assert.equal(nineOf(...of(numbers(1, 9), 'front'), course), undefined)
})

test('the meaning of stopping is explained with the numbers of the card', () => {
  assert.match(stoppedMeans(...of(numbers(1, 5))), /^5 holes of 18: too short for the handicap/)
  assert.match(stoppedMeans(...of(numbers(1, 9))), /^9 holes of 18: too short/)
  assert.match(stoppedMeans(...of(numbers(1, 10))), /^Your 10 holes count .* on the other 8\.$/)
  assert.match(stoppedMeans(...of(numbers(1, 17))), /^Your 17 holes count .* on the other 1\.$/)
  assert.match(stoppedMeans(...of(numbers(1, 8), 'front')), /^8 holes of 9: too short/)
  assert.match(pickedUpMeans(...of(numbers(1, 17))), /^For 1 hole that you began\. It counts as net double bogey/)
  assert.match(pickedUpMeans(...of(numbers(1, 5))), /^For 13 holes that you began\. Each of them counts/)
})

test('a finished card shows how it ended', () => {
  assert.equal(endingOf(card(numbers(1, 12), { holesMissing: 'stopped' })), 'stopped after 12 holes')
  const nine = card(numbers(1, 9), { holesMissing: 'stopped', postedNine: 'front' })
  assert.equal(endingOf(nine), 'counts as the front nine')
  assert.equal(endingOf(card(numbers(1, 18))), undefined)
  assert.equal(endingOf(undefined), undefined)
})

test('holes that were picked up show so before the finish is sent, those that play stopped before do not', () => {
  const base = round(numbers(1, 16))
  const shown = (holesMissing: 'pickedUp' | 'stopped') =>
    overlay(base, [queue.finished('me', 'r', { holesMissing }, 1)], 'me').round.cards[0]!
  const picked = shown('pickedUp')
  assert.deepEqual(
    picked.holes.slice(16).map((hole) => [hole.hole, hole.pickedUp, hole.strokes]),
    [
      [17, true, undefined],
      [18, true, undefined],
    ],
  )
  assert.equal(picked.totals.complete, true)
  // Holes with scores are unchanged.
  assert.deepEqual(new Set(picked.holes.slice(0, 16).map((hole) => hole.strokes)), new Set([5]))
  assert.equal(shown('stopped').holes.length, 16)
})

test('a waiting finish shows how the card ends, and the list shows the same', () => {
  const base = { ...round(numbers(10, 18)), course: { id: 'c', club: 'Club', name: 'Course' }, ownerId: 'me' } as Round
  const finish = (how: 'pickedUp' | 'stopped', nines = {}) =>
    overlay(base, [queue.finished('me', 'r', { holesMissing: how }, 1, nines)], 'me').round
  const nine = finish('stopped', { k: 'back' })
  assert.deepEqual([nine.cards[0]!.holesMissing, nine.cards[0]!.postedNine], ['stopped', 'back'])
  const row = listItem(nine)!
  assert.deepEqual([row.status, endingOf(row)], ['finished', 'counts as the back nine'])
  assert.equal(endingOf(listItem(finish('stopped'))), 'stopped after 9 holes')
  assert.equal(endingOf(listItem(finish('pickedUp'))), undefined)
  // A complete card has no ending, whatever the finish says about other cards.
  const whole = { ...base, cards: [card(numbers(1, 18))] }
  const done = overlay(whole, [queue.finished('me', 'r', { holesMissing: 'stopped' }, 1)], 'me').round
  assert.equal(done.cards[0]!.holesMissing, undefined)
})
