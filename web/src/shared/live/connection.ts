// The one socket of the page, as a value: what has happened goes in, what is to be done comes out. Nothing here waits,
// sends or reads a clock. Times are in ms since 1970, by this device's clock.
import type { ClientMessage, ServerMessage, Subject } from './messages'

/** A ticket of the services; `life` is how long it is valid from now on, in ms. */
export type Ticket = { subject: Subject; text: string; life: number }

type Follow = {
  ticket?: { text: string; renewAt: number; endsAt: number }
  /** The ticket that was shown on the open socket last. */
  shown?: string
  /** Whether the server sends news of it on the open socket. */
  isOn: boolean
  /** It is neither asked for nor shown before then. */
  restsUntil: number
  failures: number
  /** The player or the link may no longer follow it. */
  isOver: boolean
  /** Nothing on the page shows it any more; it is given up then, unless a page shows it again. */
  leavesAt?: number
}

export type Connection = {
  /** Whether the page is visible and the browser online: the socket is open only then. */
  isAwake: boolean
  socket: 'closed' | 'opening' | 'open'
  /** When it began to open. */
  since: number
  /** Whether tickets are on their way. */
  isAsking: boolean
  /** Sockets in a row over which nothing could be followed. */
  failures: number
  /** Requests for tickets in a row without an answer. */
  misses: number
  hasBeenOpen: boolean
  /** Nothing is tried before then. */
  restsUntil: number
  /** When the last message came. */
  heardAt: number
  /** Whether the server said that it hears of every change. */
  isFresh: boolean
  follows: ReadonlyMap<Subject, Follow>
  /** Given up, and the server does not know yet. */
  left: readonly Subject[]
}

export type Action =
  | { do: 'ask'; subjects: Subject[] }
  | { do: 'open' }
  | { do: 'close' }
  | { do: 'send'; message: ClientMessage }

/** A page says "live" only if the last message came within this time, in ms. Beats come every 20 s. */
export const silence = 45_000
/** How long a connection may take to open, in ms. */
const opening = 15_000
/** A subject is followed for so long after the last page that showed it: the next page may show it too. In ms. */
const lingers = 10_000
/** The shortest life of a ticket that counts, in ms. */
const leastLife = 5_000
/** The most subjects of a socket. */
const mostSubjects = 4
/** The longest rest, in ms: of a server without live updates, and the bound for a clock that was set back. */
const longRest = 600_000

export const closed: Connection = {
  isAwake: false,
  socket: 'closed',
  since: 0,
  isAsking: false,
  failures: 0,
  misses: 0,
  hasBeenOpen: false,
  restsUntil: 0,
  heardAt: 0,
  isFresh: false,
  follows: new Map(),
  left: [],
}

const fresh: Follow = { isOn: false, restsUntil: 0, failures: 0, isOver: false }
const isResting = (until: number, now: number) => until > now && until <= now + longRest
const isValid = (follow: Follow, now: number) => follow.ticket !== undefined && now < follow.ticket.endsAt
/** Milliseconds until the next attempt: 1, 2, 4 … 60 s, minus up to a quarter. */
const pause = (failures: number, random: number) =>
  1000 * Math.min(60, 2 ** Math.min(failures - 1, 6)) * (1 - random / 4)

function withFollow(all: Connection, subject: Subject, change: Partial<Follow>): Connection {
  const before = all.follows.get(subject)
  return before ? { ...all, follows: new Map(all.follows).set(subject, { ...before, ...change }) } : all
}

function withEach(all: Connection, change: (follow: Follow) => Follow): Connection {
  return { ...all, follows: new Map([...all.follows].map(([subject, follow]) => [subject, change(follow)])) }
}

function without(all: Connection, subjects: Subject[]): Connection {
  if (subjects.length === 0) return all
  const told = subjects.filter((subject) => all.follows.get(subject)?.shown !== undefined)
  const follows = new Map([...all.follows].filter(([subject]) => !subjects.includes(subject)))
  return { ...all, follows, left: [...all.left, ...told] }
}

