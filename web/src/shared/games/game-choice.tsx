import { useState } from 'react'
import type { Game } from '../api/types'
import { allowanceOf, type GameFormat, type Scoring } from '../golf/round-game'
import { Segmented } from '../ui/segmented'
import { choiceFault, moved, ranksScores, waitsFor, withFormat, withTies, type Player } from './choose'
import { gameNames } from './game-names'

type Props = {
  game: Game | null
  players: readonly Player[]
  /** Called with each choice, also one that has a fault yet. */
  change: (game: Game | null) => void
}

const formats = Object.keys(gameNames) as GameFormat[]
const scorings = [
  ['gross', 'Gross'],
  ['net', 'Net'],
] as const

const tieRules = [
  ['shared', 'Shared'],
  ['countback', 'Countback'],
] as const

/** Stroke play without a game shows both, and ranks by gross. */
const withBoth = [['both', 'Gross and net'], ...scorings] as const

/** Chooses a round's game, its scoring and allowance, and its sides: a tap moves a player to the other side. */
export function GameChoice({ game, players, change }: Props) {
  const fault = game && choiceFault(game)
  const hint = game && !fault ? waitsFor(game, players) : undefined
  const isStrokePlay = !game || game.format === 'strokePlay'
  const chooseStrokePlay = (scoring: 'both' | Scoring) =>
    change(scoring === 'both' ? null : { allowance: null, ...game, format: 'strokePlay', scoring, sides: null })
  return (
    <div className="game-choice">
      <label className="line">
        Game
        <select
          value={game?.format ?? 'strokePlay'}
          onChange={(event) => change(withFormat(game, event.target.value as GameFormat, players))}
        >
          {formats.map((format) => (
            <option key={format} value={format}>
              {gameNames[format]}
            </option>
          ))}
        </select>
      </label>
      <div className="line">
        {isStrokePlay ? (
          <Segmented label="Scoring" value={game?.scoring ?? 'both'} options={withBoth} choose={chooseStrokePlay} />
        ) : (
          <Segmented
            label="Scoring"
            value={game.scoring}
            options={scorings}
            choose={(scoring) => change({ ...game, scoring })}
          />
        )}
        {game?.scoring === 'net' && <AllowanceField key={game.format} game={game} change={change} />}
      </div>
      {game && ranksScores(game.format) && (
        <div className="line">
          Ties
          <Segmented
            label="Ties"
            value={game.ties ?? 'shared'}
            options={tieRules}
            choose={(ties) => change(withTies(game, ties))}
          />
        </div>
      )}
      {game?.ties === 'countback' && (
        <p className="hint">When all have finished, the best last nine, six, three and one tell equal scores apart.</p>
      )}
      {game?.sides && <Sides game={game} players={players} change={change} />}
      {(fault ?? hint) && (
        <p className={fault ? 'fault' : 'hint'} role="status">
          {fault ?? hint}
        </p>
      )}
    </div>
  )
}

type Part = { game: Game; change: Props['change'] }

/** The percentage of the course handicap; empty for the usual one. */
function AllowanceField({ game, change }: Part) {
  const [text, setText] = useState(game.allowance === null ? '' : String(game.allowance))
  const allowance = text === '' ? null : /^\d{1,3}$/.test(text) ? Number(text) : 0
  return (
    <label className="allowance">
      Allowance
      <input
        className="short"
        inputMode="numeric"
        placeholder={String(allowanceOf({ ...game, allowance: null }))}
        value={text}
        aria-invalid={choiceFault({ ...game, allowance, sides: null }) !== undefined}
        onChange={(event) => setText(event.target.value.trim())}
        onBlur={() => allowance !== game.allowance && change({ ...game, allowance })}
      />
      %
    </label>
  )
}

function Sides({ game, players, change }: Part & Pick<Props, 'players'>) {
  return (
    <div className="sides-choice" role="group" aria-label="Sides">
      {(game.sides ?? []).map((side, place) => (
        <div key={place} className={place === 0 ? 'side first' : 'side second'}>
          <b>Side {'AB'[place]}</b>
          {players
            .filter((player) => side.includes(player.id))
            .map((player) => (
              <button
                key={player.id}
                type="button"
                aria-label={`${player.name}, side ${'AB'[place]}: change sides`}
                onClick={() => change(moved(game, player.id))}
              >
                <bdi>{player.name}</bdi>
              </button>
            ))}
        </div>
      ))}
      <p className="hint">Tap a player to change sides. The best ball of each side counts.</p>
    </div>
  )
}
