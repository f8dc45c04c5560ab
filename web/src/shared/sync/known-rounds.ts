import type { DeletedRounds, Round, RoundListItem, RoundPage } from '../api/types'
import { amend, amendAll, forgetKnown, isScope, store } from '../storage/resources'
import { keys } from '../storage/keys'
import { newer } from './overlay'
import { createKey } from './entry'
import { unsent } from './outbox'

const ownersCard = (round: Round) => round.cards.find((card) => card.player.id === round.ownerId)

/** A round as an item of the list of rounds, with the totals of the card of the player whom the page shows. */
export function listItem(round: Round): RoundListItem | undefined {
  const mine = round.cards.find((card) => isScope(card.player.id)) ?? ownersCard(round) ?? round.cards[0]
  if (!mine) return undefined
  const { id, status, mode, playedOn, startedAt, course } = round
  return {
    id,
    status,
    mode,
    playedOn,
    startedAt,
    course: { id: course.id, club: course.club, name: course.name },
    players: round.cards.length,
    totals: mine.totals,
    holesMissing: mine.holesMissing ?? null,
    postedNine: mine.postedNine ?? null,
  }
}

/** The first page of rounds with this round updated, or inserted by date if it belongs on this page. */
export function withRound(page: RoundPage | undefined, round: Round): RoundPage {
  const { rounds, next } = page ?? { rounds: [], next: null }
  const item = listItem(round)
  if (!item) return { rounds, next }
  if (rounds.some((other) => other.id === item.id)) {
    return { rounds: rounds.map((other) => (other.id === item.id ? item : other)), next }
  }
  const at = rounds.findIndex((other) => isBefore(other, item))
  if (at === -1) return { rounds: next === null ? [...rounds, item] : rounds, next }
  return { rounds: [...rounds.slice(0, at), item, ...rounds.slice(at)], next }
}

const isBefore = (one: RoundListItem, other: RoundListItem) =>
  one.playedOn < other.playedOn || (one.playedOn === other.playedOn && one.startedAt < other.startedAt)

/** Stores a round and updates the list, so that the home page has it offline. */
export async function keepRound(round: Round) {
  await store(keys.round(round.id), round, newer)
  await amend<RoundPage>(keys.rounds(), (page) => withRound(page, round))
}

/** Removes a round that no longer exists, from the cache and from every list. */
export async function forgetRound(id: string) {
  await forgetKnown(keys.round(id))
  const without = (page: RoundPage) => ({ ...page, rounds: page.rounds.filter((round) => round.id !== id) })
  for (const beginning of keys.everyRounds) await amendAll<RoundPage>(beginning, without)
}

/** Days for which a deleted round can be restored: the server's limit, used until the server has listed the round. */
const restorableDays = 30

/** Adds a round deleted here to the deleted rounds, before the server lists it. */
export async function keepDeleted(round: Round, now = new Date()) {
  const item = listItem(round)
  if (!item) return
  const until = new Date(now.getTime() + restorableDays * 86_400_000)
  const gone = { ...item, deletedAt: now.toISOString(), restorableUntil: until.toISOString() }
  await amend<DeletedRounds>(keys.deletedRounds, (known) => ({
    rounds: [gone, ...(known?.rounds ?? []).filter((other) => other.id !== round.id)],
  }))
}

/** Stores a restored round and takes it off the deleted rounds. */
export async function keepRestored(round: Round) {
  await keepRound(round)
  await amend<DeletedRounds>(keys.deletedRounds, (known) => ({
    rounds: (known?.rounds ?? []).filter((other) => other.id !== round.id),
  }))
}

/** A fetched first page, plus the rounds created here and not sent yet. */
export function withUnsent(known: RoundPage | undefined, fetched: RoundPage): RoundPage {
  const made = (known?.rounds ?? []).filter((round) => unsent.get().has(createKey(round.id)))
  const isNew = (round: RoundListItem) => !fetched.rounds.some((other) => other.id === round.id)
  return { ...fetched, rounds: [...made.filter(isNew), ...fetched.rounds] }
}
