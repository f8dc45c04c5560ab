import { useMemo } from 'react'
import type { FormatResult, Round } from '../api/types'
import { entrantOf, lackOf, type Lack } from '../golf/round-game'
import { teeOf } from '../golf/totals'
import { resultOf } from './result'
import type { Stableford } from './results'

export type GameNow = { result?: FormatResult; lack?: Lack }

/** Where the round's game stands, unsent scores included; undefined without one. */
export function gameNow(round: Round): GameNow | undefined {
  const { game, cards } = round
  if (!game) return undefined
  const lack = lackOf(
    game,
    cards.map((card) => entrantOf(card, teeOf(round, card))),
  )
  return lack ? { lack } : { result: resultOf(round, game) }
}

/** The same, computed once for each change of the round: going to another hole or player computes nothing. */
export const useGame = (round: Round) => useMemo(() => gameNow(round), [round])

/** The points of a card; undefined in a game without points. */
export function pointsOf(now: GameNow | undefined, card: string): number | undefined {
  const format = now?.result?.format
  if (format !== 'stableford' && format !== 'modifiedStableford') return undefined
  const { standings } = now?.result?.result as Stableford
  return standings.find((one) => one.competitor === card)?.points
}
