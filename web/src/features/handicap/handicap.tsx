import { fetchHandicap } from '../../shared/api/analytics'
import type { Handicap } from '../../shared/api/types'
import { useResource } from '../../shared/storage/resources'
import { keys } from '../../shared/storage/keys'
import { Page } from '../../shared/ui/page'
import { Failure, Skeleton, Stale } from '../../shared/ui/states'
import { Corrections } from './corrections'
import { HistoryChart } from './history-chart'
import { IndexHero } from './index-hero'
import { ScoresChart } from './scores-chart'
import { TowardsFirst } from './towards-first'
import { WhatIfPanel } from './what-if'
import { considered, worth } from './words'
import { decimal, playedOn } from '../../shared/text/format'

/** The handicap page: the estimated index, its history, and what would change it. */
export function HandicapPage() {
  const { data, at, error, reload } = useResource(keys.handicap, fetchHandicap)
  if (!data) {
    return (
      <Page title="Handicap">{error ? <Failure error={error} retry={reload} /> : <Skeleton lines={4} tall />}</Page>
    )
  }
  return (
    <Page isWide title="Handicap" lead="Estimated, by the WHS rules">
      <Stale at={at} error={error} retry={reload} />
      {data.index === null ? <TowardsFirst handicap={data} /> : <Established handicap={data} index={data.index} />}
    </Page>
  )
}

function Established({ handicap, index }: { handicap: Handicap; index: number }) {
  const last = considered(handicap.scores, handicap.leavesNext?.score)
  return (
    <div className="handicap">
      <IndexHero handicap={handicap} index={index} />
      <section className="panel">
        <h2>Index over time</h2>
        <HistoryChart history={handicap.history} />
      </section>
      <section className="panel">
        <h2>{last.length < 20 ? `Your ${last.length} scores` : 'The last 20 scores'}</h2>
        <ScoresChart scores={last} />
        <LeavesNext handicap={handicap} />
      </section>
      <WhatIfPanel handicap={handicap} index={index} />
      <Corrections changes={handicap.changes} />
    </div>
  )
}

/** The score that drops out of the last 20 with the next one, and whether it counts. */
export function LeavesNext({ handicap }: { handicap: Handicap }) {
  const { leavesNext, scores } = handicap
  if (!leavesNext) {
    const taken = scores.filter((score) => score.considered).length
    return <p className="hint">No score drops out until there are 20; the next one joins these {taken}.</p>
  }
  const score = scores[leavesNext.score]
  const value = score && worth(score, scores.slice(leavesNext.score + 1))
  if (!score || value === null || value === undefined) return null
  return (
    <p className="hint figure">
      With your next score, {playedOn(score.playedOn)} ({decimal(value)}) drops out.{' '}
      {leavesNext.counts
        ? 'It counts, so your index may rise unless the new score is as good.'
        : 'It does not count, so losing it cannot raise your index.'}
    </p>
  )
}
