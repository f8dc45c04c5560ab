import type { Card, RecordedHole, Round, RoundTee, Totals } from '../api/types'

/** The score of a hole; undefined if it has none (never entered, or cleared). */
export function scoreOf(card: Card, hole: number): RecordedHole | undefined {
  return card.holes.find((recorded) => recorded.hole === hole && !recorded.cleared)
}

/**
 * The strokes of a hole that was holed out; undefined if the ball was picked up, even with a most likely score. That
 * score serves the handicap alone: totals, games and leaders count holed-out scores only.
 */
export function holedOut(score: Pick<RecordedHole, 'strokes' | 'pickedUp'>): number | undefined {
  return score.pickedUp ? undefined : score.strokes
}

export function teeOf(round: Round, card: Card): RoundTee {
  const tee = round.tees.find((candidate) => candidate.id === card.tee) ?? round.tees[0]
  if (!tee) throw new Error('a round without tees')
  return tee
}

/** The totals of a card, by the server's rules, so that a score counts before it is sent. */
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
  // A hole picked up means no total, as on a printed card.
  if (sums.toPar !== null && ![...scored.values()].some((hole) => hole.pickedUp))
    sums.total = (sums.out ?? 0) + (sums.in ?? 0)
  const gap = holeOrder.findIndex((hole) => !scored.has(hole))
  sums.thru = gap === -1 ? holeOrder.length : gap
  sums.complete = sums.holesPlayed === tee.holes.length
  return sums
}

/** Whether a hole was picked up, so that the card has no stroke-play total (NR). */
export function hasNoReturn(card: Card): boolean {
  return card.holes.some((hole) => !hole.cleared && hole.pickedUp)
}

/** Cards in leaderboard order: by score to par, cards without a total last; ties keep their order. */
export function standings(cards: Card[]): Card[] {
  const rank = (card: Card) => (hasNoReturn(card) ? Infinity : (card.totals.toPar ?? Infinity))
  const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)
  return [...cards].sort((a, b) => compare(rank(a), rank(b)))
}

/** The lowest score to par, with all cards that share it; null before a hole is played. */
export function leader(cards: Card[]): Round['leader'] {
  const standing = cards.filter((card) => !hasNoReturn(card) && card.totals.toPar !== null)
  if (standing.length === 0) return null
  const best = Math.min(...standing.map((card) => card.totals.toPar ?? 0))
  return { toPar: best, cards: standing.filter((card) => card.totals.toPar === best).map((card) => card.id) }
}

export type Spot = { card: string; hole: number }

/** Where the next score belongs: the first hole in order of play that a card lacks; null if none is missing. */
export function nextEmpty(round: Round): Spot | null {
  for (const hole of round.holeOrder) {
    for (const card of round.cards) if (!scoreOf(card, hole)) return { card: card.id, hole }
  }
  return null
}

/**
 * The spot after a score: the next player on this hole, else the first player on the next. Null at the end of the
 * round.
 */
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
