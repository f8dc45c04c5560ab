import type { Course, Game, NewRound, RoundMode } from '../../shared/api/types'
import { indexRange, parseIndex } from '../../shared/golf/handicap-index'
import { choiceFault, fitted, type Player } from '../../shared/games/choose'
import { modesOf, teeInPlay } from '../../shared/golf/provisional'
import { index as indexText, localDate } from '../../shared/text/format'
import { cleanName, firstOf, isName, isolated, nameFault } from '../../shared/text/personal-text'
import { uuid7 } from '../../shared/sync/uuid7'
import type { RoundIds } from '../../shared/sync/next-round'
import { serverTime } from '../../shared/api/server-clock'

/** `key` is the id of the guest's card. */
export type Guest = { key: string; name: string; tee: string; index: string }
/** The form's values. The ids are made with the form, not when it is sent, so that sending twice creates one round. */
export type Draft = RoundIds & {
  tee: string
  mode: RoundMode
  startHole: number
  playedOn: string
  index: string
  guests: Guest[]
  /** Null for stroke play without a game. */
  game: Game | null
}

/** The form's first values. `index` is the player's estimated index as text; the player can type another. */
export function firstDraft(course: Course, ids: RoundIds, lastTee: string | undefined, index = ''): Draft {
  const tee = course.tees.some((candidate) => candidate.id === lastTee) ? (lastTee ?? '') : ''
  const mode = modesOf(course)[0] ?? 'eighteen'
  return { ...ids, tee, mode, startHole: 1, playedOn: localDate(), index, guests: [], game: null }
}

/** A draft moved to another course: keeps date, index and guests, and each tee that exists there. */
export function carried(draft: Draft, course: Course, from: Draft | undefined): Draft {
  if (!from) return draft
  const { playedOn, index, game } = from
  const guests = from.guests.map((guest) => ({
    ...guest,
    tee: course.tees.some((candidate) => candidate.id === guest.tee) ? guest.tee : '',
  }))
  return { ...draft, playedOn, index, guests, game }
}

/** A refused round as a draft, on its course or on another. */
export function draftOf(course: Course, body: NewRound & { id: string }): Draft {
  const teeOf = (tee: string) => (course.tees.some((candidate) => candidate.id === tee) ? tee : '')
  const textOf = (value: number | null | undefined) => (typeof value === 'number' ? indexText(value) : '')
  const mine = body.players.find((player) => player.guestName === undefined)
  // 18 holes include those of any nine, so that no score loses its hole.
  const mode = modesOf(course).includes(body.mode) ? body.mode : 'eighteen'
  const holes = holesOf(course, mode)
  const startHole = body.startHole !== undefined && holes.includes(body.startHole) ? body.startHole : (holes[0] ?? 1)
  return {
    id: body.id,
    cardId: mine?.cardId ?? uuid7(),
    tee: teeOf(mine?.tee ?? ''),
    mode,
    startHole,
    playedOn: body.playedOn,
    index: textOf(mine?.handicapIndex),
    guests: body.players
      .filter((player) => player.guestName !== undefined)
      .map((player) => ({
        key: player.cardId ?? uuid7(),
        name: player.guestName ?? '',
        tee: teeOf(player.tee),
        index: textOf(player.handicapIndex),
      })),
    game: body.game ?? null,
  }
}

/** The hole numbers of a mode on the course, in ascending order. */
export function holesOf(course: Course, mode: RoundMode): number[] {
  const tee = course.tees[0] && teeInPlay(course.tees[0], mode)
  return tee?.holes.map((hole) => hole.number) ?? []
}

/** The draft's faults, in words for the player; empty if it can be sent. */
export function faults(draft: Draft): string[] {
  const found: string[] = []
  if (draft.tee === '') found.push('Choose a tee.')
  if (parseIndex(draft.index) === undefined) found.push(`Your index must be ${indexRange}.`)
  for (const guest of draft.guests) {
    const name = cleanName(guest.name)
    const fault = name === '' ? 'A guest needs a name.' : nameFault(name, "A guest's name")
    if (fault) found.push(fault)
    const who = isName(name) ? isolated(firstOf(name, 20)) : 'A guest'
    if (parseIndex(guest.index) === undefined) found.push(`${who}: the index must be ${indexRange}.`)
  }
  const game = draft.game && choiceFault(draft.game)
  if (game) found.push(game)
  const day = dayFault(draft.playedOn)
  if (day) found.push(day)
  return [...new Set(found)]
}

/** The request that creates the round, with the draft's ids. */
export function newRound(course: Course, draft: Draft): NewRound & { id: string } {
  const index = (text: string) => {
    const value = parseIndex(text)
    return typeof value === 'number' ? { handicapIndex: value } : {}
  }
  return {
    id: draft.id,
    course: course.id,
    mode: draft.mode,
    startHole: draft.startHole,
    playedOn: draft.playedOn,
    ...(draft.game ? { game: fitted(draft.game, playersOf(draft)) } : {}),
    players: [
      { cardId: draft.cardId, tee: draft.tee, ...index(draft.index) },
      ...draft.guests.map((guest) => ({
        cardId: guest.key,
        guestName: cleanName(guest.name),
        tee: guest.tee || draft.tee,
        ...index(guest.index),
      })),
    ],
  }
}

/** The draft's guests as they are remembered for the next round. */
export const guestsIn = (draft: Draft) =>
  draft.guests.map(({ name, tee, index }) => ({ name: cleanName(name), tee: tee || draft.tee, index: index.trim() }))

/** The players of the draft, in the order of their cards. */
export function playersOf(draft: Draft): Player[] {
  const hasIndex = (text: string) => typeof parseIndex(text) === 'number'
  return [
    { id: draft.cardId, name: 'You', hasIndex: hasIndex(draft.index) },
    ...draft.guests.map((guest, place) => ({
      id: guest.key,
      name: isolated(cleanName(guest.name) || `Guest ${place + 1}`),
      hasIndex: hasIndex(guest.index),
    })),
  ]
}

/** The earliest date of a round, as in the services. */
export const firstDay = '1900-01-01'

/** The latest date of a round: today's date at UTC+14, where it is furthest ahead. */
export const lastDay = (now: Date = serverTime()) => new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10)

/** The fault of a round's date, in words for the player; undefined if it is allowed. */
export function dayFault(day: string, now: Date = serverTime()): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return 'Choose the day of the round.'
  if (day < firstDay) return 'A round cannot be before 1900.'
  return day > lastDay(now) ? 'That day is in the future.' : undefined
}
