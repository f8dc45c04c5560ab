import type { ApiError } from '../shared/api/request'

const pauses = [1_000, 3_000, 10_000, 30_000]

/** How long to wait before the next try, after `tries` others failed. In ms. */
export const pauseOf = (tries: number, retryAfter = 0) => Math.max(pauses[tries] ?? 60_000, 1000 * retryAfter)

/** The same after fetches of which some may have failed; undefined if another try would not help. */
export function pauseAfter(errors: (ApiError | undefined)[], tries: number): number | undefined {
  const failed = errors.flatMap((error) => (error?.isTemporary ? [error.retryAfter ?? 0] : []))
  return failed.length === 0 ? undefined : pauseOf(tries, Math.max(...failed))
}
