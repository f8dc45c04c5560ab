// What the socket told of a round: of each card the state with the highest sequence, whichever message it came in.
import type { Card, RecordedHole, Round } from '../api/types'
import { leader, teeOf, totals } from '../golf/totals'
import { isSameScore } from '../sync/entry'
import type { LiveCard, ServerMessage } from './messages'

export type Picture = { revision: number; cards: ReadonlyMap<string, LiveCard> }
export const noPicture: Picture = { revision: 0, cards: new Map() }

/** The picture after a message; messages of other kinds leave it as it is. */
export function seen(before: Picture, message: ServerMessage): Picture {
  switch (message.type) {
    case 'snapshot':
      return message.cards.reduce(withCard, withRevision(before, message.revision))
    case 'card':
      return withCard(before, message.card)
    case 'round':
      return withRevision(before, message.revision)
    default:
      return before
  }
}

const withRevision = (before: Picture, revision: number): Picture =>
  revision > before.revision ? { ...before, revision } : before

function withCard(before: Picture, card: LiveCard): Picture {
  const held = before.cards.get(card.id)
  if (held && held.sequence >= card.sequence) return before
  return { ...before, cards: new Map(before.cards).set(card.id, card) }
}

/** Whether a card is there: not removed from the round, nor deleted. */
const isThere = ({ status }: LiveCard) => status === 'open' || status === 'finished'

/**
 * Whether a told card fits the round as it is known, so that its holes are all that is new. On a finished card they are
 * not: a correction withdraws confirmations and moves the differential.
 */
const isOnlyHoles = (round: Round, card: Card, told: LiveCard) =>
  told.status === 'open' && card.status === 'open' && told.tee === card.tee && told.startHole === round.startHole

/**
 * The round with the holes of the picture: totals and the leader are computed, games and net scores follow from them.
 * A card that changed in other ways (its status, tee or first hole) stays as it is until the round is fetched.
 */
export function withPicture<R extends Round>(round: R, { cards: told }: Picture): R {
  let isChanged = false
  const cards = round.cards.map((card) => {
    const news = told.get(card.id)
    if (!news || news.sequence <= card.sequence || !isOnlyHoles(round, card, news)) return card
    isChanged = true
    const holes = mergedHoles(card.holes, news)
    const lastNews = news.at ?? card.lastNews
    return { ...card, sequence: news.sequence, holes, lastNews, totals: totals(holes, teeOf(round, card), round.holeOrder) }
  })
  return isChanged ? { ...round, cards, leader: leader(cards) } : round
}

/**
 * The holes of a told card. One that is the same as before keeps its version, and one that was stored later stays. Another has none: it keeps the last known
 * one, and a change based on it is answered with the hole as it is stored, which is the one that was shown.
 */
function mergedHoles(before: RecordedHole[], { holes, at, sequence }: LiveCard): RecordedHole[] {
  const numbers = new Set([...before, ...holes].map(({ hole }) => hole))
  const merged = [...numbers].map((number): RecordedHole => {
    const held = before.find(({ hole }) => hole === number)
    const told = holes.find(({ hole }) => hole === number)
    if (held && (held.version > sequence || isSameScore(held, told))) return held
    const meta = { hole: number, version: held?.version ?? 0, recordedAt: at ?? '', recordedBy: '' }
    if (!told) return { ...meta, cleared: true }
    return { ...told, ...meta, ...(held?.note === undefined ? {} : { note: held.note }) }
  })
  return merged.sort((a, b) => a.hole - b.hole)
}

/** Whether the picture has news that only fetching the round can show. */
export function isBehind(round: Round, { revision, cards: told }: Picture): boolean {
  if (round.revision < revision) return true
  return [...told.values()].some((news) => {
    const card = round.cards.find(({ id }) => id === news.id)
    if (!card) return isThere(news)
    return news.sequence > card.sequence && !isOnlyHoles(round, card, news)
  })
}
