// The ids of the next round to be started. They exist before the tap and are shared by all tabs, so that starting twice
// creates one round.
import type { NewRound, Round } from '../api/types'
import { recall } from '../storage/resources'
import { uuid7 } from './uuid7'
import { createKey } from './entry'
import { keys } from '../storage/keys'
import { reload, unsent } from './outbox'

/** Ids of the round and of its owner's card. */
export type RoundIds = { id: string; cardId: string }
const nameOf = (owner: string) => `golf-next/${owner}`

/** The next ids; the same ones until a round has been started with them. */
export function nextIds(owner: string): RoundIds {
  const fresh = { id: uuid7(), cardId: uuid7() }
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(owner)) ?? 'null') as RoundIds | null
    if (kept) return kept
    localStorage.setItem(nameOf(owner), JSON.stringify(fresh))
  } catch {
    // No storage: the ids belong to this form only.
  }
  return fresh
}

/** Discards the ids after a round was started with them. */
export function spendIds(owner: string) {
  try {
    localStorage.removeItem(nameOf(owner))
  } catch {
    // No storage: there is nothing to remove.
  }
}

/**
 * Decides how a form's round is started. `there`: another tab has started the same round already. If another tab has
 * used the ids for a different round, this one gets new ids.
 */
export async function startable(
  body: NewRound & { id: string },
): Promise<{ body: NewRound & { id: string }; there: boolean }> {
  await reload()
  const waiting = unsent.get().get(createKey(body.id))
  const made =
    waiting?.kind === 'create' ? contentOf(waiting.body) : roundContent(await recall<Round>(keys.round(body.id)))
  if (made === undefined) return { body, there: false }
  if (made === contentOf(body)) return { body, there: true }
  const players = body.players.map((player) => ({ ...player, cardId: uuid7() }))
  return { body: { ...body, id: uuid7(), players }, there: false }
}

type Content = {
  course: string
  mode: string
  playedOn: string
  startHole?: number
  players: { tee: string; name?: string }[]
}
const text = ({ course, mode, playedOn, startHole, players }: Content) =>
  JSON.stringify([course, mode, playedOn, startHole, players.map(({ tee, name }) => [tee, name ?? ''])])

const contentOf = ({ players, ...rest }: NewRound) =>
  text({ ...rest, players: players.map(({ tee, guestName }) => ({ tee, name: guestName })) })

function roundContent(round: Round | undefined): string | undefined {
  if (!round) return undefined
  const players = round.cards.map(({ tee, player }) => ({ tee, name: player.guest ? player.name : undefined }))
  return text({ ...round, course: round.course.id, players })
}