/** A page shows the subject. */
export function followed(all: Connection, subject: Subject): Connection {
  const before = all.follows.get(subject)
  if (before) {
    return before.leavesAt === undefined ? all : withFollow(all, subject, { leavesAt: undefined, isOver: false })
  }
  const leaving = [...all.follows].filter(([, follow]) => follow.leavesAt !== undefined).map(([one]) => one)
  const rest = all.follows.size >= mostSubjects ? without(all, leaving) : all
  return {
    ...rest,
    follows: new Map(rest.follows).set(subject, fresh),
    left: rest.left.filter((one) => one !== subject),
  }
}

/** No page shows it any more. */
export const unfollowed = (all: Connection, subject: Subject, now: number) =>
  withFollow(all, subject, { leavesAt: now + lingers })

/** The page was shown or hidden, or the browser went online or offline. Waking up tries again at once. */
export function woken(all: Connection, isAwake: boolean): Connection {
  if (isAwake === all.isAwake) return all
  const rested = isAwake ? withEach(all, (follow) => ({ ...follow, restsUntil: 0, failures: 0 })) : all
  return { ...rested, isAwake, failures: 0, misses: 0, restsUntil: isAwake ? 0 : all.restsUntil }
}

/** Tickets have come; the services gave none for the other subjects that were asked for. */
export function given(all: Connection, asked: Subject[], tickets: Ticket[], now: number): Connection {
  let next: Connection = { ...all, isAsking: false, misses: 0 }
  for (const subject of asked) {
    const ticket = tickets.find((one) => one.subject === subject)
    // If the clocks differ, it may seem to be over already: the server decides, and it is not renewed all the time.
    const life = Math.max(leastLife, ticket?.life || 0)
    next = withFollow(
      next,
      subject,
      ticket
        ? { ticket: { text: ticket.text, renewAt: now + 0.8 * life, endsAt: now + life } }
        : { ticket: undefined, restsUntil: now + longRest },
    )
  }
  return next
}

/** No tickets: nothing, or an error, was answered. */
export function missed(all: Connection, now: number, random: number, retryAfter = 0): Connection {
  const misses = all.misses + 1
  return {
    ...all,
    isAsking: false,
    misses,
    restsUntil: now + Math.min(longRest, Math.max(pause(misses, random), 1000 * retryAfter)),
  }
}

export const opened = (all: Connection, now: number): Connection => ({
  ...all,
  socket: 'open',
  hasBeenOpen: true,
  heardAt: now,
  isFresh: false,
})

/**
 * The socket has ended, with the code of its end. Those of one server end at the same moment: after one that worked, the
 * first attempt is at some moment of the next five seconds.
 */
export function ended(all: Connection, code: number, now: number, random: number): Connection {
  const failures = all.failures + 1
  const rest =
    code === 1008
      ? 60_000
      : code === 1001 || (all.socket === 'open' && failures === 1)
        ? 5000 * random
        : all.hasBeenOpen || failures < 5
          ? pause(failures, random)
          : // Never open yet: this server may have no live updates.
            longRest / 2
  return {
    ...dropped(all),
    failures: code === 1001 ? all.failures : failures,
    restsUntil: now + rest,
  }
}

const dropped = (all: Connection): Connection => ({
  ...withEach(all, (follow) => ({ ...follow, shown: undefined, isOn: false })),
  socket: 'closed',
  isFresh: false,
  left: [],
})

export function heard(all: Connection, message: ServerMessage, now: number, random: number): Connection {
  const next = { ...all, heardAt: now }
  switch (message.type) {
    case 'beat':
      return { ...next, isFresh: message.fresh }
    case 'snapshot':
    case 'subscribed':
      return withFollow({ ...next, failures: 0 }, message.subject, { isOn: true, failures: 0, restsUntil: 0 })
    case 'ended':
      return stopped(next, message.subject, message.reason, now, random)
    case 'refused':
      return message.subject === undefined
        ? withEach(next, (follow) => (follow.isOn ? follow : { ...follow, ticket: undefined }))
        : stopped(next, message.subject, message.reason, now, random)
    default:
      return next
  }
}

