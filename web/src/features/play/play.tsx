import { scoredHere } from '../../shared/golf/kept'
import { usePreferences } from '../../shared/storage/preferences'
import { useMoved } from '../../shared/sync/moves'
import { useRound } from '../../shared/rounds/use-round'
import { Page } from '../../shared/ui/page'
import { Failure, Skeleton } from '../../shared/ui/states'
import { go } from '../../shared/routing/router'
import { Entry, type CardProps } from './entry'
import { useEffect, type ComponentType } from 'react'
import type { Round } from '../../shared/api/types'
import type { RoundView } from '../../shared/sync/overlay'

type Props = {
  roundId: string
  hole?: number
  card?: string
  /** Where the round's game stands, whose code is loaded later. */
  GameLine: ComponentType<{ round: Round }>
  /** The card beside the entry on a wide screen, whose code is loaded later. */
  Scorecard: ComponentType<CardProps>
  /** Conflicts and refused entries, whose code is loaded later. */
  Trouble: ComponentType<{ view: RoundView }>
}

/** The page of score entry. A finished or missing round leads to the round's own page. */
export function Play({ roundId, hole, card, ...later }: Props) {
  const { view, error, isLoading, reload, freshness } = useRound(roundId)
  const { alsoScored } = usePreferences()
  const isGone = error?.status === 404
  const moved = useMoved(roundId)
  // For a missing round, the round's own page says why.
  const isOver = isGone || (view && scoredHere(view.round, view.me, alsoScored[roundId]).cards.length === 0)
  useEffect(() => {
    if (isGone && moved) go({ page: 'play', round: moved, hole }, true)
    else if (isOver) go({ page: 'round', round: roundId }, true)
  }, [isOver, isGone, moved, roundId, hole])
  if (!view) {
    return (
      <Page title="Round" back={{ page: 'home' }}>
        {error ? <Failure error={error} retry={reload} /> : <Skeleton lines={4} tall />}
      </Page>
    )
  }
  return (
    <Entry
      key={`${roundId}/${hole}/${card}`}
      view={view}
      hole={hole}
      card={card}
      isLoading={isLoading}
      freshness={freshness}
      {...later}
    />
  )
}
