// Rounds whose cards continue in another round: a player who left, or was removed, keeps what they played.
import { Signal, useSignal } from '../state/signal'

const moves = new Signal<ReadonlyMap<string, string>>(new Map())

/** A hole of this device has arrived in the round that its card continues in. */
export function noteMove(from: string, to: string) {
  if (from !== to) moves.set(new Map(moves.get()).set(from, to))
}

/** The round that one's own card continues in, for the open page, which follows; undefined for most rounds. */
export const useMoved = (round: string): string | undefined => useSignal(moves).get(round)
