import { request } from '../../shared/api/request'
import type { Round, Spectated, SpectatedRound } from '../../shared/api/types'

/** The token of a link, 22 characters; undefined if there is none. What an app has added at its end is left out. */
export const tokenIn = (hash: string): string | undefined => /^#([A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/.exec(hash)?.[1]

/** The round that a link opens. The token travels in the body, never in an address, and no account is named. */
export const spectate = (token: string) =>
  request<Spectated>('POST', '/api/spectate', { body: { token }, account: null })

/** Numbered initials, "A.B. 2", as one word: they are a player's short name too. */
const unbroken = (name: string) => name.replace(/^((?:\S\.)+) (\d)$/u, '$1\u00A0$2')

/** What a spectator may see, as a round of which this device keeps no card, so that the app's rules work on it. */
export function roundOf(told: SpectatedRound): Round {
  const cards = told.cards.map((card) => ({
    ...card,
    player: { ...card.player, id: card.id, name: unbroken(card.player.name) },
    keeper: '',
    holes: card.holes.map((hole) => ({ ...hole, version: 0, recordedAt: '', recordedBy: '' })),
  }))
  // What spectators do not see is not read by the rules.
  return { ...told, ownerId: '', pcc: 0, leader: null, formats: [], cards } as unknown as Round
}
