import assert from 'node:assert/strict'
import test from 'node:test'
import { formulaText, nameOf, withNumbers } from '../src/features/handicap/formula'
import { historyGeometry, scoresGeometry } from '../src/features/handicap/chart-geometry'
import { grossRange, places, targetRange } from '../src/features/handicap/supposed'
import { considered, say, withDates, worth } from '../src/features/handicap/words'
import type { Handicap, HandicapRevision, HandicapScore, Step } from '../src/shared/api/types'
import { index, printed } from '../src/shared/text/format'

const score = (playedOn: string, differential: number | null, more: Partial<HandicapScore> = {}) =>
  ({
    roundId: playedOn,
    playedOn,
    course: { id: 'alder', club: '', name: 'Alderwick Hills' },
    tee: { id: 'white', name: 'White' },
    holes: 18,
    adjustedGross: 90,
    courseRating: 71.2,
    slope: 128,
    pcc: 0,
    index: null,
    differential,
    reduction: 0,
    counts: false,
    considered: true,
    beingCorrected: false,
    ...more,
  }) as HandicapScore
const box = { width: 360, height: 220, left: 38, right: 46, top: 14, bottom: 14 }

test('an index is written as golfers do: a plus player has a plus', () => {
  assert.deepEqual([index(14.2), index(0), index(-1.2), index(null)], ['14.2', '0.0', '+1.2', '–'])
  assert.equal(printed('min(-2.0, 3-1) -1'), 'min(\u22122.0, 3-1) \u22121')
})

test('a differential is worth less by each later exceptional score, and by its own', () => {
  const first = score('2026-05-01', 18)
  const exceptional = score('2026-05-08', 7, { reduction: -2 })
  assert.equal(worth(first, [exceptional, score('2026-05-09', 12, { reduction: -1 })]), 15)
  assert.equal(worth(exceptional, []), 5)
  assert.equal(worth(score('2026-05-09', null), []), null)
})

test('only considered scores are shown, and the one that leaves next is marked', () => {
  const scores = [
    score('2026-04-01', 20, { considered: false }),
    score('2026-05-01', 16, { counts: true }),
    score('2026-05-02', null),
    score('2026-05-03', 18),
  ]
  const shown = considered(scores, 1)
  assert.deepEqual(
    shown.map((one) => [one.value, one.leavesNext]),
    [
      [16, true],
      [18, false],
    ],
  )
  assert.match(say(shown[0]!), /90 adjusted, differential 16.0, counts, drops out next$/)
  assert.match(say(shown[1]!), /does not count$/)
})

test('dates within a text of the server are written like all others', () => {
  assert.equal(withDates('The round of 2026-05-12 was corrected.'), 'The round of 12 May 2026 was corrected.')
})

test('a formula is printed in words, and with its numbers where each is one', () => {
  assert.equal(nameOf('adjustedGross'), 'adjusted gross')
  assert.equal(
    formulaText('round1(113 / slope * (adjustedGross - courseRating - 0.5 * pcc))'),
    'to a tenth (113 ÷ slope × (adjusted gross − course rating − 0.5 × PCC))',
  )
  const step = {
    formula: '113 / slope * (adjustedGross - courseRating - pcc)',
    inputs: [
      { name: 'slope', value: '128' },
      { name: 'adjustedGross', value: '90' },
      { name: 'courseRating', value: '71.2' },
      { name: 'pcc', value: '-1' },
    ],
  } as Step
  assert.equal(withNumbers(step), '113 ÷ 128 × (90 − 71.2 − (\u22121))')
  const many = { ...step, formula: 'sum(slope)', inputs: [...step.inputs, { name: 'slope', value: '130' }] }
  assert.equal(withNumbers(many), undefined)
  assert.equal(withNumbers({ ...step, formula: 'par + 5' }), undefined)
})

const revision = (playedOn: string, value: number, lowIndex: number | null = null) =>
  ({ playedOn, index: value, lowIndex, average: value, cap: 'none', from: 0, counting: [] }) as HandicapRevision

test('the index line is level until it changes, by the calendar, and a lower index is drawn higher', () => {
  const { dots, line, low } = historyGeometry(
    [revision('2026-01-01', 14), revision('2026-01-11', 12, 12), revision('2026-01-21', 13, 12)],
    box,
  )
  assert.deepEqual(
    dots.map((dot) => dot.x),
    [38, 176, 314],
  )
  assert.ok(dots[1]!.y < dots[2]!.y && dots[2]!.y < dots[0]!.y)
  assert.match(line, /^M38,[\d.]+H176V[\d.]+H314V[\d.]+$/)
  assert.match(low, /^M176,[\d.]+H314V[\d.]+$/)
})

test('one revision is drawn in the middle, and none draws nothing', () => {
  assert.equal(historyGeometry([revision('2026-01-01', 14)], box).dots[0]?.x, 176)
  assert.deepEqual(historyGeometry([], box), { dots: [], line: '', low: '', ticks: [] })
  assert.deepEqual(scoresGeometry([], box), { dots: [], ticks: [] })
})

test('scores are spaced evenly in the order of play, and lower ones are drawn higher', () => {
  const { dots } = scoresGeometry(considered([score('a', 20), score('b', 10), score('c', 15)], undefined), box)
  assert.equal(dots[1]!.x - dots[0]!.x, dots[2]!.x - dots[1]!.x)
  assert.ok(dots[1]!.y < dots[2]!.y && dots[2]!.y < dots[0]!.y)
})

test('a next score can be made where the player has scored, the latest place first', () => {
  const nine = { course: { id: 'fox', club: '', name: 'Foxholm' }, holes: 9, courseRating: 34.8, slope: 120 }
  const scores = [score('a', 1), score('b', 1, nine), score('c', 1, { holes: 14 }), score('d', 1, nine)]
  const found = places({ scores } as Handicap)
  assert.deepEqual(
    found.map((place) => place.name),
    ['Foxholm, White, 9 holes', 'Alderwick Hills, White'],
  )
  // 71.2 + 14.2 × 128 / 113 is 87.3; over nine holes 34.8 + 7.1 × 120 / 113 is 42.3.
  assert.equal(grossRange(found[1]!, 14.2).middle, 87)
  assert.equal(grossRange(found[0]!, 14.2).middle, 42)
})

test('target indexes are tenths within the range of an index', () => {
  assert.deepEqual(targetRange(14.2), { middle: 137, least: 112, most: 162 })
  assert.deepEqual(targetRange(-9.8), { middle: -100, least: -100, most: -78 })
  assert.equal(targetRange(53.9).most, 540)
})
