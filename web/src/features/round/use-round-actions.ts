import { useState } from 'react'
import { ApiError } from '../../shared/api/request'
import { deleteRound, reopenRound } from '../../shared/api/rounds'
import type { Finish } from '../../shared/api/types'
import { useOneAtATime } from '../../shared/state/one-at-a-time'
import { go } from '../../shared/routing/router'
import { useSession } from '../../shared/account/session'
import { isDone } from '../../shared/golf/kept'
import { deleted } from '../../shared/rounds/deleted'
import { forgetRound, keepDeleted, keepRound } from '../../shared/sync/known-rounds'
import type { FinishEntry } from '../../shared/sync/entry'
import { enterFinish, forget, unfinish } from '../../shared/sync/outbox'
import type { RoundView } from '../../shared/sync/overlay'

/** Actions on a whole round. Finishing goes through the queue and works offline; the others need the server. */
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
    finish: (how: Finish, nines?: FinishEntry['nines']) =>
      attempt(async () => {
        if (view && session.state === 'in') await enterFinish(session.me.id, view.round, how, nines)
      }),
    reopen: () =>
      attempt(async () => {
        if (!view) return
        if (view.isFinishing) await unfinish(view.me, view.round.id)
        if (isDone(view.base, view.me)) await keepRound(await reopenRound(view.round.id))
      }),
    remove: () =>
      attempt(async () => {
        if (!view) return
        if (!view.isProvisional) await deleteRound(view.round.id)
        await forget(view.round.id)
        if (!view.isProvisional) await keepDeleted(view.base)
        await forgetRound(view.round.id)
        if (!view.isProvisional) deleted.set({ id: view.round.id, name: view.round.course.name })
        go({ page: 'rounds' }, true)
      }),
  }
}

export type RoundActions = ReturnType<typeof useRoundActions>
