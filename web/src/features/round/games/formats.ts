// The results of every game that a round's cards allow, by the server's rules (contracts/golf/games.json tests both),
// so that points and matches show offline and sides can be chosen.
import type { Card, FormatResult, Round } from '../../../shared/api/types'
import { isolated } from '../../../shared/text/personal-text'
import { byHole, playingHandicap } from '../../../shared/golf/strokes'
import { teeOf } from '../../../shared/golf/totals'
import { cardLine, sideLine, type Line } from './line'
import { matchPlay, matchSentence, nassau } from './match-play'
import type { Game, Names, Outcome } from './results'
import { skins } from './skins'
import { modifiedPoints, stableford, stablefordPoints, strokePlay } from './stroke-play'

/** How scores are compared, which decides the strokes added for tees of different par (WHS rule 6.2b). */
type Comparison = 'againstPar' | 'byStrokes' | 'match'

/** Handicap allowances, in percent of the course handicap (WHS rule 6.2, appendix C). */
const allowances: { [game in Game]: number } = {
  strokePlay: 95,
  stableford: 95,
  modifiedStableford: 95,
  matchPlay: 100,
  nassau: 100,
  skins: 100,
  bestBall: 85,
  fourBall: 90,
}

/** The place (1 to 3) of the card that plays with the first card, against the other two. */
export type Partner = 1 | 2 | 3

/** All results: gross, and net if each card has an index. Empty before a hole is played. */
export function formatsOf(round: Round, partner: Partner = 1): FormatResult[] {
  const { cards } = round
  if (!cards.some((card) => card.holes.some((hole) => !hole.cleared))) return []
  const games = new Games(round)
  const players: Names = { name: (id) => nameOf(cards, id), arePairs: false }
  games.each('strokePlay', 'againstPar', (lines) => strokePlay(lines, players))
  games.best('stableford', (lines) => stableford(lines, stablefordPoints, players))
  games.best('modifiedStableford', (lines) => stableford(lines, modifiedPoints, players))
  if (cards.length > 1) games.each('skins', 'byStrokes', (lines) => skins(lines, players))
  if (cards.length === 2) {
    games.each('matchPlay', 'match', ([one, other]) => match(one!, other!, players))
    games.each('nassau', 'match', ([one, other]) => nassau(one!, other!, players))
  }
  if (cards.length === 4) {
    const sides = sidesOf(cards, partner)
    const pairs: Names = {
      name: (id) =>
        sides
          .find((side) => side.id === id)
          ?.cards.map(players.name)
          .join(' and ') ?? '',
      arePairs: true,
    }
    games.sides('bestBall', 'againstPar', sides, (lines) => strokePlay(lines, pairs))
    games.sides('fourBall', 'match', sides, ([one, other]) => match(one!, other!, pairs))
  }
  return games.all
}

type Side = { id: string; cards: string[] }

export function sidesOf(cards: Card[], partner: Partner): Side[] {
  const isFirst = (place: number) => place === 0 || place === partner
  const of = (want: boolean) => cards.filter((_, place) => isFirst(place) === want).map((card) => card.id)
  return [
    { id: 'A', cards: of(true) },
    { id: 'B', cards: of(false) },
  ]
}

const nameOf = (cards: Card[], id: string) => isolated(cards.find((card) => card.id === id)?.player.name ?? '')

function match(one: Line, other: Line, names: Names): Outcome | undefined {
  const result = matchPlay(one, other)
  return result && { result, sentence: matchSentence(result, names) }
}

type Play = (lines: Line[]) => Outcome | undefined

class Games {
  readonly all: FormatResult[] = []
  /** Whether each card has an index and a tee of 9 or 18 holes. */
  private readonly hasNet: boolean

  constructor(private readonly round: Round) {
    this.hasNet = round.cards.every((card) => this.playing(card, 100) !== null)
  }

  each(game: Game, comparison: Comparison, play: Play) {
    for (const allowance of this.hasNet ? [null, allowances[game]] : [null])
      this.add(game, allowance, null, play(this.lines(allowance, comparison)))
  }

  /** Adds a game of points: net, or gross if there is no net. */
  best(game: Game, play: Play) {
    const allowance = this.hasNet ? allowances[game] : null
    this.add(game, allowance, null, play(this.lines(allowance, 'againstPar')))
  }

  sides(game: Game, comparison: Comparison, sides: Side[], play: Play) {
    for (const allowance of this.hasNet ? [null, allowances[game]] : [null]) {
      const lines = this.lines(allowance, comparison)
      const of = ({ id, cards }: Side) =>
        sideLine(
          id,
          lines.filter((line) => cards.includes(line.competitor)),
          comparison === 'againstPar',
        )
      this.add(game, allowance, sides, play(sides.map(of)))
    }
  }

  private add(format: Game, allowance: number | null, sides: Side[] | null, outcome: Outcome | undefined) {
    if (outcome) this.all.push({ format, scoring: allowance === null ? 'gross' : 'net', allowance, sides, ...outcome })
  }

  private playing(card: Card, allowance: number) {
    return playingHandicap(card.handicapIndex, teeOf(this.round, card), allowance)
  }

  private lines(allowance: number | null, comparison: Comparison): Line[] {
    const { cards } = this.round
    const tees = cards.map((card) => teeOf(this.round, card))
    let strokes = cards.map((card) => (allowance === null ? 0 : (this.playing(card, allowance) ?? 0)))
    if (allowance !== null && comparison !== 'againstPar') {
      const lowest = Math.min(...tees.map((tee) => tee.par))
      strokes = strokes.map((some, place) => some + tees[place]!.par - lowest)
    }
    // In match play the lowest handicap plays off 0 and the others receive the difference.
    if (allowance !== null && comparison === 'match') {
      const lowest = Math.min(...strokes)
      strokes = strokes.map((some) => some - lowest)
    }
    return cards.map((card, place) => {
      const { holes } = tees[place]!
      const numbers = holes.map((hole) => hole.number).sort((a, b) => a - b)
      const received = byHole(strokes[place]!, holes)
      return cardLine(this.round, card, new Map(numbers.map((hole, at) => [hole, received[at] ?? 0])))
    })
  }
}
