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
  /** The handicap strokes by which a net result is less than the gross one; absent for a side. */
  received?: number
}

/** The results of a competitor (a player or a side) in order of play: all that a game needs. */
export type Line = {
  competitor: string
  holes: LineHole[]
  /** The playing handicap of a player's net card; absent for a gross card and for a side. */
  handicap?: number
}

/** The line of a player's card. `received`: strokes by hole number; below zero if given back. `handicap`: null if gross. */
export function cardLine(
  round: Round,
  card: Card,
  received: Map<number, number>,
  handicap: number | null = null,
): Line {
  const tee = teeOf(round, card)
  const isFinished = card.status === 'finished' || round.status === 'finished'
  return {
    competitor: card.id,
    ...(handicap === null ? {} : { handicap }),
    holes: round.holeOrder.flatMap((hole) => {
      const par = tee.holes.find((one) => one.number === hole)?.par
      if (par === undefined) return []
      const score = scoreOf(card, hole)
      const strokes = score && holedOut(score)
      const less = received.get(hole) ?? 0
      const result = strokes === undefined ? (score || isFinished ? 'none' : 'open') : strokes - less
      return [{ hole, par, result, received: less }]
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
    return best ? { hole, par: best.par, result: best.result } : { hole, par, result: 'none' }
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

/** By place, those without one last; the order given stays among equals. */
export function inPlaces<S extends { place: { number: number } | null }>(standings: S[]): S[] {
  const rank = ({ place }: S) => place?.number ?? Number.MAX_SAFE_INTEGER
  return [...standings].sort((a, b) => rank(a) - rank(b))
}
