import { fetchCourses } from '../../shared/api/courses'
import type { StatisticsFilter } from '../../shared/api/analytics'
import { useResource } from '../../shared/lib/resources'
import { go } from '../../shared/lib/router'
import { keys } from '../../shared/sync/keys'
import { Segmented } from '../../shared/ui/segmented'

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

/** Which rounds; each choice is a step in the address, so that it can be gone back from, kept and sent. */
export function Filters({ filter }: { filter: StatisticsFilter }) {
  const courses = useResource(keys.courses, fetchCourses)
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
      <select
        aria-label="Course"
        value={filter.course ?? ''}
        onChange={(event) => choose({ course: event.target.value || undefined })}
      >
        <option value="">Every course</option>
        {courses.data?.courses.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
