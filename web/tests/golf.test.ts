import assert from 'node:assert/strict'
import test from 'node:test'
import type { Card, Course, Hole, RecordedHole, Round, RoundTee } from '../src/shared/api/types'
import { pickedUp, withDetail, withFirstPutt, withNote, withStrokes } from '../src/shared/golf/hole-value'
import { parseIndex } from '../src/shared/golf/handicap-index'
import { modeName, saidScore, scoreName, shapeOf } from '../src/shared/golf/names'
import { provisionalRound } from '../src/features/new-round/provisional-round'
import { modesOf, orderOfPlay, teeInPlay } from '../src/shared/golf/provisional'
import { after, hasNoReturn, leader, missing, nextEmpty, standings, totals } from '../src/shared/golf/totals'
import { parseWholeCard } from '../src/features/whole-card/typed-card'

const holes: Hole[] = Array.from({ length: 18 }, (_, place) => ({
  number: place + 1,
  par: [4, 5, 3][place % 3]!,
  strokeIndex: place + 1,
  yards: 300,
}))
const tee: RoundTee = {
  id: 't',
  name: 'White',
  colour: 'white',
  gender: 'men',
  courseRating: 71.6,
  slope: 131,
  par: 72,
  holes,
}
const score = (hole: number, strokes?: number, more: Partial<RecordedHole> = {}): RecordedHole => ({
  hole,
  ...(strokes === undefined ? { pickedUp: true } : { strokes }),
  version: 1,
  recordedAt: '',
  recordedBy: '',
  ...more,
})
const order = orderOfPlay(
  holes.map((hole) => hole.number),
  1,
)
const card = (id: string, scores: RecordedHole[]): Card => ({
  id,
  player: { id, name: id, guest: false },
  tee: 't',
  handicapIndex: null,
  courseHandicap: null,
  playingHandicap: null,
  strokesReceived: null,
  status: 'open',
  sequence: 1,
  holes: scores,
  totals: totals(scores, tee, order),
  net: null,
  differential: null,
})
const round = (...cards: Card[]) => ({ tees: [tee], cards, holeOrder: order, status: 'open' }) as unknown as Round

test('an empty card adds up to nothing, not to zero', () => {
  const sums = totals([], tee, order)
  assert.deepEqual(
    [sums.out, sums.in, sums.total, sums.toPar, sums.putts, sums.thru],
    [null, null, null, null, null, 0],
  )
})

test('out, in, total, to par and putts are of the holes that have them', () => {
  const sums = totals([score(1, 5, { putts: 2 }), score(2, 5), score(10, 3, { putts: 0 })], tee, order)
  assert.deepEqual([sums.out, sums.in, sums.total, sums.toPar], [10, 3, 13, 0])
  assert.deepEqual([sums.putts, sums.puttsHoles, sums.holesPlayed, sums.thru], [2, 2, 3, 2])
})

test('a picked-up hole is played and has no strokes; a cleared one is neither', () => {
  const sums = totals([score(1), score(2, 4, { cleared: true })], tee, order)
  assert.deepEqual([sums.holesPlayed, sums.total, sums.thru, sums.complete], [1, null, 1, false])
})

test('a most likely score after a pick-up adds nothing and leads no player', () => {
  const sums = totals([score(1, 3, { pickedUp: true, putts: 1 }), score(2, 5)], tee, order)
  assert.deepEqual([sums.holesPlayed, sums.total, sums.toPar, sums.putts, sums.thru], [2, null, 0, null, 2])
  const anna = card('anna', [score(1, 3, { pickedUp: true })])
  const bodo = card('bodo', [score(1, 6)])
  assert.equal(hasNoReturn(anna), true)
  assert.deepEqual(leader([anna, bodo]), { toPar: 2, cards: ['bodo'] })
})

test('standings are best first, then players without a total, then in the order of the cards', () => {
  const cards = [
    card('nora', [score(1)]),
    card('anna', [score(1, 6)]),
    card('bodo', [score(1, 4)]),
    card('cleo', [score(1, 6)]),
    card('dora', []),
  ]
  assert.deepEqual(
    standings(cards).map((one) => one.id),
    ['bodo', 'anna', 'cleo', 'nora', 'dora'],
  )
})

test('a course of nine holes offers its nine first and has no front nine', () => {
  assert.deepEqual(modesOf({ holeCount: 9 }), ['front', 'eighteen'])
  assert.deepEqual(modesOf({ holeCount: 18 }), ['eighteen', 'front', 'back'])
  assert.deepEqual(
    [modeName('front', 9), modeName('eighteen', 9), modeName('front', 18), modeName('eighteen', 18)],
    ['9 holes', '18 holes, twice round', 'Front nine', '18 holes'],
  )
})

test('thru counts in order of play from the start hole', () => {
  const shotgun = orderOfPlay(order, 17)
  assert.deepEqual(shotgun.slice(0, 3), [17, 18, 1])
  assert.equal(totals([score(17, 4), score(18, 4), score(2, 4)], tee, shotgun).thru, 2)
})

test('the leader is lowest to par, ties are named, and no return does not lead', () => {
  const anna = card('anna', [score(1, 4)])
  const bodo = card('bodo', [score(1, 5), score(2, 4)])
  const cleo = card('cleo', [score(1), score(2, 3)])
  assert.deepEqual(leader([anna, bodo, cleo]), { toPar: 0, cards: ['anna', 'bodo'] })
  assert.equal(leader([card('dora', [])]), null)
})

