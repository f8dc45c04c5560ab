import { useMemo } from 'react'
import type { FormatResult, Round } from '../../../shared/api/types'
import { formatsOf, sidesOf, type Partner } from './formats'
import type { Game } from './results'
import { teeOf } from '../../../shared/golf/totals'
import { list } from '../../../shared/text/format'
import { chooseSides, prefer, usePreferences } from '../../../shared/storage/preferences'
import { Segmented } from '../../../shared/ui/segmented'
import { chosen, competitorName, gameNames, gamesOf, scoringsOf } from './game-names'
import { GameResult } from './game-result'

const scorings = [
  ['gross', 'Gross'],
  ['net', 'Net'],
] as const

/** The result of a game that the player chooses, during or after the round; includes unsent scores. */
export function Games({ round }: { round: Round }) {
  const { game, scoring, sides } = usePreferences()
  const partner = partnerOf(round, sides[round.id])
  const all = useMemo(() => formatsOf(round, partner), [round, partner])
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
        {result.sides && (
          <select
            aria-label="Sides"
            value={partner}
            onChange={(event) => chooseSides(round.id, round.cards[Number(event.target.value)]?.id ?? '')}
          >
            {partners.map((one) => (
              <option key={one} value={one}>
                {pairing(round, result, one)}
              </option>
            ))}
          </select>
        )}
      </div>
      <p className="leader">{result.sentence.replace(/(^|[\s(])-(?=\d)/g, '$1\u2212')}</p>
      <GameResult round={round} result={result} />
      <p className="hint">{note(round, result)}</p>
    </section>
  )
}

const partners: Partner[] = [1, 2, 3]

/** The place of the card that plays with the first one: the chosen card, or the second card. */
export function partnerOf(round: Round, card: string | undefined): Partner {
  const place = round.cards.findIndex((one) => one.id === card)
  return partners.find((one) => one === place) ?? 1
}

/** "Anna & Bo against Cy & Di" */
function pairing(round: Round, result: FormatResult, partner: Partner): string {
  const sides = sidesOf(round.cards, partner)
  return sides.map(({ id }) => competitorName(round, { ...result, sides }, id)).join(' against ')
}

/** Games that compare strokes with strokes, not with par (WHS rule 6.2b). */
const byStrokes: Game[] = ['matchPlay', 'nassau', 'skins', 'fourBall']

export function note(round: Round, { scoring, allowance, format }: FormatResult): string {
  const pars = [...new Set(round.cards.map((card) => teeOf(round, card).par))].sort((a, b) => a - b)
  const adds = scoring === 'net' && pars.length > 1 && byStrokes.includes(format)
  const across = adds
    ? ` The tees have par ${list(pars.map(String))}: a higher par adds the difference in strokes.`
    : ''
  const how = scoring === 'gross' ? 'Gross.' : `Net, with ${allowance ?? 100}% of the course handicap.${across}`
  return format === 'modifiedStableford' ? `${how} Albatross 8, eagle 5, birdie 2, par 0, bogey −1, worse −3.` : how
}
