import { useMemo, useState } from 'react'
import type { Card, FormatResult, Round } from '../../../shared/api/types'
import { formatsOf } from './formats'
import { rules, type GameFormat } from '../../../shared/golf/round-game'
import { teeOf } from '../../../shared/golf/totals'
import { list, printed } from '../../../shared/text/format'
import { chooseSides, prefer, usePreferences, type Preferences } from '../../../shared/storage/preferences'
import { Segmented } from '../../../shared/ui/segmented'
import { gameNames } from '../../../shared/games/game-names'
import { competitorName } from '../../../shared/games/competitors'
import { GameResult } from '../../../shared/games/game-result'
import { chosen, gamesOf, scoringsOf } from './game-names'

const scorings = [
  ['gross', 'Gross'],
  ['net', 'Net'],
] as const

/**
 * The result of the round's game, or of another that the player chooses, during or after the round; includes unsent
 * scores.
 */
export function Games({ round }: { round: Round }) {
  const preferred = usePreferences()
  const own = round.game
  // Another game is chosen for this look at the page only; where the round has no game, it is remembered.
  const [looked, look] = useState<Pick<Preferences, 'game' | 'scoring'>>()
  const { game, scoring } = looked ?? (own ? { game: own.format, scoring: own.scoring } : preferred)
  const choose = (change: Partial<Pick<Preferences, 'game' | 'scoring'>>) =>
    own ? look({ game, scoring, ...change }) : prefer(change)
  const partner = partnerOf(round, preferred.sides[round.id])
  const sides = own?.sides ?? (round.cards.length === 4 ? pairsOf(round.cards, partner) : null)
  const all = useMemo(() => formatsOf(round, sides), [round, partner])
  const result = chosen(all, game, scoring)
  if (!result) return null
  return (
    <section className="panel games">
      <h2>As a game</h2>
      <div className="filters">
        <select
          aria-label="Game"
          value={result.format}
          onChange={(event) => choose({ game: event.target.value as GameFormat })}
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
            choose={(value) => choose({ scoring: value })}
          />
        )}
        {result.sides && !own?.sides && (
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
      <p className="leader">{printed(result.sentence)}</p>
      <GameResult round={round} result={result} />
      <p className="hint">{note(round, result)}</p>
    </section>
  )
}

/** The place (1 to 3) of the card that plays with the first card, against the other two. */
export type Partner = 1 | 2 | 3
const partners: Partner[] = [1, 2, 3]

/** The place of the card that plays with the first one: the chosen card, or the second card. */
export function partnerOf(round: Round, card: string | undefined): Partner {
  const place = round.cards.findIndex((one) => one.id === card)
  return partners.find((one) => one === place) ?? 1
}

/** The sides where the first card plays with that partner. */
export function pairsOf(cards: Card[], partner: Partner): string[][] {
  const isFirst = (place: number) => place === 0 || place === partner
  return [true, false].map((first) => cards.filter((_, place) => isFirst(place) === first).map((card) => card.id))
}

/** "Anna & Bo against Cy & Di" */
function pairing(round: Round, result: FormatResult, partner: Partner): string {
  const [first, second] = pairsOf(round.cards, partner)
  const sides = [
    { id: 'A', cards: first ?? [] },
    { id: 'B', cards: second ?? [] },
  ]
  return sides.map(({ id }) => competitorName(round, { ...result, sides }, id)).join(' against ')
}

export function note(round: Round, { scoring, allowance, format }: FormatResult): string {
  const pars = [...new Set(round.cards.map((card) => teeOf(round, card).par))].sort((a, b) => a - b)
  const adds = scoring === 'net' && pars.length > 1 && rules[format].comparison !== 'againstPar'
  const across = adds
    ? ` The tees have par ${list(pars.map(String))}: a higher par adds the difference in strokes.`
    : ''
  const how = scoring === 'gross' ? 'Gross.' : `Net, with ${allowance ?? 100}% of the course handicap.${across}`
  return format === 'modifiedStableford' ? `${how} Albatross 8, eagle 5, birdie 2, par 0, bogey −1, worse −3.` : how
}
