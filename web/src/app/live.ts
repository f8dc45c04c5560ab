// Follows what the pages show, and the player's own figures, over one socket.
import { ApiError } from '../shared/api/request'
import { serverTime } from '../shared/api/server-clock'
import { fetchTickets } from '../shared/api/together'
import { LiveClient } from '../shared/live/client'
import type { Ticket } from '../shared/live/connection'
import { followed, isLive, ofPlayer, roundIn, standings } from '../shared/live/followed'
import { FigureNews } from './figure-news'
import type { Notice } from './notices'
import { RoundNews } from './round-news'
import { keepFigures } from './shown-figures'

/** What all are told, or learn after a break, is fetched at some moment of this time, in ms. */
const spread = 5_000

/** Starts it for the signed-in player; returns a function that ends it. */
export function startLive(me: string, say: (notices: Notice[]) => void): () => void {
  const rounds = new RoundNews()
  const figures = new FigureNews(say)
  const endFigures = keepFigures(() => isLive(ofPlayer(me)))
  let wasFollowed = false
  const client = new LiveClient({
    tickets,
    hear: (message, picture, isFirst) => {
      rounds.hear(message, picture)
      const isFigures = message.type === 'figures' || message.type === 'refetch' || message.type === 'subscribed'
      // A renewal tells nothing; after a first answer, what changed before it has passed unseen.
      if (!isFigures || !message.subject.startsWith('player:')) return
      if (!isFirst && message.type === 'subscribed') return
      figures.changed(wasFollowed && message.type !== 'figures' ? spread * Math.random() : undefined)
      wasFollowed = true
    },
    show: (now) => standings.set(now),
  })
  let known = new Set<string>()
  const follow = () => {
    const wanted = followed.get()
    for (const subject of known) if (!wanted.has(subject)) client.unfollow(subject)
    for (const subject of wanted) if (!known.has(subject)) client.follow(subject)
    known = new Set(wanted)
  }
  follow()
  const stop = followed.subscribe(follow)
  return () => {
    stop()
    client.stop()
    rounds.stop()
    figures.stop()
    endFigures()
  }
}

/** The tickets of these subjects, as far as the player may follow them. */
async function tickets(subjects: string[]): Promise<Ticket[]> {
  const rounds = subjects.flatMap((subject) => roundIn(subject) ?? [])
  const found = await Promise.all((rounds.length > 0 ? rounds : [null]).map(ticketsOf))
  // The player's ticket comes with each of them, unless the player is in none of these rounds.
  const isAsked = subjects.some((one) => one.startsWith('player:'))
  if (isAsked && rounds.length > 0 && found.every((answer) => !answer)) found.push(await ticketsOf(null))
  const now = serverTime().getTime()
  return found
    .flatMap((answer) => (answer ? [answer.player, answer.round] : []))
    .flatMap((one) => (one ? [{ subject: one.subject, text: one.ticket, life: Date.parse(one.endsAt) - now }] : []))
}

/** Undefined for a round of others, and from a service of an earlier release. */
const ticketsOf = (round: string | null) =>
  fetchTickets(round).catch((failure: unknown) => {
    if (failure instanceof ApiError && failure.status === 404) return undefined
    throw failure
  })
