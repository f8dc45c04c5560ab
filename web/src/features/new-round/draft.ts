import type { Course, NewRound, RoundMode } from '../../shared/api/types'
import { dayFault } from './days'
import { indexRange, parseIndex } from '../../shared/golf/handicap-index'
import { modesOf, teeInPlay } from '../../shared/golf/provisional'
import { index as indexText, localDate } from '../../shared/text/format'
import { cleanName, firstOf, isName, isolated, nameFault } from '../../shared/text/personal-text'
import { uuid7 } from '../../shared/sync/uuid7'
import type { RoundIds } from '../../shared/sync/next-round'

/** `key` is the id of the guest's card. */
export type Guest = { key: string; name: string; tee: string; index: string }
/** A round as the form has it. Its ids are made with it, not when it is sent: sent twice, it is one round. */
export type Draft = RoundIds & {
  tee: string
  mode: RoundMode
  startHole: number
  playedOn: string
  index: string
  guests: Guest[]
}

/** `index` is what is known of the player's own, to be played off unless another is typed. */
export function firstDraft(course: Course, ids: RoundIds, lastTee: string | undefined, index = ''): Draft {
  const tee = course.tees.some((candidate) => candidate.id === lastTee) ? (lastTee ?? '') : ''
  const mode = modesOf(course)[0] ?? 'eighteen'
  return { ...ids, tee, mode, startHole: 1, playedOn: localDate(), index, guests: [] }
}

/** A draft on another course than it was begun on: who plays and when stays, and each tee that is there, too. */
export function carried(draft: Draft, course: Course, from: Draft | undefined): Draft {
  if (!from) return draft
  const { playedOn, index } = from
  const guests = from.guests.map((guest) => ({
    ...guest,
    tee: course.tees.some((candidate) => candidate.id === guest.tee) ? guest.tee : '',
  }))
  return { ...draft, playedOn, index, guests }
}

/** A round that was made and refused, to be put right: on its course, or on another. */
export function draftOf(course: Course, body: NewRound & { id: string }): Draft {
  const teeOf = (tee: string) => (course.tees.some((candidate) => candidate.id === tee) ? tee : '')
  const textOf = (value: number | null | undefined) => (typeof value === 'number' ? indexText(value) : '')
  const mine = body.players.find((player) => player.guestName === undefined)
  // Twice round a nine has a back nine's holes too, and so keeps the scores on them.
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
  }
}

/** The holes that a mode plays on the course, lowest first. */
export function holesOf(course: Course, mode: RoundMode): number[] {
  const tee = course.tees[0] && teeInPlay(course.tees[0], mode)
  return tee?.holes.map((hole) => hole.number) ?? []
}

/** What is wrong with the draft, for the player; empty if it can go. */
export function faults(draft: Draft): string[] {
  const found: string[] = []
  if (draft.tee === '') found.push('Choose a tee.')
  if (parseIndex(draft.index) === undefined) found.push(`Your index is ${indexRange}.`)
  for (const guest of draft.guests) {
    const name = cleanName(guest.name)
    const fault = name === '' ? 'A guest needs a name.' : nameFault(name, "A guest's name")
    if (fault) found.push(fault)
    const who = isName(name) ? isolated(firstOf(name, 20)) : 'A guest'
    if (parseIndex(guest.index) === undefined) found.push(`${who}: the index is ${indexRange}.`)
  }
  const day = dayFault(draft.playedOn)
  if (day) found.push(day)
  return [...new Set(found)]
}

/** The round to be made, with the draft's ids. */
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
