// What a spectator's page knows, as a value: answers, news and refusals go in.
import type { ApiError } from '../../shared/api/request'
import type { Round, Spectated } from '../../shared/api/types'
import { teeOf } from '../../shared/golf/totals'
import { withNet } from '../../shared/golf/strokes'
import type { Standing } from '../../shared/live/client'
import { isBehind, noPicture, withPicture, type Picture } from '../../shared/live/picture'
import { newer } from '../../shared/sync/overlay'
import { roundOf } from './spectate'

/** `ended`: the link was good, and is no more; nothing of the round is kept. `unknown`: it opened nothing. */
export type Watching = { state: 'looking' | 'shown' | 'ended' | 'unknown' } & {
  /** As it was fetched last. */
  fetched?: Round
  /** By this device's clock. */
  fetchedAt: number
  picture: Picture
  /** Of the socket; undefined while there is none. */
  standing?: Standing
  /** Whether the server said to look again, and it was not done yet. */
  isTold?: boolean
  /** Why the last look failed; undefined if it did not. */
  error?: ApiError
}

export const looking: Watching = { state: 'looking', fetchedAt: 0, picture: noPicture }

const isOver = ({ state }: Watching) => state === 'ended' || state === 'unknown'

export function answered(now: Watching, { round }: Spectated, at: number): Watching {
  if (isOver(now)) return now
  return { ...now, state: 'shown', fetched: newer(now.fetched, roundOf(round)), fetchedAt: at, error: undefined }
}

/** The services refused, or did not answer. */
export function refused(now: Watching, error: ApiError): Watching {
  if (isOver(now)) return now
  if (error.slug === 'spectator-link-unknown') return ended(now)
  return { ...now, error }
}

/** The link is no longer good. */
export function ended(now: Watching): Watching {
  if (isOver(now)) return now
  return { ...looking, state: now.fetched ? 'ended' : 'unknown' }
}

export const told = (now: Watching, picture: Picture): Watching => (isOver(now) ? now : { ...now, picture })
export const stood = (now: Watching, standing: Standing | undefined): Watching =>
  isOver(now) ? now : { ...now, standing }

/** The server says to look again. */
export const toldToLook = (now: Watching): Watching => (isOver(now) ? now : { ...now, isTold: true })
/** A look begins: what is told from now on asks for another. */
export const begun = (now: Watching): Watching => (now.isTold ? { ...now, isTold: false } : now)

/** Whether there is more than the fetched round and the news can show. */
export const needsLook = ({ fetched, picture, isTold }: Watching) =>
  fetched !== undefined && (isTold === true || isBehind(fetched, picture))

/** The round with the news. */
export function roundNow({ fetched, picture }: Pick<Watching, 'fetched' | 'picture'>): Round | undefined {
  if (!fetched) return undefined
  const round = withPicture(fetched, picture)
  return { ...round, cards: round.cards.map((card) => withNet(card, teeOf(round, card))) }
}

/** "Live" only while all that is known is shown; otherwise when the page was last known to be up to date. */
export const freshness = (now: Watching) => ({
  isLive: now.standing?.isLive === true && !now.error && !needsLook(now),
  at: Math.max(now.standing?.at ?? 0, now.fetchedAt),
})
