import { useReachable, useSession } from '../lib/session'
import { useSignal } from '../lib/signal'
import { flush, syncState } from '../sync/flush'
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
  const text = waiting > 0 ? `${waiting} not yet sent` : reachable ? '' : 'Offline'
  return (
    <span className="sync" role="status">
      {text !== '' && (
        <button className={state === 'sending' ? 'chip busy' : 'chip'} onClick={flush} title="Try to send now">
          <Icon name="cloud" /> {text}
        </button>
      )}
    </span>
  )
}