function stopped(all: Connection, subject: Subject, reason: string, now: number, random: number): Connection {
  const failures = (all.follows.get(subject)?.failures ?? 0) + 1
  const off = { shown: undefined, isOn: false, failures }
  switch (reason) {
    case 'revoked':
    case 'removed':
      return withFollow(all, subject, { ...off, ticket: undefined, isOver: true })
    case 'unavailable':
      return withFollow(all, subject, { ...off, restsUntil: now + Math.max(3000, pause(failures, random)) })
    case 'too-many-subjects':
      return withFollow(all, subject, { ...off, restsUntil: now + 60_000 })
    default: {
      // A ticket that is over: at once for another one, unless the next is over too.
      const rest = failures === 1 ? 0 : pause(failures - 1, random)
      return withFollow(all, subject, { ...off, ticket: undefined, restsUntil: now + rest })
    }
  }
}

/** Whether news of the subject arrive now. */
export const isLive = (all: Connection, subject: Subject, now: number): boolean =>
  all.socket === 'open' && all.isFresh && isHeard(all, now) && all.follows.get(subject)?.isOn === true

const isHeard = ({ heardAt }: Connection, now: number) => now - heardAt < silence && heardAt <= now + 1000

/** What is to be done now, the connection after it, and when to look again; undefined if only an event changes it. */
export function decided(
  before: Connection,
  now: number,
  random: number,
): { connection: Connection; actions: Action[]; wakeAt: number | undefined } {
  const actions: Action[] = []
  const gone = [...before.follows].filter(([, { leavesAt }]) => leavesAt !== undefined && leavesAt <= now)
  let all = without(
    before,
    gone.map(([subject]) => subject),
  )
  const wanted = () => [...all.follows].filter(([, follow]) => !follow.isOver)
  const isNeeded = all.isAwake && wanted().length > 0
  const isDead =
    (all.socket === 'open' && !isHeard(all, now)) || (all.socket === 'opening' && now - all.since >= opening)
  if (all.socket !== 'closed' && (!isNeeded || isDead)) {
    actions.push({ do: 'close' })
    all = isNeeded ? ended(all, 1006, now, random) : dropped(all)
  }
  if (!isNeeded) return { connection: all, actions, wakeAt: undefined }
  if (!isResting(all.restsUntil, now)) {
    const lacking = wanted().filter(
      ([, { ticket, restsUntil }]) => !isResting(restsUntil, now) && (!ticket || ticket.renewAt <= now),
    )
    if (lacking.length > 0 && !all.isAsking) {
      actions.push({ do: 'ask', subjects: lacking.map(([subject]) => subject) })
      all = { ...all, isAsking: true }
    }
    if (all.socket === 'closed' && wanted().some(([, follow]) => isValid(follow, now))) {
      actions.push({ do: 'open' })
      all = { ...all, socket: 'opening', since: now }
    }
  }
  if (all.socket === 'open') {
    for (const subject of all.left) actions.push({ do: 'send', message: { type: 'unsubscribe', subject } })
    all = { ...all, left: [] }
    for (const [subject, follow] of wanted()) {
      const { ticket, shown, restsUntil } = follow
      if (!ticket || ticket.text === shown || !isValid(follow, now) || isResting(restsUntil, now)) continue
      actions.push({ do: 'send', message: { type: 'subscribe', ticket: ticket.text } })
      all = withFollow(all, subject, { shown: ticket.text })
    }
  }
  return { connection: all, actions, wakeAt: nextTime(all, now) }
}

/** The next time at which something may have to be done. */
function nextTime(all: Connection, now: number): number | undefined {
  const times = [all.restsUntil]
  if (all.socket === 'open') times.push(all.heardAt + silence)
  if (all.socket === 'opening') times.push(all.since + opening)
  for (const { ticket, restsUntil, leavesAt, isOver } of all.follows.values()) {
    times.push(leavesAt ?? 0)
    if (!isOver) times.push(restsUntil, ticket?.renewAt ?? 0)
  }
  const later = times.filter((time) => time > now)
  return later.length === 0 ? undefined : Math.min(...later)
}
