import { hearTime } from './server-clock'
import { fits, learnAnalytics, shapeOf } from './shape'
import type { Problem } from './types'

/** Refusals that are about who is signed in, not about what was sent. */
export const otherAccount: ReadonlySet<string> = new Set(['other-account', 'account-not-named'])

/** What each version of the services says of a field that it does not know. */
export const unknownField = 'This field is not known.'

/** What the server refused, or (status 0) that it gave no answer: nobody did, or something that is not ours. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
    /** Seconds the server asked to wait. */
    readonly retryAfter?: number,
  ) {
    super(problem.detail ?? problem.title)
  }

  /** The last word of the problem's type: `round-finished` and the like. */
  get slug(): string {
    return this.problem.type.split('/').pop() ?? ''
  }

  /** The browser's session is another player's than the request's, or the page is too old to name one: kept, not refused. */
  get isOfOtherAccount(): boolean {
    return otherAccount.has(this.slug)
  }

  /** The server is at fault and will be again for the same request, until it is mended: 500 and its like, not an outage. */
  get isBroken(): boolean {
    return this.status >= 500 && ![502, 503, 504].includes(this.status)
  }

  /** A limit of this one request's kind that lasts for minutes or a day: others need not wait for it. */
  get isLongLimit(): boolean {
    return this.status === 429 && (this.retryAfter ?? 0) > 60
  }

  /**
   * The service is older than this page and does not know a field of it: one version is taking the place of the other, and
   * the same will be taken when that is done. The page is checked to send nothing that its own contract has not.
   */
  get isOlder(): boolean {
    return this.status === 422 && this.problem.errors?.some((fault) => fault.message === unknownField) === true
  }

  /** Something did answer, but no service of ours: a network's sign-in page, a proxy, a cache. */
  get isForeign(): boolean {
    return this.slug === 'not-ours'
  }

  /** It may work later: the same request may be sent again. */
  get isTemporary(): boolean {
    return [0, 408, 425, 429].includes(this.status) || this.status >= 500
  }
}

type Options<T> = {
  body?: unknown
  headers?: Record<string, string>
  timeout?: number
  /** The player that the request is for: the one whom the page shows, unless another is given; null names none. */
  account?: string | null
  /** Whether an answer of the right shape is the answer to this question: the round asked for, the hole that was sent. */
  isAnswer?: (answer: T) => boolean
  /** The same of a problem that says more than why: whose stored hole it tells. */
  isProblem?: (problem: Problem) => boolean
}
type Listener = (status: number, slug: string) => void
const listeners = new Set<Listener>()

/** Told the status of every answer (0: no answer) and its problem's slug. The session and the connection notice listen. */
export function onAnswer(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function answered(status: number, slug = '') {
  for (const listener of listeners) listener(status, slug)
}

let shown: string | null = null

/**
 * Whom the page shows. Each request names that player: the cookie may be another's by now, since all tabs share it, and
 * the server then refuses (`other-account`) instead of mixing two people's rounds.
 */
export function actFor(player: string | null) {
  shown = player
}

/**
 * One request of the API. Throws `ApiError`; its caller's time limit is 15 s.
 *
 * Only what is ours counts: a documented status with a body of the contract's shape that answers this question, or a
 * problem document of ours. Everything else is no answer, whatever its status.
 */
export async function request<T>(method: string, path: string, options: Options<T> = {}): Promise<T> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), options.timeout ?? 15_000)
  const account = options.account === undefined ? shown : options.account
  let response: Response
  let text: string
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      cache: 'no-cache',
      // No address of ours leads on to another; a network's sign-in page does.
      redirect: 'error',
      signal: controller.signal,
      headers: {
        Accept: 'application/json, application/problem+json',
        ...(options.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(account === null ? {} : { 'X-Golf-Player': account }),
        ...options.headers,
      },
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
    })
    text = await response.text()
    if (path.startsWith('/api/analytics/')) await learnAnalytics()
  } catch {
    throw noAnswer({ type: '/problems/unreachable', title: 'The server cannot be reached', status: 0 })
  } finally {
    clearTimeout(timer)
  }
  const { status } = response
  const kind = (response.headers.get('Content-Type') ?? '').split(';')[0]!.trim().toLowerCase()
  const value = parse(text)
  const shape = shapeOf(method, path, status)
  if (response.ok) {
    // An answer with nothing in it is known by the request's id, which each of ours has. Which one it is says nothing: a
    // proxy on the way may have given it.
    const isOurs =
      shape === null
        ? text === '' && response.headers.has('X-Request-Id')
        : shape !== undefined && kind === 'application/json' && fits(value, shape)
    if (!isOurs || options.isAnswer?.(value as T) === false) throw notOurs()
    hearTime(response.headers.get('Date'))
    answered(status)
    return value as T
  }
  if (kind !== 'application/problem+json' || !isProblem(value, status)) throw notOurs()
  if (shape && !(fits(value, shape) && options.isProblem?.(value) !== false)) throw notOurs()
  const wait = Number(response.headers.get('Retry-After'))
  const error = new ApiError(status, value, wait > 0 ? wait : undefined)
  answered(status, error.slug)
  throw error
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A problem document of ours: of one of our types, and of the status that it came with. */
function isProblem(value: unknown, status: number): value is Problem {
  return (
    fits(value, '#Problem') && (value as Problem).status === status && (value as Problem).type.startsWith('/problems/')
  )
}

function noAnswer(problem: Problem): ApiError {
  answered(0)
  return new ApiError(0, problem)
}

/** An answer that no service of ours gave: what it says, and with which status, says nothing about the request. */
const notOurs = () =>
  noAnswer({
    type: '/problems/not-ours',
    title: 'The server cannot be reached',
    status: 0,
    detail: 'Something else answered in its place, perhaps the sign-in page of this network.',
  })
