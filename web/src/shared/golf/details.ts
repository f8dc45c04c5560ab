import type { Card, Fairway, HoleState, RecordedHole, RoundTee } from '../api/types'
import { holedOut, scoreOf } from './totals'

type Detailed = HoleState | RecordedHole

const fairwayTexts: Record<Fairway, string> = {
  hit: 'fairway hit',
  left: 'missed left',
  right: 'missed right',
  short: 'missed short',
  long: 'missed long',
}
const some = (amount: number, one: string, many: string) =>
  `${amount === 0 ? 'no' : amount} ${amount === 1 ? one : many}`

/** The details entered for a hole, a few words each, in the order of the form. */
export function detailTexts(hole: Detailed): string[] {
  const { putts, firstPuttFeet, fairway, penalties, greensideBunker, note } = hole
  const texts = [
    putts === undefined ? '' : some(putts, 'putt', 'putts'),
    firstPuttFeet === undefined ? '' : `${firstPuttFeet} ft`,
    fairway === undefined ? '' : fairwayTexts[fairway],
    penalties === undefined ? '' : some(penalties, 'penalty', 'penalties'),
    greensideBunker === undefined ? '' : greensideBunker ? 'bunker' : 'no bunker',
    note ?? '',
  ]
  return texts.filter((text) => text !== '')
}

/**
 * Whether the green was hit in regulation (two strokes left to par). Undefined if putts or strokes are unknown, or if
 * the ball was picked up: a most likely score does not tell.
 */
export function isGreenHit(hole: Detailed, par: number): boolean | undefined {
  const strokes = holedOut(hole)
  return strokes === undefined || hole.putts === undefined ? undefined : strokes - hole.putts <= par - 2
}

type Share = { hit: number; of: number }
export type DetailSums = { putts: number | undefined; fairways: Share; greens: Share; penalties: number | undefined }

/** Sums of the details over some holes of a card. */
export function detailSums(card: Card, tee: RoundTee, holes: number[]): DetailSums {
  const sums: DetailSums = { putts: undefined, fairways: share(), greens: share(), penalties: undefined }
  for (const { number, par } of tee.holes) {
    const score = holes.includes(number) ? scoreOf(card, number) : undefined
    if (!score) continue
    const { putts, fairway, penalties } = score
    if (putts !== undefined && !score.pickedUp) sums.putts = (sums.putts ?? 0) + putts
    if (penalties !== undefined) sums.penalties = (sums.penalties ?? 0) + penalties
    if (fairway !== undefined) tally(sums.fairways, fairway === 'hit')
    const isHit = isGreenHit(score, par)
    if (isHit !== undefined) tally(sums.greens, isHit)
  }
  return sums
}

const share = (): Share => ({ hit: 0, of: 0 })

function tally(into: Share, isHit: boolean) {
  into.of += 1
  if (isHit) into.hit += 1
}

/** "fairways 8 of 14", "greens 6 of 18", "1 penalty"; leaves out what was not entered. */
export function sumTexts({ fairways, greens, penalties }: DetailSums): string[] {
  return [
    fairways.of === 0 ? '' : `fairways ${fairways.hit} of ${fairways.of}`,
    greens.of === 0 ? '' : `greens ${greens.hit} of ${greens.of}`,
    penalties === undefined ? '' : some(penalties, 'penalty', 'penalties'),
  ].filter((text) => text !== '')
}
