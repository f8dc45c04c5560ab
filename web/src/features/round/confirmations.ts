// Who has confirmed which card, as this device has seen it. The server tells the confirmations that stand; one that was
// seen here and stands no longer was withdrawn, because the card has changed or its player took it back.
import type { Card } from '../../shared/api/types'

type Seen = { id: string; name: string }
export type SeenByCard = Record<string, Seen[]>

/** Number of cards that are remembered. */
const most = 80
const key = 'golf-confirmed'

/** What is remembered after these cards were seen: everyone who has confirmed one of them. */
export function remembered(before: SeenByCard, cards: readonly Card[]): SeenByCard {
  const after = { ...before }
  for (const { id, confirmedBy } of cards) {
    const seen = after[id] ?? []
    const more = (confirmedBy ?? []).filter((one) => !seen.some((other) => other.id === one.id))
    if (more.length === 0) continue
    delete after[id]
    after[id] = [...seen, ...more.map(({ id: player, name }) => ({ id: player, name }))]
  }
  return Object.fromEntries(Object.entries(after).slice(-most))
}

/** The players whose confirmation of a card was seen and does not stand any more. */
export const withdrawn = (seen: SeenByCard, { id, confirmedBy }: Card): Seen[] =>
  (seen[id] ?? []).filter((one) => !confirmedBy?.some((other) => other.id === one.id))

/** Without a player's confirmation that the player took back. */
export const without = (seen: SeenByCard, card: string, player: string): SeenByCard => ({
  ...seen,
  [card]: (seen[card] ?? []).filter((one) => one.id !== player),
})

export function load(): SeenByCard {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as SeenByCard
  } catch {
    return {}
  }
}

export function keep(seen: SeenByCard) {
  try {
    localStorage.setItem(key, JSON.stringify(seen))
  } catch {
    // No storage: a withdrawn confirmation is then not told.
  }
}
