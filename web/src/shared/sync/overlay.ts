import type { CardState, HoleState, RecordedHole, Round } from '../api/types'
import { withNet } from '../golf/strokes'
import { leader, teeOf, totals } from '../golf/totals'
import { createKey, finishKey, holeKey, type Entry, type FinishEntry, type HoleEntry } from './entry'

/** A round as the player sees it: the server's state with unsent entries applied. */
export type RoundView = {
  round: Round
  /** The server's last known state. */
  base: Round
  entries: Map<string, Entry>
  /** Created on this device and not sent yet. */
  isProvisional: boolean
  /** Finished on this device; the finish is not sent yet. */
  isFinishing: boolean
}

export function overlay(base: Round, all: Iterable<Entry>, me: string): RoundView {
  const entries = new Map<string, Entry>()
  for (const entry of all) if (entry.roundId === base.id && entry.owner === me) entries.set(entry.key, entry)
  const finish = entries.get(finishKey(base.id)) as FinishEntry | undefined
  const isFinishing = finish?.state === 'waiting'
  // Missing holes as the server will record them.
  const reason = isFinishing ? finish.how?.holesMissing : undefined
  const isPickedUp = reason === 'pickedUp'
  const cards = base.cards.map((card) => {
    const mine = [...entries.values()].filter(
      // A refused value is not applied: the stored one shows.
      (entry): entry is HoleEntry => entry.kind === 'hole' && entry.cardId === card.id && entry.state !== 'refused',
    )
    const tee = teeOf(base, card)
    if (mine.length === 0 && !reason) return withNet(card, tee)
    const holes = new Map(card.holes.map((hole) => [hole.hole, hole]))
    for (const entry of mine) holes.set(entry.hole, withValue(entry.hole, entry.value, holes.get(entry.hole), me))
    const missing = base.holeOrder.filter((hole) => !holes.has(hole) || holes.get(hole)?.cleared)
    for (const hole of isPickedUp ? missing : [])
      holes.set(hole, withValue(hole, { pickedUp: true }, holes.get(hole), me))
    const merged = [...holes.values()].sort((a, b) => a.hole - b.hole)
    const ending =
      reason && missing.length > 0 ? { holesMissing: reason, postedNine: finish?.nines?.[card.id] ?? null } : {}
    return withNet({ ...card, ...ending, holes: merged, totals: totals(merged, tee, base.holeOrder) }, tee)
  })
  return {
    round: { ...base, cards, leader: leader(cards), status: isFinishing ? 'finished' : base.status },
    base,
    entries,
    isProvisional: entries.has(createKey(base.id)),
    isFinishing,
  }
}

function withValue(hole: number, value: HoleState | null, before: RecordedHole | undefined, me: string): RecordedHole {
  const meta = {
    hole,
    version: before?.version ?? 0,
    recordedAt: before?.recordedAt ?? '',
    recordedBy: before?.recordedBy ?? me,
  }
  return value === null ? { ...meta, cleared: true } : { ...value, ...meta }
}

export const entryOf = (view: RoundView, card: string, hole: number) =>
  view.entries.get(holeKey(card, hole)) as HoleEntry | undefined

/** The round with a card's new state. */
export function withCard(round: Round, state: CardState): Round {
  const cards = round.cards.map((card) => {
    if (card.id !== state.id || card.sequence > state.sequence) return card
    const others = card.holes.filter((hole) => hole.hole !== state.hole?.hole)
    const holes = state.hole ? [...others, state.hole].sort((a, b) => a.hole - b.hole) : card.holes
    return { ...card, holes, sequence: state.sequence, status: state.status, totals: state.totals }
  })
  return { ...round, cards, leader: leader(cards) }
}

/** The round with a hole written by another device. */
export function withHole(round: Round, cardId: string, hole: RecordedHole): Round {
  const cards = round.cards.map((card) => {
    if (card.id !== cardId) return card
    const held = card.holes.find((other) => other.hole === hole.hole)
    if (held && held.version >= hole.version) return card
    const holes = [...card.holes.filter((other) => other.hole !== hole.hole), hole].sort((a, b) => a.hole - b.hole)
    return { ...card, holes, totals: totals(holes, teeOf(round, card), round.holeOrder) }
  })
  return { ...round, cards, leader: leader(cards) }
}

/** Merges a fetched round, which may be older than acknowledged scores: the newer round and the newer cards win. */
export function newer(known: Round | undefined, fetched: Round): Round {
  if (!known || known.id !== fetched.id) return fetched
  if (known.revision > fetched.revision) return known
  const cards = fetched.cards.map((card) => {
    const held = known.cards.find((candidate) => candidate.id === card.id)
    return held && held.sequence > card.sequence ? held : card
  })
  return { ...fetched, cards, leader: leader(cards) }
}
