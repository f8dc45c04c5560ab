import type { StatisticsFilter } from '../../shared/api/analytics'
import type { Trend } from '../../shared/api/types'
import type { Known } from '../../shared/storage/resources'
import { Failure, Skeleton } from '../../shared/ui/states'
import { TrendChart } from './trend-chart'

type Props = { trend: Known<Trend> & { reload: () => void }; holes: 9 | 18; filter: StatisticsFilter }

/** The form of each filtered round. */
export function TrendPanel({ trend, holes, filter }: Props) {
  const shown = trend.data && filtered(trend.data, filter)
  return (
    <section className="panel wide-panel">
      <h2>Trend</h2>
      {!shown && (trend.error ? <Failure error={trend.error} retry={trend.reload} /> : <Skeleton lines={1} tall />)}
      {shown?.points.length === 0 && <p className="hint">No complete round of {holes} holes yet.</p>}
      {shown && shown.points.length > 0 && <TrendChart key={`${holes}/${shown.points.length}`} trend={shown} />}
      <p className="hint">
        Form is your score against the course rating, adjusted for slope: lower is better.
        {filter.course ? '' : ' The line is the five-round average.'}
      </p>
    </section>
  )
}

/**
 * The trend of the filtered rounds. The five-round average covers all courses, so it is dropped if one course is
 * chosen.
 */
export function filtered(trend: Trend, { course, last }: StatisticsFilter): Trend {
  const some = course
    ? trend.points.filter((point) => point.course.id === course).map((point) => ({ ...point, formAverage: null }))
    : trend.points
  return { ...trend, points: last === undefined ? some : some.slice(-last) }
}
