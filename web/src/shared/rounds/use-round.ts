import { useEffect, useMemo } from 'react'
import type { Round } from '../api/types'
import { useResource } from '../storage/resources'
import { useSession } from '../account/session'
import { createKey } from '../sync/entry'
import { isShared } from '../golf/kept'
import { keys } from '../storage/keys'
import { fetchWhole } from '../sync/fetch-round'
import { forgetRound } from '../sync/known-rounds'
import { unsent, useUnsent } from '../sync/outbox'
import { newer, overlay, type RoundView } from '../sync/overlay'
import { ApiError } from '../api/request'

/** Milliseconds after which a shared round is fetched again while it is shown: other phones write to it. */
const pollEvery = 15_000
/** The same for an open round that other players may join. */
const pollAlone = 60_000

/** A round with its unsent entries applied. A round created here is not fetched before it was sent. */
export function useRound(id: string): { view?: RoundView; error?: ApiError; isLoading: boolean; reload: () => void } {
  const session = useSession()
  const entries = useUnsent()
  const me = session.state === 'in' ? session.me.id : ''
  const fetcher = () => {
    if (unsent.get().has(createKey(id))) {
      return Promise.reject(new ApiError(0, { type: '/problems/not-sent', title: 'Not sent yet', status: 0 }))
    }
    return fetchWhole(id)
  }
  const { data, error, isLoading, reload } = useResource<Round>(keys.round(id), fetcher, newer)
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
  useEffect(() => {
    if (every === undefined) return
    const look = setInterval(() => document.visibilityState === 'visible' && reload(), every)
    return () => clearInterval(look)
  }, [every, reload])
  return { view, error: isPending ? undefined : error, isLoading, reload }
}
