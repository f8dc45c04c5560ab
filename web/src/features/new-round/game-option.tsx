import { fitted } from '../../shared/games/choose'
import { GameChoice } from '../../shared/games/game-choice'
import { gameName } from '../../shared/games/game-names'
import { playersOf, type Draft } from './draft'

type Props = { draft: Draft; change: (draft: Draft) => void }

/** The game of the round: stroke play unless another is chosen. */
export function GameOption({ draft, change }: Props) {
  const players = playersOf(draft)
  const game = draft.game && fitted(draft.game, players)
  return (
    <details className="options">
      <summary>{game ? gameName(game) : 'Stroke play'}</summary>
      <div className="options-body">
        <GameChoice game={game} players={players} change={(game) => change({ ...draft, game })} />
      </div>
    </details>
  )
}
