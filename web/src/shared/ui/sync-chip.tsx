import { useReachable, useSession } from '../lib/session'
import { useSignal } from '../lib/signal'
import { flushNow, syncState } from '../sync/flush'
import { useUnsent } from '../sync/outbox'
import { Icon } from './icons'

/** How many taps the server has not heard of, whenever there are any. */
export function SyncChip() {
  const entries = useUnsent()
  const session = useSession()
  const state = useSignal(syncState)
  const reachable = useReachable()
  const me = session.state === 'in' ? session.me.id : ''
  const waiting = [...entries.values()].filter((entry) => entry.owner === me && entry.state === 'waiting').length
  const isBroken = state === 'broken'
  const unsent = `${waiting} not yet sent${isBroken ? ': the server has a fault' : ''}`
  const text = waiting > 0 ? unsent : reachable ? '' : 'Offline'
  const title = isBroken ? 'Kept on this device and sent again by itself. Try now' : 'Try to send now'
  return (
    <span className="sync" role="status">
      {text !== '' && (
        <button className={state === 'sending' ? 'chip busy' : 'chip'} onClick={() => void flushNow()} title={title}>
          <Icon name="cloud" /> {text}
        </button>
      )}
    </span>
  )
}
