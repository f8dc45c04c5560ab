import { useState } from 'react'
import { ApiError } from '../api/request'
import { restoreRound } from '../api/rounds'
import { useOneAtATime } from '../lib/one-at-a-time'
import { go } from '../lib/router'
import { Signal, useSignal } from '../lib/signal'
import { keepRound } from '../sync/known-rounds'

/** The round that was deleted last, as long as the page is open: it can come back. */
export const deleted = new Signal<{ id: string; name: string } | undefined>(undefined)

/** Says that it is gone, and takes it back. */
export function Deleted() {
  const round = useSignal(deleted)
  const [fault, setFault] = useState('')
  const [isBusy, run] = useOneAtATime()
  if (!round) return null
  async function restore(id: string) {
    try {
      await keepRound(await restoreRound(id))
      deleted.set(undefined)
      go({ page: 'round', round: id })
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      setFault(failure.status === 0 ? 'The server cannot be reached.' : failure.message)
    }
  }
  return (
    <p className="notice" role="status">
      <span>
        {round.name} was deleted. {fault}
      </span>
      <button className="text-button" aria-disabled={isBusy} onClick={() => run(() => restore(round.id))}>
        Undo
      </button>
    </p>
  )
}
