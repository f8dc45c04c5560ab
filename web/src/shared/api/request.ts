import { hearTime } from './server-clock'
import { fits, learn, shapeOf } from './shape'
import type { Problem } from './types'

/** Slugs of refusals that concern the signed-in account, not the content of the request. */
export const otherAccount: ReadonlySet<string> = new Set(['other-account', 'account-not-named'])

/** The message of every version of the services for a field that it does not know. */
export const unknownField = 'This field is not known.'

/**
 * An error answer of the server. Status 0 means that our services did not answer: either nothing did, or something in
 * between, such as a proxy.
 */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
    /** Seconds the server asked to wait. */
    readonly retryAfter?: number,
  ) {
    super(problem.detail ?? problem.title)
  }

  /** The last segment of the problem's type, such as `round-finished`. */
  get slug(): string {
    return this.problem.type.split('/').pop() ?? ''
  }

  /**
   * The request names another player than the one who is signed in, or the page is too old to name one. Entries are
   * kept.
   */
  get isOfOtherAccount(): boolean {
    return otherAccount.has(this.slug)
  }

  /** A fault of the server (500, not an outage) that the same request will meet again until the server is fixed. */
  get isBroken(): boolean {
    return this.status >= 500 && ![502, 503, 504].includes(this.status)
  }

  /** A rate limit longer than a minute on this kind of request. Other requests need not wait for it. */
  get isLongLimit(): boolean {
    return this.status === 429 && (this.retryAfter ?? 0) > 60
  }

  /**
   * The service is older than this page and does not know a field that the page sends. The request will be accepted
   * after the upgrade: the page sends only fields of its own contract.
   */
  get isOlder(): boolean {
    return this.status === 422 && this.problem.errors?.some((fault) => fault.message === unknownField) === true
  }

  /** Something other than our services answered: a network's sign-in page, a proxy or a cache. */
  get isForeign(): boolean {
    return this.slug === 'not-ours'
  }

  /** The same request may succeed later. */
  get isTemporary(): boolean {
    return [0, 408, 425, 429].includes(this.status) || this.status >= 500
  }
}

type Options<T> = {
  body?: unknown
  headers?: Record<string, string>
  timeout?: number
  /** The player that the request names. Undefined: the player the page shows. Null: none. */
  account?: string | null
  /** Whether an answer of the right shape belongs to this request: same round, same hole. */
  isAnswer?: (answer: T) => boolean
  /** The same check for a problem that carries data, such as the stored hole of a conflict. */
  isProblem?: (problem: Problem) => boolean
}
type Listener = (status: number, slug: string) => void
const listeners = new Set<Listener>()

/** Calls the listener with the status of every answer (0: none) and the slug of its problem. Returns a function that stops it. */
export function onAnswer(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function answered(status: number, slug = '') {
  for (const listener of listeners) listener(status, slug)
}

let shown: string | null = null

/**
 * Sets the player that the page shows. Each request names that player, because all tabs share one cookie and another
 * tab may have signed in another player: the server then refuses (`other-account`) instead of mixing two players'
 * rounds.
 */
export function actFor(player: string | null) {
  shown = player
}

/**
 * Sends one request to the API. Throws `ApiError`, also after the time limit (15 s by default).
 *
 * An answer counts only if our services gave it: a documented status with a body of the contract's shape that belongs
 * to this request, or one of our problem documents. Anything else is treated as no answer, whatever its status.
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
      // Our API never redirects; a network's sign-in page does.
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
    await learn(method, path)
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
    // An empty answer is recognised by the request id that all our answers carry. Its value proves nothing: a proxy may
    // have set it.
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

/** Whether a body is one of our problem documents: one of our types, with the status of the response. */
function isProblem(value: unknown, status: number): value is Problem {
  return (
    fits(value, '#Problem') && (value as Problem).status === status && (value as Problem).type.startsWith('/problems/')
  )
}

function noAnswer(problem: Problem): ApiError {
  answered(0)
  return new ApiError(0, problem)
}

/** The error for an answer that our services did not give. Its status and text say nothing about the request. */
const notOurs = () =>
  noAnswer({
    type: '/problems/not-ours',
    title: 'The server cannot be reached',
    status: 0,
    detail: 'Something else answered instead, perhaps the sign-in page of this network.',
  })
