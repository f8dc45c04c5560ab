import type { Card, FormatResult, Round } from '../api/types'
import { initial, isolated } from '../text/personal-text'
import { first } from './game-names'

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
