import type { FormatResult } from '../api/types'
import { Signal, useSignal } from '../state/signal'

export type Theme = 'system' | 'light' | 'dark' | 'sunlight'
export type EntryMode = 'score-only' | 'full'
type Preferences = {
  theme: Theme
  /** What is asked of the player; of a guest more than the score only if the card is among `detailed`. */
  entryMode: EntryMode
  detailed: string[]
  /** Whether a card shows putts, fairways and the rest, where there are any. */
  cardDetails: boolean
  /** The tee played last on each course. */ tees: Record<string, string>
  /** What a finished round is looked at as. */
  game: FormatResult['format']
  scoring: FormatResult['scoring']
  /** Who plays with the first of four players: a card, by its round. */
  sides: Record<string, string>
}

/** Of how many rounds the sides are remembered; of older ones the first two play together again. */
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
}

function load(): Preferences {
  try {
    const theme = (localStorage.getItem('golf-theme') as Theme | null) ?? 'system'
    return { ...fallback, ...JSON.parse(localStorage.getItem('golf-preferences') ?? '{}'), theme }
  } catch {
    return fallback
  }
}

const preferences = new Signal(load())
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
    // Kept for this page at least.
  }
  showTheme()
}

/** Lets this card play with the first one of the round. */
export const chooseSides = (roundId: string, card: string) =>
  prefer({ sides: withSides(preferences.get().sides, roundId, card) })

export function withSides(sides: Preferences['sides'], roundId: string, card: string): Preferences['sides'] {
  const { [roundId]: _, ...others } = sides
  const kept = Object.entries(others).slice(-(roundsWithSides - 1))
  return { ...Object.fromEntries(kept), [roundId]: card }
}

const dark =
  typeof window !== 'undefined' && window.matchMedia ? window.matchMedia('(prefers-color-scheme: dark)') : undefined

function showTheme() {
  const { theme } = preferences.get()
  document.documentElement.dataset.theme = theme === 'system' ? (dark?.matches ? 'dark' : 'light') : theme
}

dark?.addEventListener('change', showTheme)
