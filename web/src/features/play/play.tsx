import { useRound } from '../../shared/rounds/use-round'
import { Page } from '../../shared/ui/page'
import { Failure, Skeleton } from '../../shared/ui/states'
import { go } from '../../shared/routing/router'
import { Entry } from './entry'
import { useEffect, type ComponentType } from 'react'
import type { Round } from '../../shared/api/types'

type Props = {
  roundId: string
  hole?: number
  card?: string
  /** Where the round's game stands, whose code is loaded later. */
  GameLine: ComponentType<{ round: Round }>
}

/** The page of score entry. A finished or missing round leads to the round's own page. */
export function Play({ roundId, hole, card, GameLine }: Props) {
  const { view, error, reload } = useRound(roundId)
  // For a missing round, the round's own page says why.
  const isOver = view?.round.status === 'finished' || error?.status === 404
  useEffect(() => {
    if (isOver) go({ page: 'round', round: roundId }, true)
  }, [isOver, roundId])
  if (!view) {
    return (
      <Page title="Round" back={{ page: 'home' }}>
        {error ? <Failure error={error} retry={reload} /> : <Skeleton lines={4} tall />}
      </Page>
    )
  }
  return <Entry key={`${roundId}/${hole}/${card}`} view={view} hole={hole} card={card} GameLine={GameLine} />
}
