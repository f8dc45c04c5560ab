import type { Card, FormatResult, Round } from '../../../shared/api/types'
import type { GameFormat, Scoring } from '../../../shared/golf/round-game'
import { first } from '../../../shared/games/game-names'
import { initial, isolated } from '../../../shared/text/personal-text'

/** The name of a competitor: a player, or the players of a side. */
export function competitorName(round: Round, result: FormatResult, competitor: string | null): string {
  const nameOf = (id: string) => round.cards.find((card: Card) => card.id === id)?.player.name ?? '?'
  const side = result.sides?.find((one) => one.id === competitor)
  return side ? side.cards.map((id) => isolated(first(nameOf(id)))).join(' & ') : isolated(nameOf(competitor ?? ''))
}

/** A competitor's initials in a hole's box: of the player, or of the side's players. */
export function initials(round: Round, result: FormatResult, competitor: string): string {
  const side = result.sides?.find((one) => one.id === competitor)
  const nameOf = (id: string) => round.cards.find((card: Card) => card.id === id)?.player.name ?? '?'
  return (side?.cards ?? [competitor]).map((id) => initial(nameOf(id))).join('')
}

/** The place as on a leaderboard: "T2" if shared, a dash if there is none. */
export const placeText = (place: { number: number; isTied: boolean } | null) =>
  place === null ? '–' : `${place.isTied ? 'T' : ''}${place.number}`

/** The games that can be chosen, each once, in the given order. */
export const gamesOf = (all: FormatResult[]): GameFormat[] => [...new Set(all.map((one) => one.format))]
/** The scorings of a game. */
export const scoringsOf = (all: FormatResult[], game: GameFormat): Scoring[] =>
  all.filter((one) => one.format === game).map((one) => one.scoring)

/** The result for a game and scoring, or the closest one that this round has. */
export function chosen(all: FormatResult[], game: GameFormat, scoring: Scoring): FormatResult | undefined {
  const some = all.filter((one) => one.format === game)
  return some.find((one) => one.scoring === scoring) ?? some[0] ?? all[0]
}
