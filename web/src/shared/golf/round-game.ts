// The game of a round, by the server's rules (Sources/Golf/Formats/RoundGame.swift): stroke play unless the players
// choose another. contracts/golf/random-games.json tests both.
import type { Card, Game, RoundTee } from '../api/types'
import { byHole, playingHandicap, received, type Received } from './strokes'

export type GameFormat = Game['format']
export type Scoring = Game['scoring']

/** How scores are compared, which decides the strokes added for tees of different par (WHS rule 6.2b). */
export type Comparison = 'againstPar' | 'byStrokes' | 'match'

type Rules = {
  comparison: Comparison
  /** The usual handicap allowance, in percent of the course handicap (WHS rule 6.2, appendix C). */
  allowance: number
  /** Whether sides can play it, must, or never do. */
  sides: 'none' | 'possible' | 'needed'
  /** The number of players without whom there is no game. */
  least: number
}

export const rules: { readonly [format in GameFormat]: Rules } = {
  strokePlay: { comparison: 'againstPar', allowance: 95, sides: 'none', least: 1 },
  stableford: { comparison: 'againstPar', allowance: 95, sides: 'none', least: 1 },
  modifiedStableford: { comparison: 'againstPar', allowance: 95, sides: 'none', least: 1 },
  matchPlay: { comparison: 'match', allowance: 100, sides: 'possible', least: 2 },
  nassau: { comparison: 'match', allowance: 100, sides: 'possible', least: 2 },
  skins: { comparison: 'byStrokes', allowance: 100, sides: 'none', least: 2 },
  bestBall: { comparison: 'againstPar', allowance: 85, sides: 'needed', least: 3 },
  fourBall: { comparison: 'match', allowance: 90, sides: 'needed', least: 4 },
}

/** The allowance that counts; null for gross. A match of sides of two has four-ball's. */
export function allowanceOf({ format, scoring, allowance, sides }: Game): number | null {
  if (scoring === 'gross') return null
  if (allowance !== null) return allowance
  const isOfPairs = sides?.some((side) => side.length > 1) ?? false
  return rules[format].comparison === 'match' && isOfPairs ? rules.fourBall.allowance : rules[format].allowance
}

export type Side = { id: 'A' | 'B'; cards: string[] }

/**
 * The two sides that play, each in the order of the cards: those chosen, or the first two of four against the others.
 * Undefined if players compete, or if a card is on no side or on two.
 */
export function sidesOf({ format, sides }: Game, cards: string[]): Side[] | undefined {
  if (rules[format].sides === 'none') return undefined
  const first = rules[format].sides === 'needed' && cards.length === 4 ? [cards.slice(0, 2), cards.slice(2)] : null
  const chosen = sides ?? first
  if (!chosen || chosen.length !== 2 || chosen.some((side) => side.length === 0)) return undefined
  if (format === 'fourBall' && chosen.some((side) => side.length !== 2)) return undefined
  const named = chosen.flat()
  if (named.length !== cards.length || cards.some((card) => !named.includes(card))) return undefined
  return (['A', 'B'] as const).map((id, place) => ({
    id,
    cards: cards.filter((card) => chosen[place]!.includes(card)),
  }))
}

export type Lack = 'players' | 'sides' | 'indexes'
/** What of a card decides its strokes. */
export type Entrant = { id: string; handicapIndex: number | null; tee: RoundTee }

/** What the game lacks before it can be scored, the first of several; undefined if nothing. */
export function lackOf(game: Game, entrants: Entrant[]): Lack | undefined {
  const { sides, least, comparison } = rules[game.format]
  if (entrants.length < (game.format === 'bestBall' && game.sides ? 2 : least)) return 'players'
  const needsSides = game.sides !== null || sides === 'needed' || (comparison === 'match' && entrants.length > 2)
  const ids = entrants.map(({ id }) => id)
  if (needsSides && sides !== 'none' && !sidesOf(game, ids)) return 'sides'
  if (game.scoring === 'gross') return undefined
  return entrants.some(({ handicapIndex, tee }) => playingHandicap(handicapIndex, tee, 100) === null)
    ? 'indexes'
    : undefined
}

/**
 * The strokes that each card receives in the game; null without an index, in a gross game, and in a match until each
 * player has an index.
 */
export function playsOff(game: Game, entrants: Entrant[]): (number | null)[] {
  const allowance = allowanceOf(game)
  if (allowance === null) return entrants.map(() => null)
  const { comparison } = rules[game.format]
  const own = entrants.map(({ handicapIndex, tee }) => playingHandicap(handicapIndex, tee, allowance))
  if (comparison === 'againstPar') return own
  const lowest = Math.min(...entrants.map(({ tee }) => tee.par))
  const across = own.map((strokes, place) => (strokes === null ? null : strokes + entrants[place]!.tee.par - lowest))
  if (comparison === 'byStrokes') return across
  // In match play the lowest handicap plays off 0 and the others receive the difference.
  const known = across.filter((strokes): strokes is number => strokes !== null)
  return across.map((strokes) =>
    strokes === null || known.length < across.length ? null : strokes - Math.min(...known),
  )
}

/** The handicap strokes of each card in the round's game; without one, those of stroke play. */
export function receivedIn(game: Game | null | undefined, entrants: Entrant[]): Received[] {
  if (!game) return entrants.map(({ handicapIndex, tee }) => received(handicapIndex, tee))
  return playsOff(game, entrants).map((playing, place) => {
    const { handicapIndex, tee } = entrants[place]!
    return {
      courseHandicap: playingHandicap(handicapIndex, tee, 100),
      playingHandicap: playing,
      strokesReceived: playing === null ? null : byHole(playing, tee.holes),
    }
  })
}

export const entrantOf = ({ id, handicapIndex }: Pick<Card, 'id' | 'handicapIndex'>, tee: RoundTee): Entrant => ({
  id,
  handicapIndex,
  tee,
})
