import { useState } from 'react'
import { ApiError } from '../../shared/api/request'
import type { Round } from '../../shared/api/types'
import { useOneAtATime } from '../../shared/state/one-at-a-time'
import { keepRound } from '../../shared/sync/known-rounds'

/** Sends a change of the round and shows the answer; it needs the network. */
export function useChange() {
  const [fault, setFault] = useState('')
  const [isBusy, run] = useOneAtATime()
  const change = (body: () => Promise<Round>, words: { [slug: string]: string } = {}) =>
    run(async () => {
      setFault('')
      try {
        await keepRound(await body())
      } catch (failure) {
        if (!(failure instanceof ApiError)) throw failure
        const said = words[failure.slug] ?? failure.message
        setFault(failure.status === 0 ? 'This needs a signal. Try again when there is one.' : said)
      }
    })
  return { fault, isBusy, change }
}
