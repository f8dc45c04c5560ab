// Who is signed in. Remembered, so that the app opens with no network; a 401 asks to sign in again and drops nothing.
import { fetchMe, signOut as endSession } from '../api/account'
import { ApiError, onAnswer } from '../api/request'
import type { Me } from '../api/types'
import { startSync } from '../sync/flush'
import { reload } from '../sync/outbox'
import { read, remove, write } from './database'
import { setScope } from './resources'
import { noteHere, noteLeft, wasHere } from './visitor'
import { Signal, useSignal } from './signal'

export type Session =
  | { state: 'starting' }
  | { state: 'out' }
  | { state: 'in'; me: Me; /** The server has forgotten us; what was tapped waits here. */ isExpired: boolean }

const session = new Signal<Session>({ state: wasHere() ? 'starting' : 'out' })
export const useSession = () => useSignal(session)
export const currentSession = session.get
/** Called after each sign-in. */
export const onEnter = new Set<() => void>()

/** The server's word on the network: false from the first request that got no answer until the next that did. */
const reachable = new Signal(true)
export const useReachable = () => useSignal(reachable)

onAnswer((status) => {
  reachable.set(status !== 0 && status < 502)
  const now = session.get()
  if (status === 401 && now.state === 'in' && !now.isExpired) session.set({ ...now, isExpired: true })
})

/** Signed in: by a form, or found so at start. */
export async function enter(me: Me) {
  setScope(me.id)
  session.set({ state: 'in', me, isExpired: false })
  noteHere()
  await write('known', 'me', me).catch(() => undefined)
  await reload().catch(() => undefined)
  startSync(me.id)
  onEnter.forEach((listener) => listener())
}

export async function start() {
  await reload().catch(() => undefined)
  const known = await read<Me>('known', 'me').catch(() => undefined)
  if (known) {
    setScope(known.id)
    session.set({ state: 'in', me: known, isExpired: false })
  } else {
    // Nobody was here before: the way in shows at once, and gives way should there be a session after all.
    session.set({ state: 'out' })
  }
  try {
    await enter(await fetchMe())
  } catch (error) {
    if (!known) return
    if (error instanceof ApiError && error.status === 401) session.set({ state: 'in', me: known, isExpired: true })
    else startSync(known.id)
  }
}

export async function leave() {
  await endSession()
  noteLeft()
  await remove('known', 'me').catch(() => undefined)
  startSync(undefined)
  setScope('')
  session.set({ state: 'out' })
}
