import { useState } from 'react'
import { changeGame } from '../../shared/api/rounds'
import type { Game, Round } from '../../shared/api/types'
import { choiceFault, fitted, type Player } from '../../shared/games/choose'
import { GameChoice } from '../../shared/games/game-choice'
import { isolated } from '../../shared/text/personal-text'
import type { Apply } from './card-settings'

const isOther = (sides: Game['sides'], stored: Game['sides'] | undefined) =>
  JSON.stringify(sides) !== JSON.stringify(stored ?? null)

/** The round's game, which its owner changes; a choice is sent as soon as it has no fault. */
export function GameSetting({ round, apply }: { round: Round; apply: Apply }) {
  const players: Player[] = round.cards.map(({ id, player, handicapIndex }) => ({
    id,
    name: isolated(player.name),
    hasIndex: handicapIndex !== null,
  }))
  const [game, setGame] = useState<Game | null>(round.game ? fitted(round.game, players) : null)
  const choose = (next: Game | null) => {
    setGame(next)
    if (!next || !choiceFault(next)) void apply(() => changeGame(round.id, next))
  }
  return (
    <div className="panel">
      <GameChoice game={game} players={players} change={choose} />
      {/* A player joined or left: the sides that fit now are offered, and the round has them once the owner agrees. */}
      {game && !choiceFault(game) && isOther(game.sides, round.game?.sides) && (
        <button className="button" onClick={() => choose(game)}>
          Play with these sides
        </button>
      )}
    </div>
  )
}
