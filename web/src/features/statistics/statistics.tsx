import { fetchBests, fetchStatistics, fetchTrend, type StatisticsFilter } from '../../shared/api/analytics'
import type { StatisticsAnswer } from '../../shared/api/types'
import { count } from '../../shared/text/format'
import { useResource } from '../../shared/storage/resources'
import { keys } from '../../shared/storage/keys'
import { Link } from '../../shared/ui/link'
import { Page } from '../../shared/ui/page'
import { Empty, Failure, Skeleton, Stale } from '../../shared/ui/states'
import { BestRounds } from './best-rounds'
import { ComparisonPanel } from './comparison'
import { CoursePanels } from './courses'
import { Filters } from './filters'
import { GamePanels } from './game'
import { LeakPanel } from './leak'
import { ScoreDistribution } from './score-distribution'
import { ScoreTiles } from './score-tiles'
import { GainedPanel } from './strokes-gained'
import { TrendPanel } from './trend'

/** Statistics of complete, finished rounds. The filter is in the address. */
export function StatisticsPage({ filter }: { filter: StatisticsFilter }) {
  const { data, at, error, reload } = useResource(keys.statistics(filter), () => fetchStatistics(filter))
  const isAll = filter.last === undefined && filter.course === undefined && filter.holes === undefined
  if (data && isAll && data.statistics.rounds === 0) return <NoRounds at={at} error={error} reload={reload} />
  return (
    <Page isWide title="Statistics" lead={data && lead(data)}>
      <Filters filter={filter} handicap={data?.comparison.handicap} />
      {data && <Stale at={at} error={error} retry={reload} />}
      {!data && (error ? <Failure error={error} retry={reload} /> : <Skeleton lines={4} tall />)}
      {data && data.statistics.rounds === 0 && (
        <Empty
          title="No matching rounds"
          action={
            <Link to={{ page: 'statistics', compare: filter.compare }} className="button">
              All rounds
            </Link>
          }
        />
      )}
      {data && data.statistics.rounds > 0 && <Panels answer={data} filter={filter} />}
    </Page>
  )
}

function lead({ statistics }: StatisticsAnswer): string {
  const { rounds, eighteen, nine } = statistics
  if (eighteen.rounds > 0 && nine.rounds > 0) {
    return `${count(eighteen.rounds, 'round')} of 18 holes, ${nine.rounds} of 9`
  }
  return `From ${count(rounds, 'complete round')}`
}

function Panels({ answer, filter }: { answer: StatisticsAnswer; filter: StatisticsFilter }) {
  const { statistics, leaks, comparison } = answer
  const holes = filter.holes ?? (statistics.eighteen.rounds === 0 && statistics.nine.rounds > 0 ? 9 : 18)
  const trend = useResource(keys.trend(holes), () => fetchTrend(holes))
  const bests = useResource(keys.bests, fetchBests)
  return (
    <div className="figures">
      <ScoreTiles statistics={statistics} holes={holes} />
      <LeakPanel leaks={leaks} />
      <TrendPanel trend={trend} holes={holes} filter={filter} />
      <GamePanels statistics={statistics} />
      <GainedPanel all={statistics.strokesGained} />
      <ComparisonPanel comparison={comparison} />
      <ScoreDistribution distribution={statistics.distribution} />
      <CoursePanels courses={statistics.courses} />
      {!filter.course && (
        <section className="panel">
          <h2>Best rounds</h2>
          {!bests.data && (bests.error ? <Failure error={bests.error} retry={bests.reload} /> : <Skeleton lines={3} />)}
          {bests.data && <BestRounds bests={bests.data} holes={holes} />}
        </section>
      )}
    </div>
  )
}

type NoRoundsProps = { at?: number; error?: Parameters<typeof Stale>[0]['error']; reload: () => void }

function NoRounds({ at, error, reload }: NoRoundsProps) {
  return (
    <Page title="Statistics">
      <Stale at={at} error={error} retry={reload} />
      <Empty
        title="No statistics yet"
        action={
          <Link to={{ page: 'new-round' }} className="button primary">
            Start a round
          </Link>
        }
      >
        Averages, bests and your trend come from finished rounds with a score on every hole.
      </Empty>
    </Page>
  )
}
