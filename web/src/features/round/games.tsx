import type { FormatResult, Round } from '../../shared/api/types'
import { teeOf } from '../../shared/golf/totals'
import { list } from '../../shared/lib/format'
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
        {note(round, result)}
        {isBehind && ' As of the scores that have been sent.'}
      </p>
    </section>
  )
}

/** Where strokes are held against strokes, and not against par (WHS rule 6.2b). */
const byStrokes: Game[] = ['matchPlay', 'nassau', 'skins', 'fourBall']

export function note(round: Round, { scoring, allowance, format }: FormatResult): string {
  const pars = [...new Set(round.cards.map((card) => teeOf(round, card).par))].sort((a, b) => a - b)
  const adds = scoring === 'net' && pars.length > 1 && byStrokes.includes(format)
  const across = adds
    ? ` The tees have par ${list(pars.map(String))}: a higher par adds the difference in strokes.`
    : ''
  const how = scoring === 'gross' ? 'Gross.' : `Net, with ${allowance ?? 100} % of the course handicap.${across}`
  return format === 'modifiedStableford' ? `${how} Albatross 8, eagle 5, birdie 2, par 0, bogey −1, worse −3.` : how
}
