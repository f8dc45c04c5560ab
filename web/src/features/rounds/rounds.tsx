import { fetchRounds, type RoundFilter } from '../../shared/api/rounds'
import { useResource } from '../../shared/storage/resources'
import { go } from '../../shared/routing/router'
import { keys } from '../../shared/storage/keys'
import { withUnsent } from '../../shared/sync/known-rounds'
import { CourseSelect } from '../../shared/rounds/course-select'
import { Icon } from '../../shared/ui/icons'
import { Link } from '../../shared/ui/link'
import { Page } from '../../shared/ui/page'
import { Segmented } from '../../shared/ui/segmented'
import { Empty, Failure, Skeleton, Stale } from '../../shared/ui/states'
import { Deleted, RecentlyDeleted } from '../../shared/rounds/deleted'
import { RoundRow } from '../../shared/rounds/round-row'
import { useRoundList } from '../../shared/rounds/use-round-list'
import { KnownRounds } from './known-rounds'
import { useOlder } from './use-older'

const states = [
  ['all', 'All'],
  ['finished', 'Finished'],
  ['open', 'Open'],
] as const

/** All rounds, newest first, page by page. The filter is in the address, so that going back restores it. */
export function Rounds({ filter }: { filter: RoundFilter }) {
  const { course, status } = filter
  const choose = (change: RoundFilter) => go({ page: 'rounds', course, status, ...change }, true)
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
        <Segmented
          label="Status"
          value={status ?? 'all'}
          options={states}
          choose={(value) => choose({ status: value === 'all' ? undefined : value })}
        />
        <CourseSelect value={course} choose={(value) => choose({ course: value })} />
      </div>
      <Pages key={`${course ?? ''}/${status ?? ''}`} filter={filter} />
      <RecentlyDeleted />
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
  const older = useOlder(filter, first.data?.next)
  const fetched = first.data && [...first.data.rounds, ...older.rounds]
  const withMine = useRoundList(fetched)
  const rounds = isAll ? withMine : fetched
  const { error, isBusy } = older

  if (!rounds) {
    if (!first.error) return <Skeleton lines={6} />
    const failure = <Failure error={first.error} retry={first.reload} />
    return isAll ? (
      failure
    ) : (
      <KnownRounds filter={filter} error={first.error} retry={first.reload} otherwise={failure} />
    )
  }
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
      <Empty title="No matching rounds">Try another course or status.</Empty>
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
      {older.next && (
        <button className="button" onClick={older.load} disabled={isBusy}>
          {isBusy ? 'Loading…' : 'Older rounds'}
        </button>
      )}
    </>
  )
}
