import { deviceName } from '../lib/device'
import { request } from './request'
import type { CardChange, CardState, HoleState, NewGuest, NewRound, Round, RoundPage, RoundStatus } from './types'

export type RoundFilter = { course?: string; status?: RoundStatus }

export function fetchRounds(filter: RoundFilter, cursor?: string, limit = 20) {
  const query = new URLSearchParams({ limit: String(limit) })
  if (filter.course) query.set('course', filter.course)
  if (filter.status) query.set('status', filter.status)
  if (cursor) query.set('cursor', cursor)
  return request<RoundPage>('GET', `/api/rounds?${query}`)
}

const at = (round: string, rest = '') => `/api/rounds/${round}${rest}`

/** These three leave the queue, which may hold what another player than the shown one entered: they name whose it is. */
export const createRound = (account: string, body: NewRound) => request<Round>('POST', '/api/rounds', { body, account })
export const fetchRound = (round: string) => request<Round>('GET', at(round))
export const changeStartHole = (round: string, startHole: number) =>
  request<Round>('PATCH', at(round), { body: { startHole } })
export const changeConditions = (round: string, pcc: number) => request<Round>('PATCH', at(round), { body: { pcc } })
export const deleteRound = (round: string) => request<void>('DELETE', at(round))
export const restoreRound = (round: string) => request<Round>('POST', at(round, '/restore'))
export const finishRound = (account: string, round: string, allowMissing: boolean) =>
  request<Round>('POST', at(round, '/finish'), { body: { allowMissing }, account })
export const reopenRound = (round: string) => request<Round>('POST', at(round, '/reopen'))
export const addGuest = (round: string, body: NewGuest) => request<Round>('POST', at(round, '/cards'), { body })
export const changeCard = (round: string, card: string, body: CardChange) =>
  request<Round>('PATCH', at(round, `/cards/${card}`), { body })
export const removeGuest = (round: string, card: string) => request<Round>('DELETE', at(round, `/cards/${card}`))

/** Puts a hole's state, or clears it (null), if the stored version is still `base` (0: never scored). */
export function putHole(
  account: string,
  round: string,
  card: string,
  hole: number,
  value: HoleState | null,
  base: number,
) {
  const headers = { 'If-Match': `"${base}"`, 'X-Device': deviceName() }
  const path = at(round, `/cards/${card}/holes/${hole}`)
  return value === null
    ? request<CardState>('DELETE', path, { headers, account })
    : request<CardState>('PUT', path, { headers, body: value, account })
}
