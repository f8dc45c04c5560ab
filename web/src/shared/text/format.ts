import { serverTime } from '../api/server-clock'

/** A real minus sign, as on a printed card. */
const minus = '\u2212'

/** To par as golfers write it: E, +3, −2. */
export function toPar(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–'
  return value === 0 ? 'E' : signed(value)
}

/** +3 or −2, with as many decimals as asked. */
export function signed(value: number, decimals = 0): string {
  const text = Math.abs(value).toFixed(decimals)
  if (Number(text) === 0) return text
  return (value < 0 ? minus : '+') + text
}

/** A number with one decimal and a real minus sign. */
export function decimal(value: number): string {
  return (value < 0 ? minus : '') + Math.abs(value).toFixed(1)
}

/** A handicap index as golfers write it: "14.2", and "+1.2" for a plus player, who is below zero. A dash for none. */
export function index(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–'
  return value < 0 ? `+${Math.abs(value).toFixed(1)}` : value.toFixed(1)
}

/** Text of the server's in which numbers have a hyphen for a minus: "-2.0" as it is printed. */
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

/** `2026-05-17` as "Sun 17 May", with the year when it is not this one. */
export function playedOn(date: string, today: string = localDate()): string {
  const value = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(value.getTime())) return date
  return date.slice(0, 4) === today.slice(0, 4) ? day.format(value).replace(',', '') : dayYear.format(value)
}

/** The player's own date today, as the contract wants it, also on a phone whose clock is wrong. */
export function localDate(now: Date = serverTime()): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** When something was written: the time today, else the date too. */
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

/** How far a card is: "thru 4", or "after 5 holes" where not all of them are the first ones in order of play. */
export function progress({ thru, holesPlayed }: { thru: number; holesPlayed: number }): string {
  return thru === holesPlayed ? `thru ${thru}` : `after ${count(holesPlayed, 'hole')}`
}

export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`
}
