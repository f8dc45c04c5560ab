import type { Round } from '../../shared/api/types'
import { gameName } from '../../shared/games/game-names'
import { useGame } from '../../shared/games/use-game'
import { gameState } from './game-state'

/** Where the round's game stands, in one line; nothing if the round has none. */
export function GameLine({ round }: { round: Round }) {
  const now = useGame(round)
  if (!round.game || !now) return null
  return (
    <p className="game-line">
      <span className="quiet">{gameName(round.game)}</span> <b className="figure">{gameState(round, now)}</b>
    </p>
  )
}
