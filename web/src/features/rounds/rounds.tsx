import { useState } from 'react'
import { ApiError } from '../../shared/api/request'
import { fetchRounds, type RoundFilter } from '../../shared/api/rounds'
import type { RoundPage, RoundStatus } from '../../shared/api/types'
import { useOneAtATime } from '../../shared/lib/one-at-a-time'
import { useResource } from '../../shared/lib/resources'
import { keys } from '../../shared/sync/keys'
import { withUnsent } from '../../shared/sync/unsent-rounds'
import { CourseSelect } from '../../shared/ui/course-select'
import { Icon } from '../../shared/ui/icons'
import { Link } from '../../shared/ui/link'
import { Page } from '../../shared/ui/page'
import { Segmented } from '../../shared/ui/segmented'
import { Empty, Failure, Skeleton, Stale } from '../../shared/ui/states'
import { Deleted } from '../../shared/rounds/deleted'
import { RoundRow } from '../../shared/rounds/round-row'
import { useRoundList } from '../../shared/rounds/use-round-list'

const states = [
  ['all', 'All'],
  ['finished', 'Finished'],
  ['open', 'Open'],
] as const

/** All rounds, newest first, a page at a time. */
export function Rounds() {
  const [course, setCourse] = useState<string>()
  const [status, setStatus] = useState<'all' | RoundStatus>('all')
  const filter: RoundFilter = { course, status: status === 'all' ? undefined : status }
  return (
    <Page
      title="Rounds"
      side={
        <Link to={{ page: 'new-round' }} className="button">
          <Icon name="plus" /> New
        </Link>
      }
    >
      <Deleted />
      <div className="filters">
        <Segmented label="State" value={status} options={states} choose={setStatus} />
        <CourseSelect value={course} choose={setCourse} />
      </div>
      <Pages key={`${course ?? ''}/${status}`} filter={filter} />
    </Page>
  )
}

function Pages({ filter }: { filter: RoundFilter }) {
  const isAll = !filter.course && !filter.status
  const first = useResource(
    keys.rounds(filter.course, filter.status),
    () => fetchRounds(filter),
    isAll ? withUnsent : undefined,
  )
  const [more, setMore] = useState<RoundPage & { behind?: string | null }>()
  const [error, setError] = useState<ApiError>()
  const [isBusy, run] = useOneAtATime()
  // When the first page ends elsewhere, the pages behind it are old.
  const older = more?.behind === first.data?.next ? more : undefined
  const fetched = first.data && [...first.data.rounds, ...(older?.rounds ?? [])]
  const withMine = useRoundList(fetched)
  const rounds = isAll ? withMine : fetched
  const next = older ? older.next : first.data?.next

  async function loadMore() {
    if (!next) return
    setError(undefined)
    try {
      const page = await fetchRounds(filter, next)
      setMore({ rounds: [...(older?.rounds ?? []), ...page.rounds], next: page.next, behind: first.data?.next })
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      setError(failure)
    }
  }

  if (!rounds) return first.error ? <Failure error={first.error} retry={first.reload} /> : <Skeleton lines={6} />
  if (rounds.length === 0) {
    return isAll ? (
      <Empty
        title="No rounds yet"
        action={
          <Link to={{ page: 'new-round' }} className="button primary">
            Start a round
          </Link>
        }
      />
    ) : (
      <Empty title="No such round">Another course or state may have some.</Empty>
    )
  }
  return (
    <>
      <Stale at={first.at} error={first.error} retry={first.reload} />
      <ul className="rows">
        {rounds.map((round) => (
          <RoundRow key={round.id} round={round} />
        ))}
      </ul>
      {error && <p className="fault">{error.message}</p>}
      {next && (
        <button className="button" onClick={() => run(loadMore)} disabled={isBusy}>
          {isBusy ? 'Loading…' : 'Older rounds'}
        </button>
      )}
    </>
  )
}
