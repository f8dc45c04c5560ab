import type { Card, FormatResult, Round } from '../../../shared/api/types'
import type { Game, Scoring } from './results'
import { initial, isolated } from '../../../shared/text/personal-text'

export const gameNames: Record<Game, string> = {
  strokePlay: 'Stroke play',
  stableford: 'Stableford',
  modifiedStableford: 'Modified Stableford',
  matchPlay: 'Match play',
  nassau: 'Nassau',
  skins: 'Skins',
  bestBall: 'Best ball',
  fourBall: 'Four-ball match',
}

/** Who a competitor is: a player, or the players of a side. */
export function competitorName(round: Round, result: FormatResult, competitor: string | null): string {
  const nameOf = (id: string) => round.cards.find((card: Card) => card.id === id)?.player.name ?? '?'
  const side = result.sides?.find((one) => one.id === competitor)
  return side ? side.cards.map((id) => isolated(first(nameOf(id)))).join(' & ') : isolated(nameOf(competitor ?? ''))
}

/** A competitor in a square of the hole by hole: a player's first letter, or those of a side's players. */
export function initials(round: Round, result: FormatResult, competitor: string): string {
  const side = result.sides?.find((one) => one.id === competitor)
  const nameOf = (id: string) => round.cards.find((card: Card) => card.id === id)?.player.name ?? '?'
  return (side?.cards ?? [competitor]).map((id) => initial(nameOf(id))).join('')
}

/** The name that is called on the course. */
export const first = (name: string) => name.split(' ')[0] ?? name

/** The place as it stands on a board: "T2" where it is shared, a dash where there is none. */
export const placeText = (place: { number: number; isTied: boolean } | null) =>
  place === null ? '–' : `${place.isTied ? 'T' : ''}${place.number}`

/** Those that can be chosen, each once, in the order given; and the scorings of one. */
export const gamesOf = (all: FormatResult[]): Game[] => [...new Set(all.map((one) => one.format))]
export const scoringsOf = (all: FormatResult[], game: Game): Scoring[] =>
  all.filter((one) => one.format === game).map((one) => one.scoring)

/** The wanted game, or the nearest that this round can be looked at as. */
export function chosen(all: FormatResult[], game: Game, scoring: Scoring): FormatResult | undefined {
  const some = all.filter((one) => one.format === game)
  return some.find((one) => one.scoring === scoring) ?? some[0] ?? all[0]
}
