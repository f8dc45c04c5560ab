import type { Card, RecordedHole, Round, RoundTee, Totals } from '../api/types'

/** The hole as it stands on the card; undefined if it has no score (never written, or cleared). */
export function scoreOf(card: Card, hole: number): RecordedHole | undefined {
  return card.holes.find((recorded) => recorded.hole === hole && !recorded.cleared)
}

/**
 * The strokes in which the ball was holed; undefined where it was picked up, with a most likely score or without. That
 * serves the handicap alone: totals, games and leaders go by what was holed out.
 */
export function holedOut(score: Pick<RecordedHole, 'strokes' | 'pickedUp'>): number | undefined {
  return score.pickedUp ? undefined : score.strokes
}

export function teeOf(round: Round, card: Card): RoundTee {
  const tee = round.tees.find((candidate) => candidate.id === card.tee) ?? round.tees[0]
  if (!tee) throw new Error('a round without tees')
  return tee
}

/** What the card adds up, by the server's own rules, so that a score counts before it is sent. */
export function totals(holes: RecordedHole[], tee: RoundTee, holeOrder: number[]): Totals {
  const scored = new Map(holes.filter((hole) => !hole.cleared).map((hole) => [hole.hole, hole]))
  const sums: Totals = {
    out: null,
    in: null,
    total: null,
    toPar: null,
    putts: null,
    puttsHoles: 0,
    holesPlayed: 0,
    thru: 0,
    complete: false,
  }
  for (const hole of tee.holes) {
    const score = scored.get(hole.number)
    if (!score) continue
    sums.holesPlayed += 1
    const strokes = holedOut(score)
    if (strokes !== undefined) {
      if (hole.number <= 9) sums.out = (sums.out ?? 0) + strokes
      else sums.in = (sums.in ?? 0) + strokes
      sums.toPar = (sums.toPar ?? 0) + strokes - hole.par
    }
    if (score.putts !== undefined && !score.pickedUp) {
      sums.putts = (sums.putts ?? 0) + score.putts
      sums.puttsHoles += 1
    }
  }
  // A ball that was picked up leaves no total, as a printed card has none then.
  if (sums.toPar !== null && ![...scored.values()].some((hole) => hole.pickedUp))
    sums.total = (sums.out ?? 0) + (sums.in ?? 0)
  const gap = holeOrder.findIndex((hole) => !scored.has(hole))
  sums.thru = gap === -1 ? holeOrder.length : gap
  sums.complete = sums.holesPlayed === tee.holes.length
  return sums
}

/** A hole was picked up: there is no stroke-play total then. */
export function hasNoReturn(card: Card): boolean {
  return card.holes.some((hole) => !hole.cleared && hole.pickedUp)
}

/** Best first, as a board has them: against par, then those without a total, in the order of the cards. */
export function standings(cards: Card[]): Card[] {
  const rank = (card: Card) => (hasNoReturn(card) ? Infinity : (card.totals.toPar ?? Infinity))
  const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)
  return [...cards].sort((a, b) => compare(rank(a), rank(b)))
}

/** Who is lowest to par, ties named; null before a hole is played. */
export function leader(cards: Card[]): Round['leader'] {
  const standing = cards.filter((card) => !hasNoReturn(card) && card.totals.toPar !== null)
  if (standing.length === 0) return null
  const best = Math.min(...standing.map((card) => card.totals.toPar ?? 0))
  return { toPar: best, cards: standing.filter((card) => card.totals.toPar === best).map((card) => card.id) }
}

export type Spot = { card: string; hole: number }

/** Where the next score belongs: the first hole in order of play that a card lacks, first card first. */
export function nextEmpty(round: Round): Spot | null {
  for (const hole of round.holeOrder) {
    for (const card of round.cards) if (!scoreOf(card, hole)) return { card: card.id, hole }
  }
  return null
}

/** After a score: the next player on this hole, then the next hole's first. Null at the round's end. */
export function after(round: Round, spot: Spot): Spot | null {
  const card = round.cards.findIndex((candidate) => candidate.id === spot.card)
  const next = round.cards[card + 1]
  if (next) return { card: next.id, hole: spot.hole }
  const hole = round.holeOrder[round.holeOrder.indexOf(spot.hole) + 1]
  const first = round.cards[0]
  return hole === undefined || !first ? null : { card: first.id, hole }
}

/** Holes without a score, by card. */
export function missing(round: Round): { card: Card; holes: number[] }[] {
  return round.cards
    .map((card) => ({ card, holes: round.holeOrder.filter((hole) => !scoreOf(card, hole)) }))
    .filter((entry) => entry.holes.length > 0)
}
