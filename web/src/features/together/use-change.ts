import { useState } from 'react'
import { ApiError } from '../../shared/api/request'
import { waitText } from '../../shared/joining/wait'
import { useOneAtATime } from '../../shared/state/one-at-a-time'

/** Why a change of who plays was not made. */
export function changeFault(error: ApiError): string {
  if (error.slug === 'only-member') return 'You are the only player in this round. You can delete it instead.'
  if (error.status === 429) return waitText(error)
  if (error.isForeign) return error.message
  if (error.status === 0) return 'The server cannot be reached. Try again when there is a signal.'
  if (error.status === 404) return 'This server cannot do that yet, or the round has changed. Reload the page.'
  return error.problem.errors?.map((fault) => fault.message).join(' ') || error.message
}

/** Runs one change at a time and says why one was not made. */
export function useChange() {
  const [fault, setFault] = useState('')
  const [isBusy, run] = useOneAtATime()
  const change = (body: () => Promise<unknown>) =>
    run(async () => {
      setFault('')
      try {
        await body()
      } catch (failure) {
        if (!(failure instanceof ApiError)) throw failure
        setFault(changeFault(failure))
      }
    })
  return { fault, isBusy, change }
}
