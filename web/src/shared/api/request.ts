import type { Problem } from './types'

/** Refusals that are about who is signed in, not about what was sent. */
export const otherAccount: ReadonlySet<string> = new Set(['other-account', 'account-not-named'])

/** What the server refused, or (status 0) that it could not be reached. */
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

  /** It may work later: the same request may be sent again. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500
  }
}

type Options = {
  body?: unknown
  headers?: Record<string, string>
  timeout?: number
  /** The player that the request is for: the one whom the page shows, unless another is given; null names none. */
  account?: string | null
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

/** One request of the API. Throws `ApiError`; its caller's time limit is 15 s. */
export async function request<T>(method: string, path: string, options: Options = {}): Promise<T> {
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
  } catch {
    answered(0)
    throw new ApiError(0, { type: '/problems/unreachable', title: 'The server cannot be reached', status: 0 })
  } finally {
    clearTimeout(timer)
  }
  const value = parse(text)
  if (response.ok) {
    answered(response.status)
    if (text !== '' && value === undefined) throw notOurs(502)
    return value as T
  }
  const wait = Number(response.headers.get('Retry-After'))
  const problem = isProblem(value) ? value : notOurs(response.status).problem
  const error = new ApiError(response.status, problem, wait > 0 ? wait : undefined)
  answered(response.status, error.slug)
  throw error
}

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'title' in value && 'type' in value
}

/** An answer that no service of ours gave: a gateway's page, for instance. */
function notOurs(status: number): ApiError {
  return new ApiError(status, {
    type: '/problems/unexpected-answer',
    title: status >= 500 ? 'The server is away for a moment' : 'The server gave an unexpected answer',
    status,
  })
}
