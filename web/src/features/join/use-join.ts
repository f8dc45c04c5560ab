import { useState } from 'react'
import { ApiError } from '../../shared/api/request'
import { joinRound } from '../../shared/api/together'
import type { Join, JoinPreview } from '../../shared/api/types'
import { dropCode } from '../../shared/joining/kept-code'
import { go } from '../../shared/routing/router'
import { useOneAtATime } from '../../shared/state/one-at-a-time'
import { keepRound } from '../../shared/sync/known-rounds'
import { uuid7 } from '../../shared/sync/uuid7'
import { joinFault } from './join-words'

/** Joins the round and opens it at its next hole. */
export function useJoin(code: string, preview: JoinPreview, lookAgain: (why: string) => void) {
  // Made with the form, not with the tap: a repeated tap, or one after a lost answer, joins once.
  const [cardId] = useState(() => uuid7())
  const [fault, setFault] = useState('')
  const [isBusy, run] = useOneAtATime()

  const join = (how: Pick<Join, 'tee' | 'handicapIndex' | 'takeOver'>) =>
    run(async () => {
      setFault('')
      try {
        const round = await joinRound({ code, cardId, ...how })
        await keepRound(round)
        dropCode()
        go({ page: round.status === 'open' ? 'play' : 'round', round: round.id }, true)
      } catch (failure) {
        if (!(failure instanceof ApiError)) throw failure
        const round = failure.problem.round ?? preview.round
        if (failure.slug === 'already-joined' && round) {
          dropCode()
          go({ page: 'round', round }, true)
        } else if (failure.slug === 'not-found' && how.takeOver) {
          lookAgain('That card is not in the round any more. Choose again.')
        } else if (['guest-taken', 'round-full', 'round-finished', 'code-unknown'].includes(failure.slug)) {
          // What can be chosen has changed.
          lookAgain(joinFault(failure))
        } else setFault(joinFault(failure))
      }
    })
  return { fault, isBusy, join }
}
