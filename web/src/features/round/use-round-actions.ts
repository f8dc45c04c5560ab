import { useState } from 'react'
import { ApiError } from '../../shared/api/request'
import { deleteRound, reopenRound } from '../../shared/api/rounds'
import { missing } from '../../shared/golf/totals'
import { useOneAtATime } from '../../shared/lib/one-at-a-time'
import { go } from '../../shared/lib/router'
import { useSession } from '../../shared/lib/session'
import { deleted } from '../../shared/rounds/deleted'
import { forgetRound, keepRound } from '../../shared/sync/known-rounds'
import { enterFinish, enterHole, forget, unfinish } from '../../shared/sync/outbox'
import type { RoundView } from '../../shared/sync/overlay'

/** What can be done with a whole round. Finishing waits in the queue; the rest needs the server. */
export function useRoundActions(view: RoundView | undefined) {
  const session = useSession()
  const [error, setError] = useState('')
  const [isBusy, run] = useOneAtATime()

  const attempt = (body: () => Promise<void>) =>
    run(async () => {
      setError('')
      try {
        await body()
      } catch (failure) {
        if (!(failure instanceof ApiError)) throw failure
        setError(
          failure.status === 0 ? 'The server cannot be reached. Try again when there is a signal.' : failure.message,
        )
      }
    })

  return {
    error,
    isBusy,
    apply: attempt,
    finish: (allowMissing: boolean) =>
      attempt(async () => {
        if (view && session.state === 'in') await enterFinish(session.me.id, view.round, allowMissing)
      }),
    /** Every hole that has no score counts as picked up, then the round is finished. */
    finishPickedUp: () =>
      attempt(async () => {
        if (!view || session.state !== 'in') return
        for (const { card, holes } of missing(view.round)) {
          const stored = view.base.cards.find((one) => one.id === card.id)
          for (const hole of holes) {
            const known = stored?.holes.find((one) => one.hole === hole)
            await enterHole(session.me.id, view.round.id, card.id, hole, { pickedUp: true }, known)
          }
        }
        await enterFinish(session.me.id, view.round, false)
      }),
    reopen: () =>
      attempt(async () => {
        if (!view) return
        if (view.isFinishing) await unfinish(view.round.id)
        if (view.base.status === 'finished') await keepRound(await reopenRound(view.round.id))
      }),
    remove: () =>
      attempt(async () => {
        if (!view) return
        if (!view.isProvisional) await deleteRound(view.round.id)
        await forget(view.round.id)
        await forgetRound(view.round.id)
        if (!view.isProvisional) deleted.set({ id: view.round.id, name: view.round.course.name })
        go({ page: 'rounds' }, true)
      }),
  }
}

export type RoundActions = ReturnType<typeof useRoundActions>
