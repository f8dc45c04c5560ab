import type { HandicapScore } from '../../shared/api/types'
import { decimal, fullDate, playedOn } from '../../shared/text/format'

export const capName = { none: 'no cap', soft: 'the soft cap', hard: 'the hard cap' } as const

/**
 * A score's current value: its differential plus reductions for exceptional scores. Null while it waits for an index.
 */
export function worth(score: HandicapScore, later: HandicapScore[]): number | null {
  if (score.differential === null) return null
  const taken = later.reduce((sum, one) => sum + one.reduction, score.reduction)
  return Math.round(10 * (score.differential + taken)) / 10
}

export type Considered = { score: HandicapScore; value: number; leavesNext: boolean }

/** The last 20 scores with their current values, in order of play. */
export function considered(scores: HandicapScore[], leaving: number | undefined): Considered[] {
  return scores.flatMap((score, place) => {
    if (!score.considered) return []
    const value = worth(score, scores.slice(place + 1))
    return value === null ? [] : [{ score, value, leavesNext: place === leaving }]
  })
}

/** "Sun 17 May, Foxholm Green (White): 84 adjusted, differential 12.1, counts" */
export function say({ score, value, leavesNext }: Considered): string {
  const nine = score.holes === 18 ? '' : ` over ${score.holes} holes`
  const parts = [
    `${playedOn(score.playedOn)}, ${score.course.name}: ${score.adjustedGross} adjusted${nine}`,
    `differential ${decimal(value)}`,
    score.counts ? 'counts' : 'does not count',
    leavesNext ? 'drops out next' : '',
    score.beingCorrected ? 'its card is open for a correction' : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** The server's text with its dates in the format of the page. */
export const withDates = (text: string) => text.replace(/\d{4}-\d\d-\d\d/g, (date) => fullDate(date))
