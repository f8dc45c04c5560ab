import type { Card, Game } from '../api/types'
import type { GameFormat } from '../golf/round-game'
import { isolated } from '../text/personal-text'

export const gameNames: Record<GameFormat, string> = {
  strokePlay: 'Stroke play',
  stableford: 'Stableford',
  modifiedStableford: 'Modified Stableford',
  matchPlay: 'Match play',
  nassau: 'Nassau',
  skins: 'Skins',
  bestBall: 'Best ball',
  fourBall: 'Four-ball match',
}

/** "Stableford, net" with the allowance if it is not the usual one: "Stableford, net 85%". */
export const gameName = ({ format, scoring, allowance }: Game) =>
  `${gameNames[format]}, ${scoring}${scoring === 'net' && allowance !== null ? ` ${allowance}%` : ''}`

/** A player's first name, or the whole name if another player has the same first one. */
export function shortName(cards: Card[], id: string): string {
  const name = cards.find((card) => card.id === id)?.player.name ?? ''
  const isShared = cards.filter((card) => first(card.player.name) === first(name)).length > 1
  return isolated(isShared ? name : first(name))
}

/** The first name. */
export const first = (name: string) => name.split(' ')[0] ?? name
