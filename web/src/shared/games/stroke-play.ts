import { count, list, toPar } from '../text/format'
import { countbackWords, ranked } from './countback'
import { inPlaces, isComplete, isNoReturn, strokesOf, thru, type Line, type LineHole } from './line'
import type { Names, Outcome, Stretch, StrokePlay, Stableford, Ties } from './results'

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)

/** Stroke play, of sides best ball: ranked against par, so that a card in play is held against one that is further. */
export function strokePlay(lines: Line[], names: Names, ties?: Ties): Outcome<StrokePlay> {
  const played = lines.map((line) =>
    line.holes.flatMap((hole) => {
      const strokes = strokesOf(hole)
      return strokes === undefined ? [] : [{ strokes, par: hole.par }]
    }),
  )
  const over = lines.map((line, place) =>
    played[place]!.length === 0 || isNoReturn(line) ? null : sum(played[place]!.map((hole) => hole.strokes - hole.par)),
  )
  const placed = ranked(over, lines, ties, strokesOn)
  const standings = inPlaces(
    lines.map((line, place) => ({
      competitor: line.competitor,
      ...placed[place]!,
      total: over[place] === null ? null : sum(played[place]!.map((hole) => hole.strokes)),
      toPar: over[place] ?? null,
      thru: thru(line),
      isComplete: isComplete(line),
      isNoReturn: isNoReturn(line),
    })),
  )
  return { result: { standings }, sentence: strokeSentence(standings, names, ties) }
}

/**
 * Strokes over par on some holes, in shares of a stroke as small as the round has holes, so that they are exact: a net
 * score is the gross one less these holes' share of the whole playing handicap, wherever its strokes are received. A
 * side's is the sum of its net balls: a ball is of one player on each hole.
 */
function strokesOn({ handicap, holes: all }: Line, holes: LineHole[]): number {
  const over = holes.map((hole) => {
    const strokes = strokesOf(hole)
    return (strokes === undefined ? 0 : strokes - hole.par) + (handicap === undefined ? 0 : (hole.received ?? 0))
  })
  return sum(over) * all.length - (handicap ?? 0) * holes.length
}

function strokeSentence(standings: StrokePlay['standings'], names: Names, ties?: Ties): string {
  const isOver = standings.every((one) => one.isComplete)
  const { first, best, who } = leaders(standings, names)
  if (!best || best.total === null) return isOver ? 'No one returned a score' : 'No one has a score yet'
  const par = toPar(best.toPar)
  if (standings.length === 1) return `${who}: ${isOver ? `${best.total} (${par})` : `${par} thru ${best.thru}`}`
  if (isOver && first.length === 1)
    return `${who} ${names.isPair(best.competitor) ? 'win' : 'wins'} with ${best.total} (${par})${told(best.countback)}`
  if (isOver) {
    // On tees of different par, equals have different totals.
    const isOneTotal = first.every((one) => one.total === best.total)
    return `${who} tie ${isOneTotal ? `with ${best.total} (${par})` : `at ${par}`}${still(ties)}`
  }
  return first.length === 1
    ? `${who} ${names.isPair(best.competitor) ? 'lead' : 'leads'} at ${par} thru ${best.thru}`
    : `${who} share the lead at ${par}`
}

const told = (by: Stretch | undefined) => (by ? `, ${countbackWords(by)}` : '')
const still = (ties?: Ties) => (ties === 'countback' ? ', also on countback' : '')

/** Points for strokes against par; the last are those of a hole without a score, too. */
export type PointTable = { points: (toPar: number) => number; withoutScore: number }

export const stablefordPoints: PointTable = { points: (over) => Math.max(0, 2 - over), withoutScore: 0 }

/** Albatross 8, eagle 5, birdie 2, par 0, bogey -1, worse -3. */
const modified = [8, 5, 2, 0, -1, -3]
export const modifiedPoints: PointTable = {
  points: (over) => modified[Math.min(Math.max(over + 3, 0), modified.length - 1)]!,
  withoutScore: -3,
}

/** Stableford, or modified Stableford by its own table. */
export function stableford(lines: Line[], table: PointTable, names: Names, ties?: Ties): Outcome<Stableford> {
  const pointsFor = (holes: LineHole[]) =>
    holes
      .filter((hole) => hole.result !== 'open')
      .map((hole) => {
        const strokes = strokesOf(hole)
        const points = strokes === undefined ? table.withoutScore : table.points(strokes - hole.par)
        return { hole: hole.hole, points }
      })
  const holes = lines.map((line) => pointsFor(line.holes))
  const points = holes.map((some) => sum(some.map((hole) => hole.points)))
  const placed = ranked(
    points.map((all, place) => (holes[place]!.length === 0 ? null : -all)),
    lines,
    ties,
    (_, holes) => -sum(pointsFor(holes).map((hole) => hole.points)),
  )
  const standings = inPlaces(
    lines.map((line, place) => ({
      competitor: line.competitor,
      ...placed[place]!,
      points: points[place]!,
      holes: holes[place]!,
      thru: thru(line),
      isComplete: isComplete(line),
    })),
  )
  return { result: { standings }, sentence: pointsSentence(standings, names, ties) }
}

function pointsSentence(standings: Stableford['standings'], names: Names, ties?: Ties): string {
  const isOver = standings.every((one) => one.isComplete)
  const { first, best, who } = leaders(standings, names)
  if (!best) return 'No one has a score yet'
  const points = count(best.points, 'point')
  if (standings.length === 1) return `${who}: ${points}${isOver ? '' : ` thru ${best.thru}`}`
  if (isOver && first.length > 1) return `${who} tie with ${points}${still(ties)}`
  if (isOver) return `${who} ${names.isPair(best.competitor) ? 'win' : 'wins'} with ${points}${told(best.countback)}`
  return first.length === 1
    ? `${who} ${names.isPair(best.competitor) ? 'lead' : 'leads'} with ${points} thru ${best.thru}`
    : `${who} share the lead with ${points}`
}

/** Those in the first place, and their names. Those of pairs have an "and" of their own, so that they are set apart. */
function leaders<S extends { competitor: string; place: { number: number } | null }>(
  standings: S[],
  { name, isPair }: Names,
): { first: S[]; best: S | undefined; who: string } {
  const first = standings.filter((one) => one.place?.number === 1)
  const all = first.map((one) => name(one.competitor))
  return {
    first,
    best: first[0],
    who: all.length > 1 && first.some((one) => isPair(one.competitor)) ? `${all.join(', and ')},` : list(all),
  }
}
