import { serverTime } from '../../shared/api/server-clock'

/** The first day that a round can be of, as the services have it. */
export const firstDay = '1900-01-01'

/** The last one: the date where it is furthest on, at UTC+14. */
export const lastDay = (now: Date = serverTime()) => new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10)

/** What is wrong with a round's day; undefined if a round can be of it. */
export function dayFault(day: string, now: Date = serverTime()): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return 'Choose the day of the round.'
  if (day < firstDay) return 'The day of the round is before 1900.'
  return day > lastDay(now) ? 'The day of the round has not come yet.' : undefined
}
