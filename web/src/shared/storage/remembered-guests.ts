// The guests of earlier rounds, remembered on this device for one account: name, tee and index as they were entered
// last.
import { Signal, useSignal } from '../state/signal'

export type RememberedGuest = { name: string; tee: string; index: string }

/** The most that are remembered; the one played with longest ago is forgotten. */
export const mostRemembered = 24

const place = (owner: string) => `golf-guests/${owner}`
/** Counts changes, so that what shows the guests is rendered again. */
const changes = new Signal(0)

const isGuest = (value: unknown): value is RememberedGuest =>
  typeof value === 'object' &&
  value !== null &&
  ['name', 'tee', 'index'].every((part) => typeof (value as Record<string, unknown>)[part] === 'string')

/** The remembered guests, newest first. */
export function rememberedGuests(owner: string): RememberedGuest[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place(owner)) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isGuest).slice(0, mostRemembered) : []
  } catch {
    return []
  }
}

export function useRememberedGuests(owner: string): RememberedGuest[] {
  useSignal(changes)
  return rememberedGuests(owner)
}

function store(owner: string, guests: RememberedGuest[]) {
  try {
    if (guests.length === 0) localStorage.removeItem(place(owner))
    else localStorage.setItem(place(owner), JSON.stringify(guests.slice(0, mostRemembered)))
  } catch {
    // Not stored: the names are typed again next time.
  }
  changes.set(changes.get() + 1)
}

/** Names are the same if they differ in case only. */
const isSame = (one: string, other: string) => one.toLocaleLowerCase() === other.toLocaleLowerCase()

export function rememberGuests(owner: string, guests: RememberedGuest[]) {
  if (owner === '' || guests.length === 0) return
  const earlier = rememberedGuests(owner).filter((known) => !guests.some((guest) => isSame(guest.name, known.name)))
  store(owner, [...guests, ...earlier])
}

/** Remembers a guest of whom no index was asked; an index known from before stays. */
export function rememberGuest(owner: string, name: string, tee: string) {
  const known = rememberedGuests(owner).find((guest) => isSame(guest.name, name))
  rememberGuests(owner, [{ name, tee, index: known?.index ?? '' }])
}

export const forgetGuest = (owner: string, name: string) =>
  store(
    owner,
    rememberedGuests(owner).filter((guest) => !isSame(guest.name, name)),
  )

export const forgetGuests = (owner: string) => store(owner, [])
