// What day it is by the server's clock: that of a phone can be wrong by days, and the server decides which days have come.

/** How far the server's clock is ahead of this device's, in ms; 0 until an answer says. */
let ahead = 0

/** A clock that is so close to the server's, in ms, is right: an answer takes its time, and `Date` has whole seconds. */
const close = 60_000

/** Takes the server's time from the `Date` of an answer that has just come; without one all stays as it was. */
export function hearTime(date: string | null, now: number = Date.now()) {
  const heard = Date.parse(date ?? '')
  if (Number.isNaN(heard)) return
  // It was up to a second later than it says.
  const difference = heard + 1000 - now
  ahead = Math.abs(difference) < close ? 0 : difference
}

/** The time by the server's clock, as far as it is known. */
export const serverTime = (now: number = Date.now()) => new Date(now + ahead)
