import { Signal, useSignal } from '../state/signal'

/** Whom the player wants to tell the code of a round started on this page. */
const toTell = new Signal<{ round: string; names: string[] } | undefined>(undefined)

export const tell = (round: string, names: string[]) => toTell.set({ round, names })

/** The names for this round; empty for none. */
export function useToTell(round: string): string[] {
  const told = useSignal(toTell)
  return told?.round === round ? told.names : []
}
