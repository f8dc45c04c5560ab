import type { Problem } from './types'

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

  /** The server is at fault and will be again for the same request, until it is mended: 500 and its like, not an outage. */
  get isBroken(): boolean {
    return this.status >= 500 && ![502, 503, 504].includes(this.status)
  }

  /** It may work later: the same request may be sent again. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500
  }
}

type Options = { body?: unknown; headers?: Record<string, string>; timeout?: number }
type Listener = (status: number) => void
const listeners = new Set<Listener>()

/** Told the status of every answer (0: no answer). The session and the connection notice listen. */
export function onAnswer(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function answered(status: number) {
  for (const listener of listeners) listener(status)
}

/** One request of the API. Throws `ApiError`; its caller's time limit is 15 s. */
export async function request<T>(method: string, path: string, options: Options = {}): Promise<T> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), options.timeout ?? 15_000)
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
  answered(response.status)
  const value = parse(text)
  if (response.ok) {
    if (text !== '' && value === undefined) throw notOurs(502)
    return value as T
  }
  const wait = Number(response.headers.get('Retry-After'))
  const problem = isProblem(value) ? value : notOurs(response.status).problem
  throw new ApiError(response.status, problem, wait > 0 ? wait : undefined)
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
