import type { Round } from '../../shared/api/types'
import type { RoundView } from '../../shared/sync/overlay'
import { Earned } from './earned'
import { Games } from './games/games'
import { RoundHandicap } from './round-handicap'
import type { RoundActions } from './use-round-actions'

export type AfterProps = { view: RoundView; me: string; actions: RoundActions }

/** The results of a round: games, badges and handicap. */
export function AfterRound({ view, me, actions }: AfterProps) {
  const { round } = view
  const { isDone } = view
  return (
    <>
      <Games round={round} />
      {isDone && <Earned roundId={round.id} />}
      {isDone && !view.isFinishing && <RoundHandicap round={round} mine={ofPlayer(round, me)} actions={actions} />}
    </>
  )
}

const ofPlayer = (round: Round, player: string) => round.cards.find((card) => card.player.id === player)
