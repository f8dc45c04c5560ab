// The messages of the socket (contracts/asyncapi/live.yaml).
import { fits } from '../api/shape'
import type { HoleState, RoundStatus } from '../api/types'
import type { Shape } from '../../api/shape'

/** What can be followed: `round:` or `player:`, and the id. */
export type Subject = string

/** A hole as it is told to followers: without note, version, device or the player who entered it. */
export type LiveHole = Omit<HoleState, 'note'> & { hole: number }
export type LiveCard = {
  id: string
  /** Rises with each event of the card: only a higher one replaces what is known. */
  sequence: number
  status: RoundStatus | 'removed' | 'deleted'
  tee: string
  /** Null if the service cannot tell it. */
  startHole: number | null
  at: string | null
  /** The holes with a score; a removed or deleted card has none. */
  holes: LiveHole[]
}

export type EndReason = 'expired' | 'revoked' | 'removed'
export type RefusedReason =
  | 'ticket-invalid'
  | 'ticket-expired'
  | 'revoked'
  | 'removed'
  | 'too-many-subjects'
  | 'unavailable'

export type ServerMessage =
  | { type: 'snapshot'; subject: Subject; endsAt: string; revision: number; cards: LiveCard[] }
  | { type: 'subscribed'; subject: Subject; endsAt: string }
  | { type: 'card'; subject: Subject; card: LiveCard }
  | { type: 'round'; subject: Subject; revision: number }
  | { type: 'refetch'; subject: Subject }
  | { type: 'figures'; subject: Subject; version: number }
  | { type: 'ended'; subject: Subject; reason: EndReason }
  | { type: 'refused'; subject?: Subject; reason: RefusedReason }
  | { type: 'beat'; fresh: boolean }

export type ClientMessage = { type: 'subscribe'; ticket: string } | { type: 'unsubscribe'; subject: Subject }

const hole: Shape = {
  hole: 'i',
  'strokes?': 'i',
  'putts?': 'i',
  'firstPuttFeet?': 'i',
  'fairway?': 's',
  'penalties?': 'i',
  'greensideBunker?': 'b',
  'pickedUp?': 'b',
}
const card: Shape = { id: 's', sequence: 'i', status: 's', tee: 's', startHole: 'i?', at: 's?', holes: [hole] }
const shapes: { readonly [type in ServerMessage['type']]: Shape } = {
  snapshot: { subject: 's', endsAt: 's', revision: 'i', cards: [card] },
  subscribed: { subject: 's', endsAt: 's' },
  card: { subject: 's', card },
  round: { subject: 's', revision: 'i' },
  refetch: { subject: 's' },
  figures: { subject: 's', version: 'i' },
  ended: { subject: 's', reason: 's' },
  refused: { 'subject?': 's', reason: 's' },
  beat: { fresh: 'b' },
}

/** A message of the server; undefined for one that is malformed, or of a type that only a later release knows. */
export function parsed(text: unknown): ServerMessage | undefined {
  let value: unknown
  try {
    value = typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
  const type = (value as { type?: unknown } | null | undefined)?.type
  const isKnown = typeof type === 'string' && Object.prototype.hasOwnProperty.call(shapes, type)
  return isKnown && fits(value, shapes[type as ServerMessage['type']]) ? (value as ServerMessage) : undefined
}
