import type { StatisticsFilter } from '../../shared/api/analytics'
import { go } from '../../shared/routing/router'
import { CourseSelect } from '../../shared/rounds/course-select'
import { Segmented } from '../../shared/ui/segmented'
import { handicapName } from './figure'

const spans = [
  ['all', 'All'],
  ['20', 'Last 20'],
  ['5', 'Last 5'],
] as const
const lengths = [
  ['both', 'Both'],
  ['18', '18'],
  ['9', '9'],
] as const

/** The filter of rounds and the handicap to compare with. The choices are in the address, so that a link keeps them. */
export function Filters({ filter, handicap }: { filter: StatisticsFilter; handicap: number | undefined }) {
  const choose = (change: StatisticsFilter) => go({ page: 'statistics', ...filter, ...change }, true)
  const span = filter.last === 20 ? '20' : filter.last === 5 ? '5' : 'all'
  const length = filter.holes === 18 ? '18' : filter.holes === 9 ? '9' : 'both'
  return (
    <div className="filters tight">
      <Segmented
        label="Rounds"
        value={span}
        options={spans}
        choose={(value) => choose({ last: value === 'all' ? undefined : Number(value) })}
      />
      <Segmented
        label="Holes"
        value={length}
        options={lengths}
        choose={(value) => choose({ holes: value === '18' ? 18 : value === '9' ? 9 : undefined })}
      />
      <CourseSelect value={filter.course} choose={(course) => choose({ course })} />
      {handicap !== undefined && <CompareChoice handicap={handicap} filter={filter} />}
    </div>
  )
}

const handicaps = Array.from({ length: 21 }, (_, handicap) => handicap)

/** The handicap to compare with, for the whole page. */
export function CompareChoice({ handicap, filter }: { handicap: number; filter: StatisticsFilter }) {
  return (
    <select
      aria-label="Handicap to compare with"
      value={handicap}
      onChange={(event) => go({ page: 'statistics', ...filter, compare: Number(event.target.value) }, true)}
    >
      {handicaps.map((one) => (
        <option key={one} value={one}>
          Against {handicapName(one)}
        </option>
      ))}
    </select>
  )
}
