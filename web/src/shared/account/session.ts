// Who is signed in. Remembered, so that the app opens with no network; a 401 asks to sign in again and drops nothing.
//
// All tabs share one cookie, so another tab may have signed in another player. A page hears of it from the other tab, asks
// when it is looked at again, and is told by the server at its next request at the latest: it then shows who is signed in.
import { deleteAccount, fetchMe, signOut as endSession } from '../api/account'
import { actFor, ApiError, onAnswer } from '../api/request'
import type { Me } from '../api/types'
import { forgetFetched } from '../sync/fetched'
import { startSync } from '../sync/flush'
import { spendIds } from '../sync/next-round'
import { forgetEntries, reload } from '../sync/outbox'
import { read, remove, write } from '../storage/database'
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
      /** The server has forgotten us; what was tapped waits here. */ isExpired: boolean
      /** Whom the page showed until another player turned out to be signed in. */ instead?: Me
    }

const session = new Signal<Session>({ state: wasHere() ? 'starting' : 'out' })
export const useSession = () => useSignal(session)
export const currentSession = session.get
/** Called after each sign-in. */
export const onEnter = new Set<() => void>()

/** The server's word on the network: false from the first request that got no answer until the next that did. */
const reachable = new Signal(true)
export const useReachable = () => useSignal(reachable)

onAnswer((status, slug) => {
  reachable.set(status !== 0 && status < 502)
  const now = session.get()
  if (status === 401 && now.state === 'in' && !now.isExpired) session.set({ ...now, isExpired: true })
  if (slug === 'other-account') void lookAgain()
})

/** Signed in by a form of this page. */
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

/** The page goes on with the known player, as far as it can. */
function showKnown(me: Me, isExpired: boolean) {
  setScope(me.id)
  actFor(me.id)
  session.set({ state: 'in', me, isExpired })
}

export async function start() {
  await reload().catch(() => undefined)
  const known = whoWasHere() ?? (await read<Me>('known', 'me').catch(() => undefined))
  // Where nobody was here before, the way in shows at once, and gives way should there be a session after all.
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

/** Asks whose the browser's session is by now, and shows that player. Where the server is away nothing changes. */
export function lookAgain(): Promise<void> {
  looking ??= look().finally(() => (looking = undefined))
  return looking
}

async function look() {
  const before = session.get()
  if (before.state === 'starting') return
  const me = await fetchMe().catch(() => undefined)
  const now = session.get()
  // A form of this page was quicker.
  if (!me || now !== before) return
  if (now.state !== 'in') await show(me)
  else if (now.me.id !== me.id) await show(me, now.me)
  else if (now.isExpired) await show(me)
}

/** The notice of `instead` was read. */
export function acceptSwitch() {
  const now = session.get()
  if (now.state === 'in') session.set({ ...now, instead: undefined })
}

export async function leave() {
  const now = session.get()
  try {
    await endSession()
  } catch (error) {
    // The player whom the page shows is signed out already; another one's session goes on.
    if (!(error instanceof ApiError) || !error.isOfOtherAccount) throw error
    return lookAgain()
  }
  if (now.state === 'in') tellTabs({ left: now.me.id })
  await forgetPlayer()
}

/** Deletes the account. What this device has not sent goes with it: there is nobody left whose it could be. */
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

/** Signed out: what was fetched goes, what was not sent stays for the player's next sign-in. */
async function forgetPlayer() {
  noteLeft()
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
