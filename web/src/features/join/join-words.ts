import type { ApiError } from '../../shared/api/request'
import type { JoinPreview } from '../../shared/api/types'
import { waitText } from '../../shared/joining/wait'

/** Why a code could not be looked up, or a round not be joined, and what to do about it. */
export function joinFault(error: ApiError): string {
  switch (error.slug) {
    case 'code-unknown':
      return 'This code is not known, or it has ended. Ask for the code again.'
    case 'round-full':
      return 'This round has four players already. One of them has to leave, or you take over the card of a guest.'
    case 'cards-used-up':
      return 'So many players have come and gone in this round that no more can join it.'
    case 'barred':
      return 'You were removed from this round. The player who started it can let you back in under "Play together".'
    case 'guest-taken':
      return 'Another player has just taken over that card. Choose again.'
    case 'round-finished':
      return 'This round is finished. Only the card of a guest can be taken over now.'
  }
  if (error.status === 429) return waitText(error)
  if (error.isForeign) return error.message
  if (error.status === 0) return 'Joining needs the network, and the server cannot be reached. Try again with a signal.'
  if (error.status === 401) return 'You have been signed out. Sign in again: the code is kept.'
  if (error.status === 404) return 'This server cannot do that yet.'
  return error.problem.errors?.map((fault) => fault.message).join(' ') || error.message
}

/** What a signed-in player can do with the code. */
export type Way = 'open' | 'join' | 'take-over' | 'full' | 'finished'

export function wayOf({ member, status, free = 0, guests = [] }: JoinPreview): Way {
  if (member) return 'open'
  if (status === 'open' && free > 0) return 'join'
  if (guests.length > 0) return 'take-over'
  return status === 'open' ? 'full' : 'finished'
}
