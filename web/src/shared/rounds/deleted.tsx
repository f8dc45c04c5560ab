import { useState } from 'react'
import { ApiError } from '../api/request'
import { fetchDeletedRounds, restoreRound } from '../api/rounds'
import type { DeletedRound } from '../api/types'
import { serverTime } from '../api/server-clock'
import { count, playedOn } from '../text/format'
import { useOneAtATime } from '../state/one-at-a-time'
import { useResource } from '../storage/resources'
import { go } from '../routing/router'
import { Signal, useSignal } from '../state/signal'
import { keepRestored } from '../sync/known-rounds'
import { keys } from '../storage/keys'
import { Link } from '../ui/link'
import { Failure, Skeleton } from '../ui/states'

/** The round deleted last on this page, for its Undo. */
export const deleted = new Signal<{ id: string; name: string } | undefined>(undefined)

/** Restores a round and opens it. */
function useRestore() {
  const [fault, setFault] = useState('')
  const [isBusy, run] = useOneAtATime()
  const restore = (id: string) =>
    run(async () => {
      setFault('')
      try {
        await keepRestored(await restoreRound(id))
        if (deleted.get()?.id === id) deleted.set(undefined)
        go({ page: 'round', round: id })
      } catch (failure) {
        if (!(failure instanceof ApiError)) throw failure
        setFault(
          failure.status === 0
            ? 'The server cannot be reached. Try again when there is a signal.'
            : failure.status === 404
              ? 'It was deleted too long ago to be restored.'
              : failure.message,
        )
      }
    })
  return { fault, isBusy, restore }
}

/** The notice after a deletion, with Undo. */
export function Deleted() {
  const round = useSignal(deleted)
  const { fault, isBusy, restore } = useRestore()
  if (!round) return null
  return (
    <p className="notice" role="status">
      <span>
        {round.name} was deleted. {fault}
      </span>
      <button className="text-button" aria-disabled={isBusy} onClick={() => restore(round.id)}>
        Undo
      </button>
    </p>
  )
}

/** The deleted rounds that can still be restored now, however old the fetched list is. */
function useDeletedRounds(now = serverTime().getTime()) {
  const known = useResource(keys.deletedRounds, fetchDeletedRounds)
  return { ...known, rounds: (known.data?.rounds ?? []).filter((round) => Date.parse(round.restorableUntil) > now) }
}

const daysLeft = (round: DeletedRound, now = serverTime().getTime()) =>
  count(Math.max(1, Math.ceil((Date.parse(round.restorableUntil) - now) / 86_400_000)), 'day')

/** The list of deleted rounds that can be restored. */
export function RecentlyDeleted() {
  const { rounds } = useDeletedRounds()
  const { fault, isBusy, restore } = useRestore()
  if (rounds.length === 0) return null
  return (
    <section aria-label="Recently deleted">
      <div className="section-head">
        <h2>Recently deleted</h2>
      </div>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <ul className="rows">
        {rounds.map((round) => (
          <li key={round.id} className="row">
            <span className="row-main">
              <strong>{round.course.name}</strong>
              <span className="quiet">
                {playedOn(round.playedOn)} · {daysLeft(round)} left to restore it
              </span>
            </span>
            <button
              className="button small"
              aria-disabled={isBusy}
              aria-label={`Restore ${round.course.name}, ${playedOn(round.playedOn)}`}
              onClick={() => restore(round.id)}
            >
              Restore
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

type GoneProps = { roundId: string; error: ApiError; retry: () => void }

/** Shown instead of a round that could not be fetched. If it was deleted: says so and offers to restore it. */
export function NoRound({ roundId, error, retry }: GoneProps) {
  const { rounds, isLoading, data } = useDeletedRounds()
  const { fault, isBusy, restore } = useRestore()
  const round = rounds.find((one) => one.id === roundId)
  if (!round && error.status === 404 && isLoading && !data) return <Skeleton lines={2} />
  if (!round && error.status === 404) {
    return (
      <div className="empty" role="alert">
        <h2>You are not in this round</h2>
        <p>If you left it or were removed, what you played is a round of your own.</p>
        <Link to={{ page: 'rounds' }} className="button">
          Your rounds
        </Link>
      </div>
    )
  }
  if (!round || (error.status !== 404 && error.status !== 0)) return <Failure error={error} retry={retry} />
  return (
    <div className="empty" role="status">
      <h2>This round was deleted</h2>
      <p>
        {round.course.name}, {playedOn(round.playedOn)}. You have {daysLeft(round)} left to restore it.
      </p>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <button className="button primary" aria-disabled={isBusy} onClick={() => restore(round.id)}>
        Restore
      </button>
    </div>
  )
}
