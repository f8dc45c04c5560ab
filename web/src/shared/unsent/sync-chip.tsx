import { useEffect, useState } from 'react'
import { useStorage } from '../storage/database'
import { useReachable, useSession } from '../account/session'
import { useSignal } from '../state/signal'
import { flushNow, syncState } from '../sync/flush'
import { useUnsent } from '../sync/outbox'
import { Icon } from '../ui/icons'

/** How long an entry may wait before the chip shows, in ms. */
const patience = 4000

/** The number of unsent entries, once they have waited for a while, or "Offline". */
export function SyncChip() {
  const entries = useUnsent()
  const session = useSession()
  const state = useSignal(syncState)
  const reachable = useReachable()
  const me = session.state === 'in' ? session.me.id : ''
  const mine = [...entries.values()].filter((entry) => entry.owner === me && entry.state === 'waiting')
  const waiting = mine.length
  const isLate = useLate(waiting === 0 ? undefined : Math.min(...mine.map((entry) => entry.order)))
  const isBroken = state === 'broken'
  const isInMemory = useStorage() === 'failing'
  const isOlder = state === 'older'
  const why = isBroken
    ? ': server error'
    : isOlder
      ? ': the server is being updated'
      : isInMemory
        ? ': keep this page open'
        : ''
  const unsent = `${waiting} not yet sent${why}`
  const text = waiting > 0 && (isLate || isBroken || isOlder || !reachable) ? unsent : reachable ? '' : 'Offline'
  const title =
    isBroken || isOlder
      ? 'Kept on this device and retried automatically. Tap to try now'
      : isInMemory
        ? 'This device cannot store anything right now. Tap to send now'
        : 'Tap to send now'
  return (
    <span className="sync" role="status" data-waiting={waiting}>
      {text !== '' && (
        <button className={state === 'sending' ? 'chip busy' : 'chip'} onClick={() => void flushNow()} title={title}>
          <Icon name="cloud" /> {text}
        </button>
      )}
    </span>
  )
}

/** Whether `since`, in ms since 1970, is longer ago than the patience. */
function useLate(since: number | undefined): boolean {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (since === undefined) return
    const wait = setTimeout(() => setNow(Date.now()), Math.max(0, since + patience - Date.now()) + 20)
    return () => clearTimeout(wait)
  }, [since])
  return since !== undefined && now >= since + patience
}
