import { serverTime } from '../api/server-clock'

/** The minus sign of print, not a hyphen. */
const minus = '\u2212'

/** To par as golfers write it: E, +3, −2. */
export function toPar(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–'
  return value === 0 ? 'E' : signed(value)
}

/** A number with its sign, such as +3 or −2; zero has none. */
export function signed(value: number, decimals = 0): string {
  const text = Math.abs(value).toFixed(decimals)
  if (Number(text) === 0) return text
  return (value < 0 ? minus : '+') + text
}

/** A number with one decimal and a minus sign. */
export function decimal(value: number): string {
  return (value < 0 ? minus : '') + Math.abs(value).toFixed(1)
}

/**
 * A Handicap Index as golfers write it: "14.2"; "+1.2" for a plus player, whose index is below zero; a dash for none.
 */
export function index(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–'
  return value < 0 ? `+${Math.abs(value).toFixed(1)}` : value.toFixed(1)
}

/** The server's text with its hyphens before numbers replaced by minus signs. */
export function printed(text: string): string {
  return text.replace(/(^|[\s(])-(?=[\d.])/g, `$1${minus}`)
}

/** "12 May 2026", always with the year. */
export function fullDate(date: string): string {
  const value = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(value.getTime()) ? date : dayYear.format(value)
}

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
const dayYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** `2026-05-17` as "Sun 17 May"; in another year, as "17 May 2025". */
export function playedOn(date: string, today: string = localDate()): string {
  const value = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(value.getTime())) return date
  return date.slice(0, 4) === today.slice(0, 4) ? day.format(value).replace(',', '') : dayYear.format(value)
}

/** Today's date in the player's time zone as `2026-05-17`, by the server's clock. */
export function localDate(now: Date = serverTime()): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** A time: "14:05" today, otherwise with the date. */
export function moment(iso: string | number, now: Date = new Date()): string {
  const value = new Date(iso)
  if (Number.isNaN(value.getTime())) return ''
  const time = clock.format(value)
  return localDate(value) === localDate(now) ? time : `${playedOn(localDate(value), localDate(now))}, ${time}`
}

/** "Anna", "Anna and Bodo", "Anna, Bodo and Cleo". */
export function list(names: string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
}

/** Progress of a card: "thru 4", or "after 5 holes" if holes were skipped. */
export function progress({ thru, holesPlayed }: { thru: number; holesPlayed: number }): string {
  return thru === holesPlayed ? `thru ${thru}` : `after ${count(holesPlayed, 'hole')}`
}

export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`
}
