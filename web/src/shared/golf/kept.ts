// Whose card is whose: a phone scores the cards that its player keeps.
import type { Card, Round } from '../api/types'

/**
 * Whether an account keeps a card: it is the player's own, or their guest's. A service of an earlier release names no
 * keeper: its rounds have the owner and the owner's guests, and nobody else sees them.
 */
export const isKept = ({ keeper }: Pick<Card, 'keeper'>, me: string): boolean => keeper === undefined || keeper === me

export const keptCards = (round: Pick<Round, 'cards'>, me: string) => round.cards.filter((card) => isKept(card, me))

/** Whether the player has finished all cards that they keep. Without cards of their own, when the round is over. */
export function isDone(round: Pick<Round, 'cards' | 'status'>, me: string): boolean {
  const mine = keptCards(round, me)
  return round.status === 'finished' || (mine.length > 0 && mine.every((card) => card.status === 'finished'))
}

/** The open cards of other members. */
export const stillPlaying = (round: Pick<Round, 'cards'>, me: string) =>
  round.cards.filter((card) => !isKept(card, me) && card.status === 'open')

/** The card with this id, or the one that has taken its place. */
export const cardNow = (round: Pick<Round, 'cards'>, id: string): Card | undefined =>
  round.cards.find((card) => card.id === id) ?? round.cards.find((card) => card.replaces === id)

/** The round with the cards only that this phone scores: those it keeps, and those it was asked to score too. */
export function scoredHere(round: Round, me: string, also: readonly string[] = []): Round {
  const isScored = (card: Card) =>
    card.status !== 'finished' && (isKept(card, me) || (round.scoring !== 'keeper' && isAsked(card, also)))
  return { ...round, cards: round.cards.filter(isScored) }
}

/** Whether this phone was asked to score a card, or the one that it has replaced. */
const isAsked = (card: Card, also: readonly string[]) => also.includes(card.id) || also.includes(card.replaces ?? '')

/** The name of the account that keeps a card, as far as the round tells it. */
export function keeperName(round: Round, card: Card): string {
  const member = round.members?.find((one) => one.id === card.keeper)
  return member?.name ?? card.player.name
}

/** Whether several accounts are in the round, so that other phones may write to it. */
export const isShared = (round: Round) => (round.members?.length ?? 1) > 1
