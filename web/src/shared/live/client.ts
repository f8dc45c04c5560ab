// The thin shell around the socket: timers, the WebSocket and the page's visibility. `connection.ts` decides.
import * as connection from './connection'
import type { Action, Connection, Ticket } from './connection'
import { parsed, type ServerMessage, type Subject } from './messages'
import { noPicture, seen, type Picture } from './picture'

/** Whether news of a subject arrive now, and when it was last known to be up to date, in ms since 1970. */
export type Standing = { isLive: boolean; at: number }

export type Needs = {
  /**
   * Tickets for these subjects; the ones left out may not be followed. Throws if the services did not answer, perhaps
   * with `retryAfter` in seconds.
   */
  tickets: (subjects: Subject[]) => Promise<Ticket[]>
  /** A message, and the picture of its round after it; `isFirst` marks the first answer to a subscription. */
  hear: (message: ServerMessage, picture: Picture, isFirst: boolean) => void
  /** The standing of each followed subject has changed. */
  show: (standings: ReadonlyMap<Subject, Standing>) => void
}

const address = () => `${window.location.origin.replace(/^http/, 'ws')}/api/live`
const isPageAwake = () => document.visibilityState === 'visible' && navigator.onLine !== false
/** The events after which a page may have slept, or be online again; each may be missing on some phone. */
const wakers = ['pageshow', 'focus', 'online', 'offline'] as const

/** The one socket of the page, for all that it follows. */
export class LiveClient {
  private now: Connection = connection.closed
  private socket: WebSocket | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private pictures = new Map<Subject, Picture>()
  private standings: ReadonlyMap<Subject, Standing> = new Map()
  private isStopped = false

  constructor(private readonly needs: Needs) {
    document.addEventListener('visibilitychange', this.look)
    for (const name of wakers) window.addEventListener(name, this.look)
    window.addEventListener('pagehide', this.sleep)
    this.look()
  }

  follow(subject: Subject) {
    this.step((all) => connection.followed(all, subject))
  }

  unfollow(subject: Subject) {
    this.step((all) => connection.unfollowed(all, subject, Date.now()))
  }

  /** What the socket has told of a round so far. */
  picture = (subject: Subject): Picture => this.pictures.get(subject) ?? noPicture

  /** Ends the connection for good. */
  stop() {
    this.isStopped = true
    document.removeEventListener('visibilitychange', this.look)
    for (const name of wakers) window.removeEventListener(name, this.look)
    window.removeEventListener('pagehide', this.sleep)
    clearTimeout(this.timer)
    this.drop()
    this.needs.show(new Map())
  }

  /** A page with an open socket is not kept for the way back to it. */
  private sleep = () => this.step((all) => connection.woken(all, false))

  private look = () => this.step((all) => connection.woken(all, isPageAwake()))

  private step(change: (all: Connection) => Connection) {
    if (this.isStopped) return
    const time = Date.now()
    const { connection: next, actions, wakeAt } = connection.decided(change(this.now), time, Math.random())
    this.now = next
    clearTimeout(this.timer)
    if (wakeAt !== undefined) this.timer = setTimeout(() => this.step((all) => all), Math.max(50, wakeAt - time))
    for (const subject of this.pictures.keys()) if (!next.follows.has(subject)) this.pictures.delete(subject)
    actions.forEach((action) => this.run(action))
    this.tell()
  }

  private run(action: Action) {
    switch (action.do) {
      case 'ask':
        void this.ask(action.subjects)
        return
      case 'open':
        this.open()
        return
      case 'close':
        this.drop()
        return
      case 'send':
        this.socket?.send(JSON.stringify(action.message))
    }
  }

  private async ask(subjects: Subject[]) {
    try {
      const tickets = await this.needs.tickets(subjects)
      this.step((all) => connection.given(all, subjects, tickets, Date.now()))
    } catch (failure) {
      const { retryAfter } = failure as { retryAfter?: number }
      this.step((all) => connection.missed(all, Date.now(), Math.random(), retryAfter))
    }
  }

  private open() {
    let socket: WebSocket
    try {
      socket = new WebSocket(address())
    } catch {
      // Refused by the browser; tried again like a connection that failed.
      setTimeout(() => this.step((all) => connection.ended(all, 1006, Date.now(), Math.random())))
      return
    }
    this.socket = socket
    const ifCurrent = (body: () => void) => () => this.socket === socket && body()
    socket.onopen = ifCurrent(() => this.step((all) => connection.opened(all, Date.now())))
    socket.onmessage = ({ data }) => ifCurrent(() => this.hear(parsed(data)))()
    socket.onclose = ({ code }) =>
      ifCurrent(() => {
        this.socket = undefined
        this.step((all) => connection.ended(all, code, Date.now(), Math.random()))
      })()
  }

  private drop() {
    const { socket } = this
    this.socket = undefined
    socket?.close()
  }

  private hear(message: ServerMessage | undefined) {
    if (!message) {
      // Of a later release: at least the connection is alive.
      this.step((all) => ({ ...all, heardAt: Date.now() }))
      return
    }
    const subject = 'subject' in message ? message.subject : undefined
    const isFirst = subject !== undefined && this.now.follows.get(subject)?.isOn === false
    if (subject !== undefined && this.now.follows.has(subject)) {
      this.pictures.set(subject, seen(this.picture(subject), message))
    }
    this.step((all) => connection.heard(all, message, Date.now(), Math.random()))
    this.needs.hear(message, subject === undefined ? noPicture : this.picture(subject), isFirst)
  }

  /** Tells the standings if one has begun or ceased to be live. */
  private tell() {
    const time = Date.now()
    let isChanged = this.standings.size !== this.now.follows.size
    const next = new Map<Subject, Standing>()
    for (const subject of this.now.follows.keys()) {
      const before = this.standings.get(subject)
      const isLive = connection.isLive(this.now, subject, time)
      if (before?.isLive === isLive) {
        next.set(subject, before)
        continue
      }
      isChanged = true
      next.set(subject, { isLive, at: isLive ? time : before?.isLive ? Math.min(time, this.now.heardAt) : 0 })
    }
    if (!isChanged) return
    this.standings = next
    this.needs.show(next)
  }
}
