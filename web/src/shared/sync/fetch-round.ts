import { ApiError } from '../api/request'
import { fetchRound } from '../api/rounds'
import { fetchNotes } from '../api/trust'
import type { Card, Round } from '../api/types'
import { isShared } from '../golf/kept'
import { isScope, peek } from '../storage/resources'
import { keys } from '../storage/keys'

/** Rounds whose notes could not be fetched yet. */
const owed = new Set<string>()

/**
 * Fetches a round, with the notes on the player's own cards. The answer of a round with several members has none; they
 * are fetched when one of those cards was written by another device, and otherwise kept (`newer`).
 */
export async function fetchWhole(id: string): Promise<Round> {
  const round = await fetchRound(id)
  const known = peek<Round>(keys.round(id))
  if (!isShared(round) || !(owed.has(id) || hasNews(round, known))) return round
  owed.add(id)
  const found = await fetchNotes(id).catch((error: unknown) => {
    // A service of an earlier release has no notes to tell.
    if (error instanceof ApiError && error.status === 404) owed.delete(id)
    return undefined
  })
  if (!found) return round
  owed.delete(id)
  const notes = new Map(found.notes.map(({ card, hole, note }) => [`${card}/${hole}`, note]))
  const withNotes = (card: Card): Card => ({
    ...card,
    holes: card.holes.map((hole) => {
      const note = notes.get(`${card.id}/${hole.hole}`)
      return note === undefined || hole.cleared ? hole : { ...hole, note }
    }),
  })
  return { ...round, cards: round.cards.map(withNotes) }
}

/** Whether one of the player's own cards has a hole that is not known here. */
const hasNews = (round: Round, known: Round | undefined) =>
  round.cards
    .filter((card) => card.keeper !== undefined && isScope(card.keeper))
    .some((card) => {
      const held = known?.cards.find((one) => one.id === card.id)?.holes ?? []
      return card.holes.some((hole) => !held.some((one) => one.hole === hole.hole && one.version === hole.version))
    })
