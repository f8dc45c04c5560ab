// The time by the server's clock. A phone's clock can be days off, and the server decides whether a date is in the
// future.

/** How far the server's clock is ahead of this device's, in ms; 0 until the first answer. */
let ahead = 0

/** A difference below this, in ms, is ignored: answers take time to arrive, and `Date` has whole seconds. */
const close = 60_000

/** Learns the server's time from the `Date` header of an answer that has just arrived; no header changes nothing. */
export function hearTime(date: string | null, now: number = Date.now()) {
  const heard = Date.parse(date ?? '')
  if (Number.isNaN(heard)) return
  // `Date` is rounded down to a second.
  const difference = heard + 1000 - now
  ahead = Math.abs(difference) < close ? 0 : difference
}

/** The server's time, or this device's until an answer has arrived. */
export const serverTime = (now: number = Date.now()) => new Date(now + ahead)
