// The result of a game by the server's rules (contracts/golf/games.json and random-games.json test both), so that points
// and matches show offline.
import type { Card, FormatResult, Game, Round } from '../api/types'
import {
  allowanceOf,
  entrantOf,
  lackOf,
  playsOff,
  rules,
  sidesOf,
  type GameFormat,
  type Side,
} from '../golf/round-game'
import { byHole } from '../golf/strokes'
import { teeOf } from '../golf/totals'
import { list } from '../text/format'
import { isolated } from '../text/personal-text'
import { cardLine, sideLine, type Line } from './line'
import { matchPlay, matchSentence, nassau } from './match-play'
import type { Names, Outcome, Ties } from './results'
import { skins } from './skins'
import { modifiedPoints, stableford, stablefordPoints, strokePlay } from './stroke-play'

/** The result of a game of the round; undefined while it lacks something. */
export function resultOf(round: Round, game: Game): FormatResult | undefined {
  const entrants = round.cards.map((card) => entrantOf(card, teeOf(round, card)))
  return lackOf(game, entrants) ? undefined : resultWith(round, game, playsOff(game, entrants))
}

/** The result of a game that lacks nothing. `plays`: the strokes that each card receives; null in a gross game. */
export function resultWith(round: Round, game: Game, plays: (number | null)[]): FormatResult | undefined {
  const lines = round.cards.map((card, place) => {
    const { holes } = teeOf(round, card)
    const numbers = holes.map((hole) => hole.number).sort((a, b) => a - b)
    const received = byHole(plays[place] ?? 0, holes)
    return cardLine(round, card, new Map(numbers.map((hole, at) => [hole, received[at] ?? 0])), plays[place] ?? null)
  })
  const { format, scoring, ties } = game
  const ids = round.cards.map((card) => card.id)
  const sides = sidesOf(game, ids) ?? null
  const outcome = sides
    ? play(
        format,
        sides.map((side) => ballOf(side, lines, format)),
        namesOf(round.cards, sides),
        ties,
      )
    : play(format, lines, namesOf(round.cards, []), ties)
  return outcome && { format, scoring, allowance: allowanceOf(game), sides, ...outcome }
}

/** The names of cards, and of sides those of their players. */
function namesOf(cards: Card[], sides: Side[]): Names {
  const nameOf = (id: string) => isolated(cards.find((card) => card.id === id)?.player.name ?? '')
  const cardsOf = (id: string) => sides.find((side) => side.id === id)?.cards ?? [id]
  return { name: (id) => list(cardsOf(id).map(nameOf)), isPair: (id) => cardsOf(id).length > 1 }
}

function ballOf({ id, cards }: Side, lines: Line[], format: GameFormat): Line {
  const partners = lines.filter((line) => cards.includes(line.competitor))
  return sideLine(id, partners, rules[format].comparison === 'againstPar')
}

function play(format: GameFormat, lines: Line[], names: Names, ties?: Ties): Outcome | undefined {
  const [one, other] = lines
  switch (format) {
    case 'strokePlay':
    case 'bestBall':
      return strokePlay(lines, names, ties)
    case 'stableford':
      return stableford(lines, stablefordPoints, names, ties)
    case 'modifiedStableford':
      return stableford(lines, modifiedPoints, names, ties)
    case 'skins':
      return skins(lines, names)
    case 'nassau':
      return one && other && nassau(one, other, names)
    case 'matchPlay':
    case 'fourBall': {
      const result = one && other && matchPlay(one, other)
      return result && { result, sentence: matchSentence(result, names) }
    }
  }
}
