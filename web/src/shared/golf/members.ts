import type { Member, Round } from '../api/types'

/** The players with accounts, the owner first. A server that knows one player a round does not list them. */
export function membersOf(round: Round): Member[] {
  if (round.members) return round.members
  const owner = round.cards.find((card) => card.player.id === round.ownerId)
  return owner ? [{ id: owner.player.id, name: owner.player.name, owner: true, joinedAt: round.startedAt }] : []
}

/** Who owns the round if its owner leaves or deletes it: the member who has been in it longest; undefined if alone. */
export const nextOwner = (round: Round) => membersOf(round).find((member) => !member.owner)
