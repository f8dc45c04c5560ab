import type { DeletedRounds, Round, RoundListItem, RoundPage } from '../api/types'
import { amend, amendAll, forgetKnown, store } from '../storage/resources'
import { keys } from '../storage/keys'
import { newer } from './overlay'

/** A round as the list of rounds shows it. */
export function listItem(round: Round): RoundListItem | undefined {
  const mine = round.cards.find((card) => card.player.id === round.ownerId) ?? round.cards[0]
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

/** The first page with the round as it is now: in its place, or where it belongs if that is on this page. */
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

/** Keeps a round, and the list that it is in: with no network, the home page finds it there. */
export async function keepRound(round: Round) {
  await store(keys.round(round.id), round, newer)
  await amend<RoundPage>(keys.rounds(), (page) => withRound(page, round))
}

/** The round is not there any more: it and every list forget it. */
export async function forgetRound(id: string) {
  await forgetKnown(keys.round(id))
  const without = (page: RoundPage) => ({ ...page, rounds: page.rounds.filter((round) => round.id !== id) })
  for (const beginning of keys.everyRounds) await amendAll<RoundPage>(beginning, without)
}

/** How long a deleted round comes back, in days: as the server has it, which says so of each. */
const restorableDays = 30

/** The round was deleted here: it can be brought back before the server is asked what can be. */
export async function keepDeleted(round: Round, now = new Date()) {
  const item = listItem(round)
  if (!item) return
  const until = new Date(now.getTime() + restorableDays * 86_400_000)
  const gone = { ...item, deletedAt: now.toISOString(), restorableUntil: until.toISOString() }
  await amend<DeletedRounds>(keys.deletedRounds, (known) => ({
    rounds: [gone, ...(known?.rounds ?? []).filter((other) => other.id !== round.id)],
  }))
}

/** The round is back. */
export async function keepRestored(round: Round) {
  await keepRound(round)
  await amend<DeletedRounds>(keys.deletedRounds, (known) => ({
    rounds: (known?.rounds ?? []).filter((other) => other.id !== round.id),
  }))
}
