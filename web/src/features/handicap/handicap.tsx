import { fetchHandicap } from '../../shared/api/analytics'
import type { Handicap } from '../../shared/api/types'
import { useResource } from '../../shared/storage/resources'
import { keys } from '../../shared/storage/keys'
import { Page } from '../../shared/ui/page'
import { Failure, Skeleton, Stale } from '../../shared/ui/states'
import { Corrections } from './corrections'
import { HistoryChart } from './history-chart'
import { IndexHero } from './index-hero'
import { LeavesNext } from './leaves-next'
import { ScoresChart } from './scores-chart'
import { TowardsFirst } from './towards-first'
import { WhatIfPanel } from './what-if'
import { considered } from './words'

/** The estimated index: what it is, where it came from, what would change it. */
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
