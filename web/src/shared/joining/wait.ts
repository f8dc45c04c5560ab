import type { ApiError } from '../api/request'
import { count } from '../text/format'

/** What a rate limit means for the player: how long to wait. */
export function waitText({ retryAfter = 60 }: Pick<ApiError, 'retryAfter'>): string {
  const wait =
    retryAfter < 90
      ? count(retryAfter, 'second')
      : retryAfter < 5400
        ? count(Math.ceil(retryAfter / 60), 'minute')
        : count(Math.ceil(retryAfter / 3600), 'hour')
  return `Too many tries. Try again in ${wait}.`
}
