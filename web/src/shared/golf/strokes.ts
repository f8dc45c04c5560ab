import type { Card, Net, RecordedHole, RoundTee } from '../api/types'
import { holedOut } from './totals'

// Strokes received, by the server's rules, so that dots and net scores show before a round is sent. Integer arithmetic
// throughout: the index in tenths, everything else over one denominator, halves rounded towards plus infinity.

export type Received = Pick<Card, 'courseHandicap' | 'playingHandicap' | 'strokesReceived'>

/** Percent of the course handicap in stroke play and Stableford (WHS rule 6.2). */
const allowance = 95

const none: Received = { courseHandicap: null, playingHandicap: null, strokesReceived: null }
const round = (numerator: number, denominator: number) => Math.floor((2 * numerator + denominator) / (2 * denominator))

/** Course and playing handicap of an index on a tee (WHS rule 6.1), and the strokes received on each hole. */
export function received(handicapIndex: number | null, tee: RoundTee): Received {
  const playing = playingHandicap(handicapIndex, tee, allowance)
  if (playing === null) return none
  const courseHandicap = playingHandicap(handicapIndex, tee, 100)
  return { courseHandicap, playingHandicap: playing, strokesReceived: byHole(playing, tee.holes) }
}

/** A percentage of the course handicap, rounded once (rules 6.1 and 6.2); null without an index. */
export function playingHandicap(handicapIndex: number | null, tee: RoundTee, percent: number): number | null {
  const { length } = tee.holes
  if (handicapIndex === null || (length !== 18 && length !== 9)) return null
  const tenths = Math.round(handicapIndex * 10)
  // Nine holes use half the index, rounded to a tenth (rule 6.1b).
  const share = length === 9 ? round(tenths, 2) : tenths
  const exact = share * tee.slope + 113 * (Math.round(tee.courseRating * 10) - 10 * tee.par)
  return round(exact * percent, 1130 * 100)
}

/**
 * Strokes by hole: one each by stroke index from the hardest; a plus player gives back from the easiest (appendix E).
 */
export function byHole(handicap: number, holes: RoundTee['holes']): number[] {
  const each = Math.floor(handicap / holes.length)
  const more = handicap - each * holes.length
  const ranked = [...holes].sort((a, b) => a.strokeIndex - b.strokeIndex || a.number - b.number)
  const rank = new Map(ranked.map((hole, place) => [hole.number, place]))
  return inOrder(holes).map((hole) => each + ((rank.get(hole.number) ?? 0) < more ? 1 : 0))
}

const inOrder = (holes: RoundTee['holes']) => [...holes].sort((a, b) => a.number - b.number)

/** The strokes a card receives on a hole; 0 if unknown. */
export function receivedOn(card: Card, tee: RoundTee, hole: number): number {
  const place = inOrder(tee.holes).findIndex((one) => one.number === hole)
  return card.strokesReceived?.[place] ?? 0
}

/** Net totals over the holes that were holed out; null without an index. */
export function net(holes: RecordedHole[], tee: RoundTee, strokes: number[] | null): Net | null {
  if (!strokes) return null
  const sums: Net = { out: null, in: null, total: null, toPar: null }
  inOrder(tee.holes).forEach((hole, place) => {
    const score = holes.find((one) => one.hole === hole.number && !one.cleared)
    const played = score && holedOut(score)
    if (played === undefined) return
    const less = played - (strokes[place] ?? 0)
    if (hole.number <= 9) sums.out = (sums.out ?? 0) + less
    else sums.in = (sums.in ?? 0) + less
    sums.toPar = (sums.toPar ?? 0) + less - hole.par
  })
  if (sums.toPar !== null && !holes.some((hole) => hole.pickedUp && !hole.cleared))
    sums.total = (sums.out ?? 0) + (sums.in ?? 0)
  return sums
}

/** The card with strokes received and net totals, which rounds stored by an older version of the app lack. */
export function withNet(card: Card, tee: RoundTee): Card {
  const strokes = card.strokesReceived === undefined ? received(card.handicapIndex, tee) : card
  const { courseHandicap, playingHandicap, strokesReceived } = strokes
  return { ...card, courseHandicap, playingHandicap, strokesReceived, net: net(card.holes, tee, strokesReceived) }
}
