// What an unfinished card means for handicap and statistics, by how the round ended.
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

/**
 * The front or back nine, if exactly its nine holes are scored in an 18-hole round; undefined if the course has no
 * rating for it.
 */
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

/** What "stopped here" means for a card with holes missing, in words. */
export function stoppedMeans(round: Played, card: Card): string {
  const holes = played(round, card).length
  const of = round.holeOrder.length
  if (of === 9) return `${count(holes)} of 9: too short for the handicap, which needs all nine.`
  if (holes < 10) return `${count(holes)} of ${of}: too short for the handicap, which needs 10 or more.`
  return `Your ${count(holes)} count for the handicap, with your expected score on the other ${of - holes}.`
}

/** What "picked up" means for the missing holes, in words. */
export function pickedUpMeans(round: Played, card: Card): string {
  const missing = round.holeOrder.length - played(round, card).length
  const counts = missing === 1 ? 'It counts' : 'Each of them counts'
  return `For ${count(missing)} that you began. ${counts} as net double bogey: par plus 2, plus any strokes you receive there.`
}

/** How a finished card with missing holes ended: the text of a tag; undefined for a complete card. */
export function endingOf(card: Ended | undefined): string | undefined {
  if (card?.postedNine) return `counts as the ${card.postedNine} nine`
  if (card?.holesMissing === 'stopped') return `stopped after ${count(card.totals.holesPlayed)}`
  return undefined
}

/** A card, or a row of the list of rounds. */
type Ended = Pick<Card, 'holesMissing' | 'postedNine'> & { totals: Pick<Card['totals'], 'holesPlayed'> }
