import assert from 'node:assert/strict'
import test from 'node:test'
import type { Card, RecordedHole, RoundTee } from '../src/shared/api/types'
import { byHole, net, received, receivedOn, withNet } from '../src/shared/golf/strokes'

const holes = (count: number, first = 1) =>
  Array.from({ length: count }, (_, place) => ({
    number: first + place,
    par: 4,
    strokeIndex: count === 18 ? place + 1 : 2 * place + 1,
    yards: 380,
  }))
const tee = (courseRating: number, slope: number, par: number, count = 18): RoundTee => ({
  id: 'white',
  name: 'White',
  colour: 'white',
  gender: 'any',
  courseRating,
  slope,
  par,
  holes: holes(count),
})
const score = (hole: number, strokes: number): RecordedHole => ({
  hole,
  strokes,
  version: 1,
  recordedAt: '',
  recordedBy: 'me',
})

test('course handicaps of the published examples (rule 6.1)', () => {
  assert.equal(received(27.7, tee(71.1, 129, 72)).courseHandicap, 31)
  assert.equal(received(10.4, tee(71.2, 125, 72)).courseHandicap, 11)
  assert.equal(received(8.7, tee(35.3, 121, 36, 9)).courseHandicap, 4)
})

test('the allowance is on the handicap before it is rounded (rule 6.2)', () => {
  // Exactly 5.5: 95 % of it is 5.2, so 5. Rounded first it would be 6, and 95 % of that is 5.7, so 6.
  assert.equal(received(5.5, tee(72, 113, 72)).playingHandicap, 5)
})

test('half goes towards plus infinity, for plus players too', () => {
  // −1.5 exactly is −1.
  assert.equal(received(-1.5, tee(72, 113, 72)).courseHandicap, -1)
  assert.equal(received(-0.5, tee(72, 113, 72)).courseHandicap, 0)
})

test('strokes fall by stroke index, again from the hardest, and are given back from the easiest', () => {
  const fourteen = byHole(14, holes(18))
  assert.deepEqual(fourteen, [...Array(14).fill(1), ...Array(4).fill(0)])
  assert.deepEqual(byHole(20, holes(18)).slice(0, 3), [2, 2, 1])
  assert.deepEqual(byHole(-2, holes(18)).slice(-3), [0, -1, -1])
  // The indexes of a nine are ranked among themselves: 11 strokes are one each, and two on the first two.
  assert.deepEqual(byHole(11, holes(9)), [2, 2, 1, 1, 1, 1, 1, 1, 1])
})

test('no index, no strokes, no net', () => {
  const none = received(null, tee(72, 113, 72))
  assert.deepEqual(none, { courseHandicap: null, playingHandicap: null, strokesReceived: null })
  assert.equal(net([score(1, 5)], tee(72, 113, 72), null), null)
})

test('net is of the holes with strokes', () => {
  const white = tee(72, 113, 72)
  const strokes = byHole(1, white.holes)
  const picked: RecordedHole = { hole: 2, pickedUp: true, version: 1, recordedAt: '', recordedBy: 'me' }
  assert.deepEqual(net([score(1, 5), picked, score(10, 3)], white, strokes), { out: 4, in: 3, total: null, toPar: -1 })
  assert.deepEqual(net([], white, strokes), { out: null, in: null, total: null, toPar: null })
})

test('a card stored by an older version gets its strokes, and those from the server stay', () => {
  const white = tee(72, 113, 72)
  const old = { handicapIndex: 18, holes: [score(1, 5)] } as unknown as Card
  assert.equal(withNet(old, white).net?.total, 4)
  assert.equal(receivedOn(withNet(old, white), white, 18), 0)
  const said = { ...old, strokesReceived: Array(18).fill(2) as number[] } as Card
  assert.equal(withNet(said, white).net?.total, 3)
})
