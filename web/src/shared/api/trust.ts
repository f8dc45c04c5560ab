import { request } from './request'
import type { History, NoteList, Round } from './types'

const at = (round: string, rest: string) => `/api/rounds/${round}${rest}`
const of = (id: string) => ({ isAnswer: (round: Round) => round.id === id })
const hole = (round: string, card: string, number: number, rest: string) =>
  at(round, `/cards/${card}/holes/${number}${rest}`)

/** Who entered, changed or cleared which hole, newest first; `next` continues it. */
export const fetchHistory = (round: string, before?: string) =>
  request<History>('GET', at(round, `/history${before ? `?${new URLSearchParams({ before })}` : ''}`))

/** The notes on holes of one's own cards: the round's answer has none once it has several members. */
export const fetchNotes = (round: string) => request<NoteList>('GET', at(round, '/notes'))

/** Confirms another player's finished card as it is at this sequence; 412 `card-changed` at any other. */
export const confirmCard = (round: string, card: string, sequence: number) =>
  request<Round>('POST', at(round, `/cards/${card}/confirm`), { body: { sequence }, ...of(round) })
export const takeBackConfirmation = (round: string, card: string) =>
  request<Round>('DELETE', at(round, `/cards/${card}/confirm`), of(round))

/** Tells the card's keeper that the hole had other strokes. */
export const queryHole = (round: string, card: string, number: number, strokes: number) =>
  request<Round>('POST', hole(round, card, number, '/query'), { body: { strokes }, ...of(round) })

/** The keeper's decision about another player's value for a hole; `base` is the stored version. */
export const settleProposal = (
  round: string,
  card: string,
  number: number,
  base: number,
  body: { by: string; accept: boolean },
) =>
  request<Round>('POST', hole(round, card, number, '/settle'), {
    body,
    headers: { 'If-Match': `"${base}"` },
    ...of(round),
  })

/** Gives an installation the name that the round's history shows. */
export const nameDevice = (device: string, name: string) =>
  request<void>('PUT', `/api/devices/${device}`, { body: { name } })
