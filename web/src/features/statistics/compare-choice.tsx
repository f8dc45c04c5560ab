import type { StatisticsFilter } from '../../shared/api/analytics'
import { go } from '../../shared/routing/router'

const handicaps = Array.from({ length: 21 }, (_, handicap) => handicap)

/** Which handicap to be held against: one choice, for all of the page. */
export function CompareChoice({ handicap, filter }: { handicap: number; filter: StatisticsFilter }) {
  return (
    <select
      aria-label="Handicap to compare with"
      value={handicap}
      onChange={(event) => go({ page: 'statistics', ...filter, compare: Number(event.target.value) }, true)}
    >
      {handicaps.map((one) => (
        <option key={one} value={one}>
          Against {nameOf(one)}
        </option>
      ))}
    </select>
  )
}

export const nameOf = (handicap: number) => (handicap === 0 ? 'scratch' : `${handicap}-handicap`)
