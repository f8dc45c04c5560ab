import type { FormatResult } from '../../../shared/api/types'
import type { GameFormat, Scoring } from '../../../shared/golf/round-game'

/** The games that can be chosen, each once, in the given order. */
export const gamesOf = (all: FormatResult[]): GameFormat[] => [...new Set(all.map((one) => one.format))]
/** The scorings of a game. */
export const scoringsOf = (all: FormatResult[], game: GameFormat): Scoring[] =>
  all.filter((one) => one.format === game).map((one) => one.scoring)

/** The result for a game and scoring, or the closest one that this round has. */
export function chosen(all: FormatResult[], game: GameFormat, scoring: Scoring): FormatResult | undefined {
  const some = all.filter((one) => one.format === game)
  return some.find((one) => one.scoring === scoring) ?? some[0] ?? all[0]
}
