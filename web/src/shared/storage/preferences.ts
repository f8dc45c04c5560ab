import type { Card, FormatResult } from '../api/types'
import { Signal, useSignal } from '../state/signal'

export type Theme = 'system' | 'light' | 'dark' | 'sunlight'
export type EntryMode = 'score-only' | 'full'
export type Preferences = {
  theme: Theme
  /** Whether details are asked for after each of the player's scores. For a guest: if the card is in `detailed`. */
  entryMode: EntryMode
  detailed: string[]
  /** Whether a scorecard shows the rows of details. */
  cardDetails: boolean
  /** The tee played last, by course. */
  tees: Record<string, string>
  /** The game and scoring that a round's page shows. */
  game: FormatResult['format']
  scoring: FormatResult['scoring']
  /** The card that plays with the first of four players, by round. */
  sides: Record<string, string>
  /** Other members' cards that this device scores too, by round. */
  alsoScored: Record<string, string[]>
}

/** Number of rounds whose sides are remembered; in older rounds the first two players are a side again. */
const roundsWithSides = 100

const fallback: Preferences = {
  theme: 'system',
  entryMode: 'score-only',
  detailed: [],
  cardDetails: true,
  tees: {},
  game: 'strokePlay',
  scoring: 'net',
  sides: {},
  alsoScored: {},
}

function load(): Preferences {
  try {
    const theme = (localStorage.getItem('golf-theme') as Theme | null) ?? 'system'
    return { ...fallback, ...JSON.parse(localStorage.getItem('golf-preferences') ?? '{}'), theme }
  } catch {
    return fallback
  }
}

export const preferences = new Signal(load())
export const usePreferences = () => useSignal(preferences)

export function prefer(change: Partial<Preferences>) {
  const now = { ...preferences.get(), ...change }
  preferences.set(now)
  try {
    // theme.js reads the theme's own key before anything else is there.
    if (now.theme === 'system') localStorage.removeItem('golf-theme')
    else localStorage.setItem('golf-theme', now.theme)
    const { theme: _, ...rest } = now
    localStorage.setItem('golf-preferences', JSON.stringify(rest))
  } catch {
    // Not stored: the preference holds for this page.
  }
  showTheme()
}

/** Makes this card the partner of the round's first card. */
export const chooseSides = (roundId: string, card: string) =>
  prefer({ sides: withSides(preferences.get().sides, roundId, card) })

/** Scores another member's card on this device too, or no longer, for this round. */
export function scoreAlso(roundId: string, card: Pick<Card, 'id' | 'replaces'>, isScored: boolean) {
  const { alsoScored } = preferences.get()
  prefer({ alsoScored: withSides(alsoScored, roundId, withCard(alsoScored[roundId] ?? [], card, isScored)) })
}

/** The cards scored too, with or without this one, which may be among them by the card that it has replaced. */
export function withCard(also: string[], { id, replaces }: Pick<Card, 'id' | 'replaces'>, isScored: boolean) {
  const others = also.filter((one) => one !== id && one !== replaces)
  return isScored ? [...others, id] : others
}

/** The values by round with this one's; of the oldest rounds they are forgotten. */
export function withSides<T>(sides: Record<string, T>, roundId: string, value: T): Record<string, T> {
  const { [roundId]: _, ...others } = sides
  const kept = Object.entries(others).slice(-(roundsWithSides - 1))
  return { ...Object.fromEntries(kept), [roundId]: value }
}

const dark =
  typeof window !== 'undefined' && window.matchMedia ? window.matchMedia('(prefers-color-scheme: dark)') : undefined

function showTheme() {
  if (typeof document === 'undefined') return
  const { theme } = preferences.get()
  document.documentElement.dataset.theme = theme === 'system' ? (dark?.matches ? 'dark' : 'light') : theme
}

dark?.addEventListener('change', showTheme)
