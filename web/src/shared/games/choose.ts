import type { Game } from '../api/types'
import { rules, type GameFormat, type Scoring } from '../golf/round-game'

/** A player of the round for whom a game is chosen, by the card. */
export type Player = { id: string; name: string; hasIndex: boolean }

/**
 * The game with sides that fit the players, whatever changed among them: who left is taken off, who joined goes to the
 * smaller side. Null for players who compete, and while there are too few for sides.
 */
export function fitted(game: Game, players: readonly Player[]): Game {
  const ids = players.map((player) => player.id)
  const { sides } = rules[game.format]
  const least = sides === 'needed' ? rules[game.format].least : 3
  if (sides === 'none' || ids.length < least) return { ...game, sides: null }
  const kept = game.sides?.map((side) => side.filter((id) => ids.includes(id)))
  const [first, second] = kept ?? [ids.slice(0, ids.length / 2), ids.slice(ids.length / 2)]
  const pair = [[...(first ?? [])], [...(second ?? [])]]
  for (const id of ids) {
    if (pair.flat().includes(id)) continue
    const smaller = pair[0]!.length <= pair[1]!.length ? 0 : 1
    pair[smaller]!.push(id)
  }
  // A side that lost all its players takes one of the other.
  const empty = pair.findIndex((side) => side.length === 0)
  if (empty !== -1) pair[empty]!.push(pair[1 - empty]!.pop()!)
  return { ...game, sides: pair }
}

/** Another game, or stroke play gross and net without a game; net if each player has an index. */
export function withFormat(game: Game | null, format: GameFormat, players: readonly Player[]): Game | null {
  if (format === 'strokePlay') return null
  const scoring: Scoring = game?.scoring ?? (players.every((player) => player.hasIndex) ? 'net' : 'gross')
  return fitted({ format, scoring, allowance: null, sides: game?.sides ?? null, ...tiesOf(game, format) }, players)
}

/** Whether the game ranks scores, so that equal ones need a rule. */
export const ranksScores = (format: GameFormat) => rules[format].comparison === 'againstPar'

/** The rule for ties, as far as the game has ties. */
const tiesOf = (game: Game | null, format: GameFormat) =>
  game?.ties && ranksScores(format) ? { ties: game.ties } : undefined

/** The game with this rule for ties; the usual one is not said. */
export function withTies({ ties: _, ...game }: Game, ties: NonNullable<Game['ties']>): Game {
  return ties === 'shared' ? game : { ...game, ties }
}

/** The game with this player on the other side. */
export function moved(game: Game, player: string): Game {
  const place = game.sides?.findIndex((side) => side.includes(player)) ?? -1
  if (!game.sides || place === -1) return game
  return {
    ...game,
    sides: game.sides.map((side, at) => (at === place ? side.filter((id) => id !== player) : [...side, player])),
  }
}

/** What still prevents the choice, in words for the player; undefined if it can be sent. */
export function choiceFault({ format, sides, allowance }: Game): string | undefined {
  if (allowance !== null && !(Number.isInteger(allowance) && allowance >= 1 && allowance <= 100))
    return 'The allowance must be 1 to 100 %.'
  if (!sides) return undefined
  if (format === 'fourBall' && sides.some((side) => side.length !== 2)) return 'Each side needs two players.'
  return sides.some((side) => side.length === 0) ? 'Each side needs a player.' : undefined
}

/** What the game waits for, which does not prevent the choice; undefined if nothing. */
export function waitsFor({ format, scoring }: Game, players: readonly Player[]): string | undefined {
  const { least, sides } = rules[format]
  if (players.length < least)
    return `It needs ${least === 4 ? 'four' : least === 3 ? 'three or four' : 'two'} players${sides === 'needed' ? '; the sides are chosen then' : ''}.`
  const without = players.filter((player) => !player.hasIndex).map((player) => player.name)
  if (scoring === 'gross' || without.length === 0) return undefined
  const [one] = without
  return without.length === 1
    ? `${one === 'You' ? 'You need' : `${one} needs`} a Handicap Index for a net game.`
    : `${without.length} players need a Handicap Index for a net game.`
}
