import assert from 'node:assert/strict'
import test from 'node:test'
import type { Card, RecordedHole, RoundTee } from '../src/shared/api/types'
import { detailSums, detailTexts, isGreenHit, sumTexts } from '../src/shared/golf/details'

const holes = [4, 3, 5].map((par, place) => ({ number: place + 1, par, strokeIndex: place + 1, yards: 300 }))
const tee: RoundTee = {
  id: 't',
  name: 'W',
  colour: 'white',
  gender: 'men',
  courseRating: 35,
  slope: 113,
  par: 12,
  holes,
}
const meta = { version: 1, recordedAt: '', recordedBy: 'me' }
const card = (recorded: RecordedHole[]) => ({ holes: recorded }) as Card

test('each entered detail is named, including a zero and a no, and nothing that was not entered', () => {
  assert.deepEqual(detailTexts({ strokes: 4 }), [])
  assert.deepEqual(
    detailTexts({ strokes: 5, putts: 0, penalties: 0, greensideBunker: false, fairway: 'hit', note: 'wind' }),
    ['no putts', 'fairway hit', 'no penalties', 'no bunker', 'wind'],
  )
  assert.deepEqual(detailTexts({ strokes: 7, putts: 1, firstPuttFeet: 9, penalties: 1, greensideBunker: true }), [
    '1 putt',
    '9 ft',
    '1 penalty',
    'bunker',
  ])
})

test('a green is hit with two strokes left to par, and known only where putts were entered', () => {
  assert.equal(isGreenHit({ strokes: 4, putts: 2 }, 4), true)
  assert.equal(isGreenHit({ strokes: 4, putts: 1 }, 4), false)
  assert.equal(isGreenHit({ strokes: 4 }, 4), undefined)
  assert.equal(isGreenHit({ pickedUp: true }, 4), undefined)
  assert.equal(isGreenHit({ pickedUp: true, strokes: 4, putts: 2 }, 4), undefined)
})

test('sums count what was entered, on these holes, and no cleared hole', () => {
  const played = card([
    { ...meta, hole: 1, strokes: 4, putts: 2, fairway: 'hit', penalties: 0 },
    { ...meta, hole: 2, strokes: 4, putts: 1 },
    { ...meta, hole: 3, cleared: true },
  ])
  const sums = detailSums(played, tee, [1, 2, 3])
  assert.deepEqual(sums, { putts: 3, fairways: { hit: 1, of: 1 }, greens: { hit: 1, of: 2 }, penalties: 0 })
  assert.deepEqual(sumTexts(sums), ['fairways 1 of 1', 'greens 1 of 2', 'no penalties'])
  assert.deepEqual(sumTexts(detailSums(played, tee, [3])), [])
})
