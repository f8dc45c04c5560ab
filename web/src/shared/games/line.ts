import type { Card, Round } from '../api/types'
import { holedOut, scoreOf, teeOf } from '../golf/totals'

/**
 * The result of a hole: strokes (gross or net), `none` (picked up, or missing on a finished card), or `open` (not
 * played yet).
 */
export type HoleResult = number | 'none' | 'open'
export type LineHole = {
  hole: number
  /** Par of the ball that counts. */
  par: number
  result: HoleResult
}

/** The results of a competitor (a player or a side) in order of play: all that a game needs. */
export type Line = { competitor: string; holes: LineHole[] }

/** The line of a player's card. `received`: strokes by hole number; below zero if given back. */
export function cardLine(round: Round, card: Card, received: Map<number, number>): Line {
  const tee = teeOf(round, card)
  const isFinished = card.status === 'finished' || round.status === 'finished'
  return {
    competitor: card.id,
    holes: round.holeOrder.flatMap((hole) => {
      const par = tee.holes.find((one) => one.number === hole)?.par
      if (par === undefined) return []
      const score = scoreOf(card, hole)
      const strokes = score && holedOut(score)
      const result =
        strokes === undefined ? (score || isFinished ? 'none' : 'open') : strokes - (received.get(hole) ?? 0)
      return [{ hole, par, result }]
    }),
  }
}

/**
 * The line of a side: the better ball on each hole, open until both partners have played it. Against par, the ball
 * with the lowest score to its own par counts, since partners may play tees of different par; otherwise the ball with
 * fewest strokes.
 */
export function sideLine(competitor: string, partners: Line[], isAgainstPar: boolean): Line {
  const holes = (partners[0]?.holes ?? []).map(({ hole, par }): LineHole => {
    const balls = partners.map((line) => line.holes.find((one) => one.hole === hole)).filter(isBall)
    if (balls.some((ball) => ball.result === 'open')) return { hole, par, result: 'open' }
    const worth = (ball: LineHole) => (strokesOf(ball) ?? Infinity) - (isAgainstPar ? ball.par : 0)
    const best = balls.reduce<LineHole | undefined>(
      (best, ball) => (strokesOf(ball) !== undefined && (!best || worth(ball) < worth(best)) ? ball : best),
      undefined,
    )
    return best ? { ...best, hole } : { hole, par, result: 'none' }
  })
  return { competitor, holes }
}

const isBall = (ball: LineHole | undefined): ball is LineHole => ball !== undefined

/** The strokes of a hole; undefined if it was not holed out. */
export const strokesOf = ({ result }: LineHole): number | undefined => (typeof result === 'number' ? result : undefined)

/** Number of holes done in order of play, up to the first open one. */
export function thru({ holes }: Line): number {
  const gap = holes.findIndex((hole) => hole.result === 'open')
  return gap === -1 ? holes.length : gap
}

export const isComplete = ({ holes }: Line) => holes.every((hole) => hole.result !== 'open')
export const isNoReturn = ({ holes }: Line) => holes.some((hole) => hole.result === 'none')

/** Places from 1, lowest value first; equal values share the better place. Null for a null value. */
export function places(values: (number | null)[]): ({ number: number; isTied: boolean } | null)[] {
  const known = values.filter((value): value is number => value !== null)
  return values.map((value) =>
    value === null
      ? null
      : {
          number: 1 + known.filter((other) => other < value).length,
          isTied: known.filter((other) => other === value).length > 1,
        },
  )
}

/** By place, those without one last; the order given stays among equals. */
export function inPlaces<S extends { place: { number: number } | null }>(standings: S[]): S[] {
  const rank = ({ place }: S) => place?.number ?? Number.MAX_SAFE_INTEGER
  return [...standings].sort((a, b) => rank(a) - rank(b))
}
