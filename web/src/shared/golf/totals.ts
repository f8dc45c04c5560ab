import type { Card, RecordedHole, Round, RoundTee, Totals } from '../api/types'

/** The hole as it stands on the card; undefined if it has no score (never written, or cleared). */
export function scoreOf(card: Card, hole: number): RecordedHole | undefined {
  return card.holes.find((recorded) => recorded.hole === hole && !recorded.cleared)
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
    if (score.strokes !== undefined) {
      if (hole.number <= 9) sums.out = (sums.out ?? 0) + score.strokes
      else sums.in = (sums.in ?? 0) + score.strokes
      sums.total = (sums.total ?? 0) + score.strokes
      sums.toPar = (sums.toPar ?? 0) + score.strokes - hole.par
    }
    if (score.putts !== undefined) {
      sums.putts = (sums.putts ?? 0) + score.putts
      sums.puttsHoles += 1
    }
  }
  const gap = holeOrder.findIndex((hole) => !scored.has(hole))
  sums.thru = gap === -1 ? holeOrder.length : gap
  sums.complete = sums.holesPlayed === tee.holes.length
  return sums
}

/** A hole was picked up without a score: there is no stroke-play total then. */
export function hasNoReturn(card: Card): boolean {
  return card.holes.some((hole) => !hole.cleared && hole.pickedUp && hole.strokes === undefined)
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
