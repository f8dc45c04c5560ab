// Takes what the socket tells of rounds into the rounds that are shown.
import { behind, isLive, ofRound, roundIn } from '../shared/live/followed'
import type { ServerMessage } from '../shared/live/messages'
import { isBehind, noPicture, withPicture, type Picture } from '../shared/live/picture'
import type { Card, Round, RoundPage } from '../shared/api/types'
import { adjust, amend, errorOf, isScope, peek, renew } from '../shared/storage/resources'
import { keys } from '../shared/storage/keys'
import { holeKey, isSameScore, type HoleEntry } from '../shared/sync/entry'
import { fetchWhole } from '../shared/sync/fetch-round'
import { withRound } from '../shared/sync/known-rounds'
import { unsent } from '../shared/sync/outbox'
import { newer } from '../shared/sync/overlay'
import { pauseAfter, pauseOf } from './pauses'

/** Several messages in a row fetch the round once. In ms. */
const together = 120

/** A round that is to be fetched: at the end of a timer, or being fetched now, perhaps once more after that. */
type Fetch = { timer?: ReturnType<typeof setTimeout>; isAgain: boolean }

/** The news of the rounds that a client follows. */
export class RoundNews {
  private readonly pictures = new Map<string, Picture>()
  private readonly fetches = new Map<string, Fetch>()
  private isOver = false

  hear(message: ServerMessage, picture: Picture) {
    const id = 'subject' in message && message.subject !== undefined ? roundIn(message.subject) : undefined
    if (id === undefined) return
    this.pictures.set(id, picture)
    const isEnded = message.type === 'ended' || message.type === 'refused'
    if (message.type === 'refetch' || (isEnded && ['revoked', 'removed'].includes(message.reason))) this.fetch(id)
    else this.take(id)
  }

  stop() {
    this.isOver = true
    this.fetches.forEach(({ timer }) => clearTimeout(timer))
    behind.set(new Set())
  }

  /** Shows what the picture has, and fetches what it cannot tell. */
  private take(id: string) {
    const picture = this.pictures.get(id) ?? noPicture
    const before = peek<Round>(keys.round(id))
    // Not known yet: it is fetched, and the picture is taken in after that.
    if (!before) return this.fetch(id)
    void adjust<Round>(keys.round(id), (round) => withPicture(round, picture))
    const after = peek<Round>(keys.round(id)) ?? before
    const isElsewhere = after.cards.some((card, place) => isFromElsewhere(card, before.cards[place]))
    if (isElsewhere || isBehind(after, picture)) this.fetch(id)
    else if (!this.fetches.has(id)) mark(id, false)
  }

  private fetch(id: string, wait = together, tries = 0) {
    if (this.isOver) return
    const running = this.fetches.get(id)
    if (running && !running.timer) {
      running.isAgain = true
      return
    }
    clearTimeout(running?.timer)
    this.fetches.set(id, { timer: setTimeout(() => void this.now(id, tries), wait), isAgain: false })
  }

  private async now(id: string, tries: number) {
    const fetch: Fetch = { isAgain: false }
    this.fetches.set(id, fetch)
    await renew(keys.round(id), () => fetchWhole(id), newer)
    this.fetches.delete(id)
    if (this.isOver) return
    const picture = this.pictures.get(id) ?? noPicture
    void adjust<Round>(keys.round(id), (known) => withPicture(known, picture))
    const round = peek<Round>(keys.round(id))
    // The list has its status and totals too.
    if (round) void amend<RoundPage>(keys.rounds(), (page) => withRound(page, round))
    // The answer, or the lack of one, may have left it behind.
    const lacks = round !== undefined && isBehind(round, picture)
    const pause = pauseAfter([errorOf(keys.round(id))], tries) ?? (lacks ? pauseOf(tries) : undefined)
    mark(id, pause !== undefined)
    if (fetch.isAgain) this.fetch(id)
    else if (pause !== undefined && isLive(ofRound(id))) this.fetch(id, pause, tries + 1)
  }
}

function mark(id: string, isBehind: boolean) {
  const others = [...behind.get()].filter((one) => one !== ofRound(id))
  if (isBehind || others.length < behind.get().size) behind.set(new Set(isBehind ? [...others, ofRound(id)] : others))
}

/**
 * Whether the player's own card was changed on another phone: only the round's answer, with the notes, says all of it.
 * What this device has sent, and is being told of before the answer, is no news.
 */
function isFromElsewhere(card: Card, before: Card | undefined): boolean {
  if (!before || card === before || card.keeper === undefined || !isScope(card.keeper)) return false
  return card.holes.some((hole) => {
    const held = before.holes.find((one) => one.hole === hole.hole)
    if (hole === held) return false
    const entry = unsent.get().get(holeKey(card.keeper ?? '', card.id, hole.hole)) as HoleEntry | undefined
    return !entry || !(isSameScore(entry.value, hole) || entry.maybe.some((value) => isSameScore(value, hole)))
  })
}
