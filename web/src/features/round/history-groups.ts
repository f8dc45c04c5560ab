// The round's history, hole by hole.
import type { Change, Round } from '../../shared/api/types'
import { cardNow } from '../../shared/golf/kept'

export type Group = { hole: number | null; changes: Change[] }

/** The changes by hole in order of play, newest first within a hole; what concerns the whole round comes last. */
export function byHole(changes: readonly Change[], holeOrder: readonly number[]): Group[] {
  const of = (hole: number | null) => changes.filter((change) => (change.hole ?? null) === hole)
  return [...holeOrder, null].map((hole) => ({ hole, changes: of(hole) })).filter((group) => group.changes.length > 0)
}

const words: { [kind: string]: string } = {
  started: 'card begun',
  finished: 'card finished',
  reopened: 'card reopened',
  edited: 'tee or index changed',
  removed: 'card removed',
  deleted: 'card deleted',
  restored: 'card restored',
  joined: 'joined the round',
  guestAdded: 'guest added',
  tookOver: 'guest’s card taken over',
  gaveBack: 'card given back',
  left: 'left the round',
}

/** What was done, in words: "5", "6, was 5", "cleared, was 6", "card finished". */
export function changeText({ kind, strokes, before }: Change): string {
  const was = typeof before === 'number' ? `, was ${before}` : ''
  if (kind === 'cleared') return `cleared${was}`
  if (kind === 'entered' || kind === 'changed') return `${strokes ?? 'picked up'}${was}`
  return words[kind] ?? kind
}

/** Whose card a change concerns: its name, also if the card has been replaced since; empty for the whole round. */
export const cardName = (round: Round, { card }: Change): string => (card && cardNow(round, card)?.player.name) || ''
