import { ApiError } from '../../shared/api/request'
import { serverTime } from '../../shared/api/server-clock'
import { LiveClient } from '../../shared/live/client'
import type { Ticket } from '../../shared/live/connection'
import type { LiveTicket } from '../../shared/api/types'
import { spectate } from './spectate'
import * as watching from './watching'
import { freshness, looking, needsLook, type Watching } from './watching'

/** How often the page looks while the socket does not tell it the news, in ms. */
const every = 20_000
/** A waking page looks at once, unless it has just looked, in ms. */
const justNow = 2_000
/** The waits before looking for what the news cannot show, in ms: many may watch, and are told at the same moment. */
const waits = [200, 3_000, 10_000, 30_000]
/** All who watch are told to look at the same moment, in ms. */
const toldSpread = 3_000
/** A ticket with less of its ten minutes is not worth showing, in ms. */
const young = 300_000
const lifeOf = ({ endsAt }: LiveTicket) => Date.parse(endsAt) - serverTime().getTime()
const wakers = ['pageshow', 'focus', 'online'] as const

/** Follows a link: asks at the start and at each waking, listens to the socket, and asks again where it does not tell. */
export class Watcher {
  private now: Watching = looking
  private client: LiveClient | undefined
  /** Of the last answer, and not shown to the socket yet. */
  private ticket: LiveTicket | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private looks: Promise<void> | undefined
  private lookedAt = 0
  private tries = 0
  private isStopped = false

  constructor(
    private readonly token: string,
    private readonly show: (now: Watching) => void,
  ) {
    document.addEventListener('visibilitychange', this.wake)
    for (const name of wakers) window.addEventListener(name, this.wake)
    void this.look()
  }

  stop() {
    this.isStopped = true
    clearTimeout(this.timer)
    document.removeEventListener('visibilitychange', this.wake)
    for (const name of wakers) window.removeEventListener(name, this.wake)
    this.client?.stop()
  }

  private wake = () => {
    if (document.visibilityState !== 'visible') return
    // A clock that was set back is no reason to wait.
    if (Math.abs(Date.now() - this.lookedAt) > justNow) void this.look()
    else this.plan()
  }

  private step(next: Watching) {
    if (this.isStopped || next === this.now) return
    this.now = next
    this.show(next)
    if (next.state === 'ended' || next.state === 'unknown') this.stop()
  }

  /** One look at a time; a second caller gets the running one. */
  private look(): Promise<void> {
    this.looks ??= this.lookNow().finally(() => {
      this.looks = undefined
      this.plan()
    })
    return this.looks
  }

  private async lookNow() {
    this.lookedAt = Date.now()
    this.now = watching.begun(this.now)
    try {
      const answer = await spectate(this.token)
      this.step(watching.answered(this.now, answer, Date.now()))
      this.listen(answer.ticket)
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      this.step(watching.refused(this.now, failure))
    }
  }

  /** When to look again: soon if the news have more than can be shown, now and then where there are none. */
  private plan() {
    clearTimeout(this.timer)
    if (this.isStopped) return
    const { error } = this.now
    const isBehind = needsLook(this.now)
    if (!isBehind) this.tries = 0
    if (freshness(this.now).isLive) return
    const isAsked = error?.retryAfter !== undefined
    const wait = isAsked
      ? 1000 * (error.retryAfter ?? 0) * (1 + Math.random() / 4)
      : isBehind && !error
        ? this.soon()
        : every
    // If it ends while the page is hidden, the page looks or plans again when it is seen.
    this.timer = setTimeout(() => {
      if (document.visibilityState === 'visible') void this.look()
    }, wait)
  }

  private soon() {
    const wait = waits[Math.min(this.tries, waits.length - 1)] ?? every
    this.tries += 1
    return wait + Math.max(wait, this.now.isTold ? toldSpread : 0) * Math.random()
  }

  private listen(ticket: LiveTicket | null) {
    if (!ticket || this.isStopped) return
    this.ticket = ticket
    if (this.client) return
    this.client = new LiveClient({
      tickets: this.tickets,
      hear: (message, picture) => {
        if (!('subject' in message) || message.subject !== ticket.subject) return
        const isEnd = message.type === 'ended' || message.type === 'refused'
        if (isEnd && (message.reason === 'revoked' || message.reason === 'removed')) return this.step(watching.ended(this.now))
        const was = needsLook(this.now)
        this.step(message.type === 'refetch' ? watching.toldToLook(this.now) : watching.told(this.now, picture))
        if (needsLook(this.now) !== was) this.plan()
      },
      show: (standings) => {
        const was = this.now.standing
        const standing = standings.get(ticket.subject)
        this.step(watching.stood(this.now, standing))
        if (was?.isLive !== standing?.isLive) this.plan()
      },
    })
    this.client.follow(ticket.subject)
  }

  /** The ticket of the last answer, or of a new one if it is no longer young. */
  private tickets = async (): Promise<Ticket[]> => {
    if (!this.ticket || lifeOf(this.ticket) < young) {
      this.ticket = undefined
      await this.look()
      const { error } = this.now
      if (!this.ticket && error) throw error
    }
    const { ticket } = this
    this.ticket = undefined
    return ticket ? [{ subject: ticket.subject, text: ticket.ticket, life: lifeOf(ticket) }] : []
  }
}
