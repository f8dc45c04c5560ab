// The signed-in player. Remembered on the device, so that the app opens offline; after a 401 the player signs in
// again and no entry is lost.
//
// All tabs share one cookie, so another tab may sign in another player. The page learns of it from the other tab's
// message, from a check when it becomes visible, or at the latest from the server's answer to its next request, and
// then shows the player who is signed in.
import { deleteAccount, fetchMe, signOut as endSession } from '../api/account'
import { actFor, ApiError, onAnswer } from '../api/request'
import type { Me } from '../api/types'
import { forgetFetched } from '../sync/fetched'
import { startSync } from '../sync/flush'
import { spendIds } from '../sync/next-round'
import { forgetEntries, reload } from '../sync/outbox'
import { dropCode } from '../joining/kept-code'
import { read, remove, write } from '../storage/database'
import { prefer } from '../storage/preferences'
import { setScope } from '../storage/resources'
import { Signal, useSignal } from '../state/signal'
import { hearTabs, tellTabs } from './tabs'
import { noteHere, noteLeft, wasHere, whoWasHere } from './visitor'

export type Session =
  | { state: 'starting' }
  | { state: 'out' }
  | {
      state: 'in'
      me: Me
      /** The server answered 401: entries wait for the next sign-in. */
      isExpired: boolean
      /** The player shown before another one turned out to be signed in. */
      instead?: Me
    }

const session = new Signal<Session>({ state: wasHere() ? 'starting' : 'out' })
export const useSession = () => useSignal(session)
export const currentSession = session.get
/** Called after each sign-in. */
export const onEnter = new Set<() => void>()

/** Whether the last request was answered by our services. */
const reachable = new Signal(true)
export const useReachable = () => useSignal(reachable)

onAnswer((status, slug) => {
  reachable.set(status !== 0 && status < 502)
  const now = session.get()
  if (status === 401 && now.state === 'in' && !now.isExpired) session.set({ ...now, isExpired: true })
  if (slug === 'other-account') void lookAgain()
})

/** A form of this page has signed the player in. */
export async function enter(me: Me) {
  tellTabs({ entered: me.id })
  await show(me)
}

async function show(me: Me, instead?: Me) {
  setScope(me.id)
  actFor(me.id)
  session.set({ state: 'in', me, isExpired: false, instead })
  noteHere(me)
  await write('known', 'me', me).catch(() => undefined)
  await forgetFetched(me.id).catch(() => undefined)
  await reload().catch(() => undefined)
  startSync(me.id)
  onEnter.forEach((listener) => listener())
}

/** Shows the remembered player before, or without, an answer of the server. */
function showKnown(me: Me, isExpired: boolean) {
  setScope(me.id)
  actFor(me.id)
  session.set({ state: 'in', me, isExpired })
}

export async function start() {
  await reload().catch(() => undefined)
  const known = whoWasHere() ?? (await read<Me>('known', 'me').catch(() => undefined))
  // On a device without a remembered player the sign-in page shows at once; a session found later replaces it.
  if (known) showKnown(known, false)
  else session.set({ state: 'out' })
  try {
    const me = await fetchMe()
    await show(me, known && known.id !== me.id ? known : undefined)
  } catch (error) {
    if (!known) return
    if (error instanceof ApiError && error.status === 401) showKnown(known, true)
    else startSync(known.id)
  }
}

let looking: Promise<void> | undefined

/** Fetches the player of the browser's session and shows that player. Without an answer nothing changes. */
export function lookAgain(): Promise<void> {
  looking ??= look().finally(() => (looking = undefined))
  return looking
}

async function look() {
  const before = session.get()
  if (before.state === 'starting') return
  const me = await fetchMe().catch(() => undefined)
  const now = session.get()
  // The session changed during the request.
  if (!me || now !== before) return
  if (now.state !== 'in') await show(me)
  else if (now.me.id !== me.id) await show(me, now.me)
  else if (now.isExpired) await show(me)
}

/** The player has closed the notice about `instead`. */
export function acceptSwitch() {
  const now = session.get()
  if (now.state === 'in') session.set({ ...now, instead: undefined })
}

export async function leave() {
  const now = session.get()
  try {
    await endSession()
  } catch (error) {
    // The player shown here is signed out already; another player is signed in.
    if (!(error instanceof ApiError) || !error.isOfOtherAccount) throw error
    return lookAgain()
  }
  if (now.state === 'in') tellTabs({ left: now.me.id })
  await forgetPlayer()
}

/** Deletes the account, and with it this device's unsent entries of the player. */
export async function leaveForGood(password: string) {
  const now = session.get()
  if (now.state !== 'in') return
  await deleteAccount(password)
  startSync(undefined)
  await forgetEntries(now.me.id).catch(() => undefined)
  spendIds(now.me.id)
  tellTabs({ left: now.me.id })
  await forgetPlayer()
}

/** Signs out on this device: deletes what was fetched and keeps unsent entries for the player's next sign-in. */
async function forgetPlayer() {
  noteLeft()
  dropCode()
  prefer({ alsoScored: {} })
  startSync(undefined)
  setScope('')
  actFor(null)
  session.set({ state: 'out' })
  await remove('known', 'me').catch(() => undefined)
  await forgetFetched().catch(() => undefined)
}

hearTabs((word) => {
  const now = session.get()
  if ('left' in word && now.state === 'in' && now.me.id === word.left) void forgetPlayer()
  else void lookAgain()
})

if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void lookAgain()
  })
}
