import type { HandicapScore } from '../../shared/api/types'
import { decimal, fullDate, playedOn } from '../../shared/text/format'

export const capName = { none: 'no cap', soft: 'the soft cap', hard: 'the hard cap' } as const

/** What a score is worth now: its differential, less what exceptional scores took off. Null: it waits for an index. */
export function worth(score: HandicapScore, later: HandicapScore[]): number | null {
  if (score.differential === null) return null
  const taken = later.reduce((sum, one) => sum + one.reduction, score.reduction)
  return Math.round(10 * (score.differential + taken)) / 10
}

export type Considered = { score: HandicapScore; value: number; leavesNext: boolean }

/** The last 20 with what each is worth, in order of play. */
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
    leavesNext ? 'leaves next' : '',
    score.beingCorrected ? 'its card is open for a correction' : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** "hole 7 is 5 now" has the server's dates in it; they read better as the rest of the page writes them. */
export const withDates = (text: string) => text.replace(/\d{4}-\d\d-\d\d/g, (date) => fullDate(date))
