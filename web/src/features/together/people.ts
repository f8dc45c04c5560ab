import type { Card, Round } from '../../shared/api/types'

/** The player whose card it is, or the host of a guest. */
const keeperOf = (round: Round, card: Card) => card.keeper ?? (card.player.guest ? round.ownerId : card.player.id)

/** The guests whom a player added. */
export const guestsOf = (round: Round, player: string) =>
  round.cards.filter((card) => card.player.guest && keeperOf(round, card) === player)

/** Cards taken over from a guest that this player may give back: their own, or any as the owner, while open. */
export const takenOver = (round: Round, me: string) =>
  round.cards.filter(
    (card) =>
      typeof card.replaces === 'string' &&
      !card.player.guest &&
      card.status === 'open' &&
      (card.player.id === me || round.ownerId === me),
  )

/** Whether a player can make a code: the owner of an open round, or the host of guests in a finished one. */
export const mayMakeCode = (round: Round, me: string) =>
  round.status === 'open' ? round.ownerId === me : guestsOf(round, me).length > 0
