import type { Card, CardState, HoleState, RecordedHole, Round } from '../api/types'
import { isDone, isKept } from '../golf/kept'
import { withNet } from '../golf/strokes'
import { leader, teeOf, totals } from '../golf/totals'
import { createKey, finishKey, holeKey, type Entry, type FinishEntry, type HoleEntry } from './entry'

/** A round as the player sees it: the server's state with unsent entries applied. */
export type RoundView = {
  round: Round
  /** The server's last known state. */
  base: Round
  entries: Map<string, Entry>
  /** The player who sees it. */
  me: string
  /** All cards that this player keeps are finished. The round may still be open, with cards of others. */
  isDone: boolean
  /** Created on this device and not sent yet. */
  isProvisional: boolean
  /** Finished on this device; the finish is not sent yet. */
  isFinishing: boolean
}

export function overlay(base: Round, all: Iterable<Entry>, me: string): RoundView {
  const entries = new Map<string, Entry>()
  for (const entry of all) if (entry.roundId === base.id && entry.owner === me) entries.set(entry.key, entry)
  const finish = entries.get(finishKey(me, base.id)) as FinishEntry | undefined
  const isFinishing = finish?.state === 'waiting'
  // Missing holes as the server will record them.
  const reason = isFinishing ? finish.how?.holesMissing : undefined
  const isPickedUp = reason === 'pickedUp'
  const cards = base.cards.map((known) => {
    const isEnding = isFinishing && known.status !== 'finished' && isKept(known, me)
    const card = isEnding ? { ...known, status: 'finished' as const } : known
    const mine = [...entries.values()].filter(
      // A refused value is not applied: the stored one shows.
      (entry): entry is HoleEntry => entry.kind === 'hole' && isOf(entry, card) && entry.state !== 'refused',
    )
    const tee = teeOf(base, card)
    if (mine.length === 0 && !(reason && isEnding)) return withNet(card, tee)
    const holes = new Map(card.holes.map((hole) => [hole.hole, hole]))
    for (const entry of mine) holes.set(entry.hole, withValue(entry.hole, entry.value, holes.get(entry.hole), me))
    const missing = base.holeOrder.filter((hole) => !holes.has(hole) || holes.get(hole)?.cleared)
    for (const hole of isPickedUp && isEnding ? missing : [])
      holes.set(hole, withValue(hole, { pickedUp: true }, holes.get(hole), me))
    const merged = [...holes.values()].sort((a, b) => a.hole - b.hole)
    const ending =
      isEnding && reason && missing.length > 0
        ? { holesMissing: reason, postedNine: finish?.nines?.[card.id] ?? null }
        : {}
    return withNet({ ...card, ...ending, holes: merged, totals: totals(merged, tee, base.holeOrder) }, tee)
  })
  const isOver = isFinishing && cards.every((card) => card.status === 'finished')
  const round: Round = { ...base, cards, leader: leader(cards), status: isOver ? 'finished' : base.status }
  return {
    round,
    base,
    entries,
    me,
    isDone: isDone(round, me),
    isProvisional: entries.has(createKey(base.id)),
    isFinishing,
  }
}

/** Whether an entry is shown on a card: it is the card's, or the one's that the card has taken the place of. */
const isOf = (entry: HoleEntry, card: Card) =>
  entry.cardId === card.id || (card.replaces !== null && card.replaces !== undefined && entry.cardId === card.replaces)

function withValue(hole: number, value: HoleState | null, before: RecordedHole | undefined, me: string): RecordedHole {
  const meta = {
    hole,
    version: before?.version ?? 0,
    recordedAt: before?.recordedAt ?? '',
    recordedBy: before?.recordedBy ?? me,
  }
  return value === null ? { ...meta, cleared: true } : { ...value, ...meta }
}

/** The unsent entry of a hole, on this card or on the one that it has replaced. */
export function entryOf(view: RoundView, card: string, hole: number): HoleEntry | undefined {
  const before = view.base.cards.find((one) => one.id === card)?.replaces
  const of = (one: string) => view.entries.get(holeKey(view.me, one, hole))
  const found = of(card) ?? (before && of(before))
  return found ? (found as HoleEntry) : undefined
}

/**
 * The round with a card's new state. Where states between are missing, the card keeps its sequence: their holes are still
 * to come, from a fetch or the socket.
 */
export function withCard(round: Round, state: CardState): Round {
  const cards = round.cards.map((card) => {
    const isStored = (hole: RecordedHole) => hole.hole === state.hole?.hole && hole.version > state.sequence
    if (card.id !== state.id || card.sequence > state.sequence || card.holes.some(isStored)) return card
    const others = card.holes.filter((hole) => hole.hole !== state.hole?.hole)
    const holes = state.hole ? [...others, state.hole].sort((a, b) => a.hole - b.hole) : card.holes
    const sequence = card.sequence < state.sequence - 1 ? card.sequence : state.sequence
    return { ...card, holes, sequence, status: state.status, totals: state.totals }
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
    if (!held) return card
    return held.sequence > card.sequence ? held : { ...card, holes: withNotes(card.holes, held.holes) }
  })
  const merged = { ...fetched, cards, leader: leader(cards) }
  // Acknowledged holes of a card whose states before are missing here.
  return known.cards.reduce((round, { id, holes }) => {
    const sequence = cards.find((card) => card.id === id)?.sequence ?? Infinity
    return holes.filter((hole) => hole.version > sequence).reduce((one, hole) => withHole(one, id, hole), round)
  }, merged)
}

/** Fetched holes with the notes known here: the answer of a round with several members has none. */
const withNotes = (fetched: RecordedHole[], known: RecordedHole[]) =>
  fetched.map((hole) => {
    const held = known.find((one) => one.hole === hole.hole && one.version === hole.version)
    return held?.note && hole.note === undefined && !hole.cleared ? { ...hole, note: held.note } : hole
  })
