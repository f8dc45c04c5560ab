// What it means for the figures how a round ends with holes missing.
import type { Card, Course, Round, RoundMode } from '../api/types'
import { teeInPlay } from './provisional'
import { scoreOf } from './totals'

type Nine = Exclude<RoundMode, 'eighteen'>
type Played = Pick<Round, 'mode' | 'holeOrder'>

const nines: { [mode in Nine]: number[] } = {
  front: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  back: [10, 11, 12, 13, 14, 15, 16, 17, 18],
}

const played = (round: Played, card: Card) => round.holeOrder.filter((hole) => scoreOf(card, hole))

/** The nine of an eighteen whose holes, and no others, have scores, where the course has a rating for it. */
export function nineOf(round: Played, card: Card, course: Course | undefined): Nine | undefined {
  if (round.mode !== 'eighteen') return undefined
  const holes = played(round, card)
  const nine = (['front', 'back'] as const).find(
    (mode) => holes.length === 9 && nines[mode].every((hole) => holes.includes(hole)),
  )
  const tee = course?.tees.find((one) => one.id === card.tee)
  return nine && tee && teeInPlay(tee, nine) ? nine : undefined
}

const count = (holes: number) => `${holes} ${holes === 1 ? 'hole' : 'holes'}`

/** What stopping here means for a card with holes missing, in words. */
export function stoppedMeans(round: Played, card: Card): string {
  const holes = played(round, card).length
  const of = round.holeOrder.length
  if (of === 9) return `${count(holes)} of 9: too short for the handicap, which takes all nine.`
  if (holes < 10) return `${count(holes)} of ${of}: too short for the handicap, which takes 10 or more.`
  return `Your ${count(holes)} count for the handicap, with what is expected of you on the other ${of - holes}.`
}

/** What it means that the balls were picked up. */
export function pickedUpMeans(round: Played, card: Card): string {
  const missing = round.holeOrder.length - played(round, card).length
  const counts = missing === 1 ? 'It counts' : 'Each of them counts'
  return `For ${count(missing)} that you began. ${counts} as net double bogey: par, 2 more, and your strokes there.`
}

/** How a finished card ended, where holes were missing: for a tag beside its state. */
export function endingOf(card: Ended | undefined): string | undefined {
  if (card?.postedNine) return `counts as the ${card.postedNine} nine`
  if (card?.holesMissing === 'stopped') return `stopped after ${count(card.totals.holesPlayed)}`
  return undefined
}

/** A card, or a row of a list with what it says of the own one. */
type Ended = Pick<Card, 'holesMissing' | 'postedNine'> & { totals: Pick<Card['totals'], 'holesPlayed'> }
