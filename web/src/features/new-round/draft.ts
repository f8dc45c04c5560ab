import type { Course, NewRound, RoundMode } from '../../shared/api/types'
import { parseIndex } from '../../shared/golf/handicap-index'
import { modesOf, teeInPlay } from '../../shared/golf/provisional'
import { localDate } from '../../shared/lib/format'
import { cleanName, isName, isolated } from '../../shared/lib/personal-text'
import { uuid7 } from '../../shared/lib/uuid7'

export type Guest = { key: string; name: string; tee: string; index: string }
export type Draft = {
  tee: string
  mode: RoundMode
  startHole: number
  playedOn: string
  index: string
  guests: Guest[]
}

/** `index` is what is known of the player's own, to be played off unless another is typed. */
export function firstDraft(course: Course, lastTee: string | undefined, index = ''): Draft {
  const tee = course.tees.some((candidate) => candidate.id === lastTee) ? (lastTee ?? '') : ''
  return { tee, mode: modesOf(course)[0] ?? 'eighteen', startHole: 1, playedOn: localDate(), index, guests: [] }
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
  if (parseIndex(draft.index) === undefined) found.push('Your index is a number such as 18.4.')
  for (const guest of draft.guests) {
    const name = cleanName(guest.name)
    if (!isName(name)) found.push('A guest needs a name.')
    if (parseIndex(guest.index) === undefined)
      found.push(`${isolated(name) || 'A guest'}: the index is a number such as 18.4.`)
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(draft.playedOn)) found.push('Choose the day of the round.')
  return found
}

/** The round to be made, with ids of our own, so that sending it twice makes one. */
export function newRound(course: Course, draft: Draft): NewRound & { id: string } {
  const index = (text: string) => {
    const value = parseIndex(text)
    return typeof value === 'number' ? { handicapIndex: value } : {}
  }
  return {
    id: uuid7(),
    course: course.id,
    mode: draft.mode,
    startHole: draft.startHole,
    playedOn: draft.playedOn,
    players: [
      { cardId: uuid7(), tee: draft.tee, ...index(draft.index) },
      ...draft.guests.map((guest) => ({
        cardId: uuid7(),
        guestName: cleanName(guest.name),
        tee: guest.tee || draft.tee,
        ...index(guest.index),
      })),
    ],
  }
}
