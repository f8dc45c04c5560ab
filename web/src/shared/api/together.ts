import { request } from './request'
import type {
  Join,
  JoinCode,
  JoinPreview,
  Left,
  LinkEnd,
  LiveTickets,
  NewSpectatorLink,
  PartnerList,
  Round,
  SpectatorLink,
  SpectatorName,
} from './types'

const at = (round: string, rest: string) => `/api/rounds/${round}${rest}`
const of = (id: string) => ({ isAnswer: (round: Round) => round.id === id })

/** The code travels in bodies, never in an address. */
export const previewJoin = (code: string) => request<JoinPreview>('POST', '/api/join/preview', { body: { code } })
export const joinRound = (body: Join) =>
  request<Round>('POST', '/api/join', { body, isAnswer: ({ cards }) => cards.some((card) => card.id === body.cardId) })

export const fetchCode = (round: string) => request<JoinCode>('GET', at(round, '/code'))
/** Makes a code; one made before ends. */
export const makeCode = (round: string) => request<JoinCode>('POST', at(round, '/code'), { body: {} })
export const endCode = (round: string) => request<void>('DELETE', at(round, '/code'))

export const leaveRound = (round: string) => request<Left>('POST', at(round, '/leave'), { body: {} })
export const removeMember = (round: string, player: string) =>
  request<Round>('DELETE', at(round, `/members/${player}`), of(round))
export const inviteMember = (round: string, player: string) =>
  request<void>('POST', at(round, `/members/${player}/invite`), { body: {} })
export const undoTakeover = (round: string, card: string) =>
  request<Round>('POST', at(round, `/cards/${card}/undo-takeover`), { body: {}, ...of(round) })

/** 404 if there is none. */
export const fetchLink = (round: string) => request<SpectatorLink>('GET', at(round, '/spectator-link'))
/** Makes a link for spectators; one made before ends. Its token is in this answer alone. */
export const makeLink = (round: string) => request<NewSpectatorLink>('POST', at(round, '/spectator-link'), { body: {} })
export const endLink = (round: string) => request<LinkEnd>('DELETE', at(round, '/spectator-link'))
/** How spectators read the name on a card. */
export const showSpectators = (round: string, card: string, shown: SpectatorName) =>
  request<void>('PUT', at(round, `/cards/${card}/spectator-name`), { body: { shown } })

export const fetchPartners = () => request<PartnerList>('GET', '/api/partners')

/** Tickets for the player's own figures, and for a round that the player is in; 404 for a round of others. */
export const fetchTickets = (round: string | null) =>
  request<LiveTickets>('POST', '/api/live/tickets', { body: { round } })
