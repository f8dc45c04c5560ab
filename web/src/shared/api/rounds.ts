import { deviceId } from './device'
import { request } from './request'
import type {
  CardChange,
  CardState,
  DeletedRounds,
  Finish,
  Game,
  HoleConflict,
  HoleState,
  NewGuest,
  NewRound,
  Problem,
  RecordedHole,
  Round,
  RoundPage,
  RoundStatus,
} from './types'

export type RoundFilter = { course?: string; status?: RoundStatus }

export function fetchRounds(filter: RoundFilter, cursor?: string, limit = 20) {
  const query = new URLSearchParams({ limit: String(limit) })
  if (filter.course) query.set('course', filter.course)
  if (filter.status) query.set('status', filter.status)
  if (cursor) query.set('cursor', cursor)
  return request<RoundPage>('GET', `/api/rounds?${query}`)
}

const at = (round: string, rest = '') => `/api/rounds/${round}${rest}`

/** Accepts only an answer about this round. */
const of = (id: string) => ({ isAnswer: (round: Round) => round.id === id })
const ofStatus = (id: string, status: RoundStatus) => ({
  isAnswer: (round: Round) => round.id === id && round.status === status,
})

/**
 * Sent from the queue, like `finishRound` and `putHole`. The queue may hold another player's entries, so they name
 * the account.
 */
export function createRound(account: string, body: NewRound) {
  const wanted = body.players.map((player) => player.cardId)
  const isAnswer = (round: Round) =>
    round.id === body.id && wanted.every((id) => id === undefined || round.cards.some((card) => card.id === id))
  return request<Round>('POST', '/api/rounds', { body, account, isAnswer })
}
export const fetchRound = (round: string) => request<Round>('GET', at(round), of(round))
export const changeStartHole = (round: string, startHole: number) =>
  request<Round>('PATCH', at(round), { body: { startHole }, ...of(round) })
export const changeGame = (round: string, game: Game | null) =>
  request<Round>('PATCH', at(round), { body: { game }, ...of(round) })
export const changeConditions = (round: string, pcc: number) =>
  request<Round>('PATCH', at(round), { body: { pcc }, ...of(round) })
export const deleteRound = (round: string) => request<void>('DELETE', at(round))
export const fetchDeletedRounds = () => request<DeletedRounds>('GET', '/api/deleted-rounds')
export const restoreRound = (round: string) => request<Round>('POST', at(round, '/restore'), of(round))
/** Finishes the open cards that the account keeps. Cards of other members stay as they are. */
export const finishRound = (account: string, round: string, how: Finish) =>
  request<Round>('POST', at(round, '/finish'), {
    body: how,
    account,
    isAnswer: ({ id, status, cards }) =>
      id === round &&
      (status === 'finished' ||
        cards.every((card) => card.status === 'finished' || (card.keeper ?? account) !== account)),
  })
export const reopenRound = (round: string) => request<Round>('POST', at(round, '/reopen'), ofStatus(round, 'open'))
/** Takes other playing conditions for one's own card. */
export const changeCardConditions = (round: string, card: string, pcc: number) =>
  request<Round>('PATCH', at(round, `/cards/${card}`), { body: { pcc }, ...of(round) })
export const addGuest = (round: string, body: NewGuest) =>
  request<Round>('POST', at(round, '/cards'), {
    body,
    isAnswer: ({ id, cards }) => id === round && cards.some((card) => card.id === body.cardId),
  })
export const changeCard = (round: string, card: string, body: CardChange) =>
  request<Round>('PATCH', at(round, `/cards/${card}`), { body, ...of(round) })
export const removeGuest = (round: string, card: string) =>
  request<Round>('DELETE', at(round, `/cards/${card}`), of(round))

/** Stores a hole's state, or clears the hole (null), if the stored version is still `base` (0: never scored). */
export function putHole(
  account: string,
  round: string,
  card: string,
  hole: number,
  value: HoleState | null,
  base: number,
) {
  const headers = { 'If-Match': `"${base}"`, 'X-Device': deviceId() }
  const path = at(round, `/cards/${card}/holes/${hole}`)
  const options = {
    headers,
    account,
    isAnswer: (answer: CardState) => isStored(answer, { round, card, hole, value, base }),
    isProblem: (problem: Problem) => isOfHole((problem as HoleConflict).stored, hole),
  }
  return value === null
    ? request<CardState>('DELETE', path, options)
    : request<CardState>('PUT', path, { ...options, body: value })
}

const isOfHole = (stored: RecordedHole | null | undefined, hole: number) => !stored || stored.hole === hole

type Sent = { round: string; card: string; hole: number; value: HoleState | null; base: number }

/** Whether the answer confirms that the sent value is stored: same card, hole and value, made from the same version. */
export function isStored(answer: CardState, { round, card, hole, value, base }: Sent): boolean {
  const { id, roundId, hole: recorded } = answer
  if (id !== card || roundId !== round) return false
  // The card is finished: the answer has the stored hole, and the card's keeper decides about the sent value.
  if (answer.proposed) return recorded === null || recorded.hole === hole
  // Clearing a hole that was never scored stores nothing.
  if (recorded === null) return value === null && base === 0
  return recorded.hole === hole && recorded.version >= base && isValue(recorded, value)
}

const fields = ['strokes', 'putts', 'firstPuttFeet', 'fairway', 'penalties', 'greensideBunker'] as const

/** Whether two values are the same score. Notes are not compared: the server stores them in composed form (NFC). */
function isValue(recorded: RecordedHole, value: HoleState | null): boolean {
  if (value === null) return recorded.cleared === true
  const isPickedUp = (hole: { pickedUp?: boolean }) => hole.pickedUp === true
  return (
    recorded.cleared !== true &&
    isPickedUp(recorded) === isPickedUp(value) &&
    fields.every((field) => (recorded[field] ?? null) === (value[field] ?? null))
  )
}
