import type { ReactNode } from 'react'
import type { ApiError } from '../../shared/api/request'
import { fetchRounds, type RoundFilter } from '../../shared/api/rounds'
import type { RoundPage } from '../../shared/api/types'
import { peek, useResource } from '../../shared/storage/resources'
import { RoundRow } from '../../shared/rounds/round-row'
import { useRoundList } from '../../shared/rounds/use-round-list'
import { keys } from '../../shared/storage/keys'
import { withUnsent } from '../../shared/sync/known-rounds'
import { Empty, Stale } from '../../shared/ui/states'

type Props = { filter: RoundFilter; error: ApiError; retry: () => void; otherwise: ReactNode }

/** The offline version of a filtered list: filters the rounds that this device has. */
export function KnownRounds({ filter, error, retry, otherwise }: Props) {
  const all = useResource(keys.rounds(), () => fetchRounds({}), withUnsent)
  const older = peek<RoundPage & { behind: string }>(keys.older())
  const isBehind = older?.behind === all.data?.next
  const rounds = useRoundList(all.data && [...all.data.rounds, ...((isBehind && older?.rounds) || [])])?.filter(
    ({ course, status }) => course.id === (filter.course ?? course.id) && status === (filter.status ?? status),
  )
  if (!rounds) return <>{otherwise}</>
  return (
    <>
      <Stale at={all.at} error={error} retry={retry} />
      {rounds.length === 0 && <Empty title="No matching rounds">None among the rounds kept on this device.</Empty>}
      {rounds.length > 0 && (
        <ul className="rows">
          {rounds.map((round) => (
            <RoundRow key={round.id} round={round} />
          ))}
        </ul>
      )}
    </>
  )
}
