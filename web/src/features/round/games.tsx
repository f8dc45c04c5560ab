import type { FormatResult, Round } from '../../shared/api/types'
import { prefer, usePreferences } from '../../shared/lib/preferences'
import { Segmented } from '../../shared/ui/segmented'
import { chosen, gameNames, gamesOf, scoringsOf, type Game } from './game-names'
import { GameResult } from './game-result'

const scorings = [
  ['gross', 'Gross'],
  ['net', 'Net'],
] as const

type Props = { round: Round; isBehind: boolean }

/** The round as a game that is chosen after it, or while it is played. */
export function Games({ round, isBehind }: Props) {
  const { game, scoring } = usePreferences()
  const all = round.formats ?? []
  const result = chosen(all, game, scoring)
  if (!result) return null
  return (
    <section className="panel games">
      <h2>As a game</h2>
      <div className="filters">
        <select
          aria-label="Game"
          value={result.format}
          onChange={(event) => prefer({ game: event.target.value as Game })}
        >
          {gamesOf(all).map((one) => (
            <option key={one} value={one}>
              {gameNames[one]}
            </option>
          ))}
        </select>
        {scoringsOf(all, result.format).length > 1 && (
          <Segmented
            label="Scoring"
            value={result.scoring}
            options={scorings}
            choose={(value) => prefer({ scoring: value })}
          />
        )}
      </div>
      <p className="leader">{result.sentence.replace(/(^|[\s(])-(?=\d)/g, '$1\u2212')}</p>
      <GameResult round={round} result={result} />
      <p className="hint">
        {note(result)}
        {isBehind && ' As of the scores that have been sent.'}
      </p>
    </section>
  )
}

function note({ scoring, allowance, format }: FormatResult): string {
  const how = scoring === 'gross' ? 'Gross.' : `Net, with ${allowance ?? 100} % of the course handicap.`
  return format === 'modifiedStableford' ? `${how} Albatross 8, eagle 5, birdie 2, par 0, bogey −1, worse −3.` : how
}