test('entry goes to the next player, then to the next hole, and ends with the round', () => {
  const two = round(card('anna', [score(1, 4)]), card('bodo', []))
  assert.deepEqual(nextEmpty(two), { card: 'bodo', hole: 1 })
  assert.deepEqual(after(two, { card: 'anna', hole: 1 }), { card: 'bodo', hole: 1 })
  assert.deepEqual(after(two, { card: 'bodo', hole: 1 }), { card: 'anna', hole: 2 })
  assert.equal(after(two, { card: 'bodo', hole: 18 }), null)
  assert.equal(missing(two)[0]?.holes.length, 17)
})

test('circles under par, squares over it', () => {
  assert.deepEqual(
    [2, 3, 4, 5, 6, 9].map((strokes) => shapeOf(strokes, 4)),
    ['double-circle', 'circle', 'plain', 'square', 'double-square', 'double-square'],
  )
  assert.deepEqual(
    [1, 2, 3, 4, 8].map((strokes) => scoreName(strokes, 4)),
    ['ace', 'eagle', 'birdie', 'par', '+4'],
  )
})

test('a score has a spoken name', () => {
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6, 7, 11].map((strokes) => saidScore(strokes, 4)),
    ['ace', 'eagle', 'birdie', 'par', 'bogey', 'double bogey', '3 over par', '7 over par'],
  )
  assert.equal(saidScore(1, 3), 'ace')
})

test('details that contradict new strokes are removed, and all others stay', () => {
  const full = { strokes: 5, putts: 3, penalties: 1, fairway: 'left' as const, note: 'wind' }
  assert.deepEqual(withStrokes(full, 3), { strokes: 3, penalties: 1, fairway: 'left', note: 'wind' })
  assert.deepEqual(withStrokes({ pickedUp: true }, 4), { strokes: 4 })
  assert.deepEqual(pickedUp(full), { pickedUp: true, note: 'wind' })
  assert.deepEqual(withDetail({ strokes: 4, putts: 2 }, 'putts', 2), { strokes: 4 })
  assert.deepEqual(withDetail({ strokes: 4, firstPuttFeet: 9 }, 'putts', 0), { strokes: 4, putts: 0 })
  assert.deepEqual(withFirstPutt({ strokes: 4, putts: 0 }, 9), { strokes: 4, putts: 0 })
  assert.deepEqual(withFirstPutt({ strokes: 4, putts: 1 }, 9), { strokes: 4, putts: 1, firstPuttFeet: 9 })
  assert.deepEqual(withFirstPutt({ strokes: 4, firstPuttFeet: 9 }, undefined), { strokes: 4 })
  assert.deepEqual(withNote({ strokes: 4, note: 'old' }, ' left of the oak '), { strokes: 4, note: 'left of the oak' })
  assert.deepEqual(withNote({ strokes: 4, note: 'old' }, '  '), { strokes: 4 })
})

test('a whole card reads as spaced, as run together, and as both', () => {
  assert.deepEqual(parseWholeCard('5 4 3 6', 18).scores, [5, 4, 3, 6])
  assert.deepEqual(parseWholeCard('5436', 18).scores, [5, 4, 3, 6])
  assert.deepEqual(parseWholeCard('54 11, 4', 18).scores, [5, 4, 11, 4])
  assert.deepEqual(parseWholeCard('41054', 18).scores, [4, 10, 5, 4])
  assert.deepEqual(parseWholeCard('4x.5', 18).scores, [4, 'picked-up', null, 5])
})

test('eighteen scores take eighteen keys and one to save: at most 25', () => {
  const typed = '454345445443545434'
  const read = parseWholeCard(typed, 18)
  assert.equal(read.scores.length, 18)
  assert.equal(read.fault, undefined)
  assert.ok(typed.length + 1 <= 25)
})

test('an invalid score is named, and surplus scores are reported', () => {
  assert.match(parseWholeCard('4 5 q', 18).fault ?? '', /q/)
  assert.match(parseWholeCard('4 0 5', 18).fault ?? '', /0/)
  assert.match(parseWholeCard('4444444444', 9).fault ?? '', /10 scores for 9 holes/)
})

test('an index is read with a point, a comma, or the plus of a plus player', () => {
  assert.deepEqual(['18.4', '18,4', '+1.2', '', '54.1', 'x', '18.44'].map(parseIndex), [
    18.4,
    18.4,
    -1.2,
    null,
    undefined,
    undefined,
    undefined,
  ])
})

test('a nine played twice has holes 10 to 18 with stroke indexes of their own', () => {
  const nine = { ...tee, holes: holes.slice(0, 9) }
  const twice = teeInPlay(nine, 'eighteen')
  assert.equal(twice?.holes.length, 18)
  assert.deepEqual([...new Set(twice?.holes.map((hole) => hole.strokeIndex))].length, 18)
  assert.deepEqual([twice?.holes[9]?.number, twice?.holes[9]?.par, twice?.courseRating], [10, 4, 143.2])
  assert.equal(teeInPlay(nine, 'back'), undefined)
})

test('a round created here looks as the server will show it', () => {
  const course: Course = {
    id: 'c',
    revision: 1,
    club: 'Club',
    name: 'Course',
    holeCount: 18,
    tees: [{ ...tee, back: { courseRating: 36, slope: 130 } }],
  }
  const made = provisionalRound(
    {
      id: 'r',
      course: 'c',
      mode: 'back',
      startHole: 12,
      playedOn: '2026-05-17',
      players: [{ tee: 't' }, { guestName: 'Bodo', tee: 't' }],
    },
    course,
    { id: 'me', handle: 'anna', displayName: 'Anna' },
  )
  assert.deepEqual(made.holeOrder, [12, 13, 14, 15, 16, 17, 18, 10, 11])
  assert.deepEqual(
    made.cards.map((one) => one.player.name),
    ['Anna', 'Bodo'],
  )
  assert.equal(made.cards[0]?.player.id, 'me')
})
