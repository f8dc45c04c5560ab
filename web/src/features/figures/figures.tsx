import { useState } from 'react'
import { fetchBests, fetchOverview, fetchTrend } from '../../shared/api/analytics'
import { useResource } from '../../shared/lib/resources'
import { keys } from '../../shared/sync/keys'
import { count } from '../../shared/lib/format'
import { Link } from '../../shared/ui/link'
import { Page } from '../../shared/ui/page'
import { Segmented } from '../../shared/ui/segmented'
import { Empty, Failure, Skeleton, Stale } from '../../shared/ui/states'
import { BestRounds } from './best-rounds'
import { ScoreDistribution } from './score-distribution'
import { Summary } from './summary'
import { TrendChart } from './trend-chart'

const lengths = [
  ['18', '18 holes'],
  ['9', '9 holes'],
] as const

/** What complete, finished rounds say. */
export function Figures() {
  const overview = useResource(keys.overview, fetchOverview)
  const bests = useResource(keys.bests, fetchBests)
  const [chosen, setChosen] = useState<'18' | '9'>()
  const { data } = overview
  const length = chosen ?? (data && data.eighteen.rounds === 0 && data.nine.rounds > 0 ? '9' : '18')
  const holes = length === '9' ? 9 : 18
  const trend = useResource(keys.trend(holes), () => fetchTrend(holes))
  if (!data) {
    return (
      <Page title="Figures">
        {overview.error ? <Failure error={overview.error} retry={overview.reload} /> : <Skeleton lines={5} tall />}
      </Page>
    )
  }
  if (data.roundsPlayed === 0) {
    return (
      <Page title="Figures">
        <Stale at={overview.at} error={overview.error} retry={overview.reload} />
        <Empty
          title="Nothing to count yet"
          action={
            <Link to={{ page: 'new-round' }} className="button primary">
              Start a round
            </Link>
          }
        >
          Averages, bests and your trend come from rounds finished with every hole scored.
        </Empty>
      </Page>
    )
  }
  const figures = holes === 9 ? data.nine : data.eighteen
  return (
    <Page
      isWide
      title="Figures"
      lead={`From ${count(data.roundsPlayed, 'complete round')}`}
      side={<Segmented label="Length of round" value={length} options={lengths} choose={setChosen} />}
    >
      <Stale at={overview.at} error={overview.error} retry={overview.reload} />
      <div className="figures">
        <Summary figures={figures} holes={holes} />
        <section className="panel">
          <h2>Trend</h2>
          {!trend.data &&
            (trend.error ? <Failure error={trend.error} retry={trend.reload} /> : <Skeleton lines={1} tall />)}
          {trend.data?.points.length === 0 && <p className="hint">No complete round of {holes} holes yet.</p>}
          {trend.data && trend.data.points.length > 0 && <TrendChart key={holes} trend={trend.data} />}
          <p className="hint">
            Form is what you shot against the course's rating, with its slope taken out: lower is better.
          </p>
        </section>
        <ScoreDistribution distribution={data.distribution} />
        <section className="panel">
          <h2>Best rounds</h2>
          {!bests.data && (bests.error ? <Failure error={bests.error} retry={bests.reload} /> : <Skeleton lines={3} />)}
          {bests.data && <BestRounds bests={bests.data} holes={holes} />}
        </section>
      </div>
    </Page>
  )
}
