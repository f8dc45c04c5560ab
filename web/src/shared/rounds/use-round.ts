import { useEffect, useMemo } from 'react'
import type { Round } from '../api/types'
import { useResource } from '../storage/resources'
import { useSession } from '../account/session'
import { createKey } from '../sync/entry'
import { isShared } from '../golf/kept'
import { ofRound, useLive } from '../live/followed'
import { keys } from '../storage/keys'
import { fetchWhole } from '../sync/fetch-round'
import { forgetRound } from '../sync/known-rounds'
import { unsent, useUnsent } from '../sync/outbox'
import { newer, overlay, type RoundView } from '../sync/overlay'
import { ApiError } from '../api/request'

/**
 * Milliseconds after which a shared round is fetched again while it is shown and the socket does not follow it: other
 * phones write to it.
 */
const pollEvery = 15_000
/** The same for an open round that other players may join. */
const pollAlone = 60_000

/** Whether the round is followed live, and otherwise when it was last known to be up to date, in ms since 1970. */
export type Freshness = { isLive: boolean; at: number }
type Shown = {
  view?: RoundView
  error?: ApiError
  isLoading: boolean
  reload: () => void
  /** Undefined for a round that no other phone can write to. */
  freshness?: Freshness
}

/** A round with its unsent entries applied. A round created here is not fetched before it was sent. */
export function useRound(id: string): Shown {
  const session = useSession()
  const entries = useUnsent()
  const me = session.state === 'in' ? session.me.id : ''
  const fetcher = () => {
    if (unsent.get().has(createKey(id))) {
      return Promise.reject(new ApiError(0, { type: '/problems/not-sent', title: 'Not sent yet', status: 0 }))
    }
    return fetchWhole(id)
  }
  const { data, at, error, isLoading, reload } = useResource<Round>(keys.round(id), fetcher, newer)
  const isPending = entries.has(createKey(id))
  // Deleted, perhaps on another device: the cached copy is not shown.
  const isGone = error?.status === 404 && !isPending
  const view = useMemo(
    () => (isGone ? undefined : data && overlay(data, entries.values(), me)),
    [data, entries, me, isGone],
  )
  useEffect(() => {
    if (isGone) void forgetRound(id)
  }, [isGone, id])
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && reload()
    document.addEventListener('visibilitychange', look)
    window.addEventListener('online', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('online', look)
    }
  }, [reload])
  const base = view?.base
  const isOpen = base?.members !== undefined && base.status === 'open'
  const every = base && isShared(base) ? pollEvery : isOpen ? pollAlone : undefined
  const live = useLive(every !== undefined && !isPending && !isGone ? ofRound(id) : undefined)
  const isLive = live?.isLive === true && !error
  useEffect(() => {
    if (every === undefined || isLive) return
    const look = setInterval(() => document.visibilityState === 'visible' && reload(), every)
    return () => clearInterval(look)
  }, [every, isLive, reload])
  const freshness = every === undefined ? undefined : { isLive, at: Math.max(live?.at ?? 0, at ?? 0) }
  return { view, error: isPending ? undefined : error, isLoading, reload, freshness }
}
