import type { Line, LineHole } from './line'
import type { Stretch } from './results'

/**
 * The holes that tell equal scores apart, by hole number whatever hole the round began on: the last ones, then the last
 * of the first nine. Each with its length and what a sentence says. Nine holes have no last nine.
 */
const stretches: readonly [stretch: Stretch, end: 9 | 18, length: number, words: string][] = [
  ['lastNine', 18, 9, 'nine'],
  ['lastSix', 18, 6, 'six'],
  ['lastThree', 18, 3, 'three'],
  ['lastHole', 18, 1, 'hole'],
  ['lastSixOfFirstNine', 9, 6, 'six of the first nine'],
  ['lastThreeOfFirstNine', 9, 3, 'three of the first nine'],
  ['lastHoleOfFirstNine', 9, 1, 'hole of the first nine'],
]

export type Ranked = { place: { number: number; isTied: boolean } | null; countback?: Stretch }

/**
 * Places from 1, the lowest value first; null for a null value. Equal values share the better place, or are told apart
 * by `worth`, the lowest first, on the first stretch that differs: by the lines' holes, once none is open.
 */
export function ranked(
  values: (number | null)[],
  lines: readonly Line[],
  ties: 'shared' | 'countback' | undefined,
  worth: (line: Line, holes: LineHole[]) => number,
): Ranked[] {
  const length = lines[0]?.holes.length
  const isOver = ties === 'countback' && lines.every(({ holes }) => holes.every(({ result }) => result !== 'open'))
  const used = !isOver ? [] : length === 18 ? stretches : length === 9 ? stretches.slice(1, 4) : []
  const worths = lines.map((line) => {
    const inOrder = [...line.holes].sort((a, b) => a.hole - b.hole)
    return used.map(([, end, length]) => worth(line, inOrder.slice(0, end).slice(-length)))
  })
  return values.map((value, place) => {
    if (value === null) return { place: null }
    const own = worths[place]!
    const equals = worths.filter((_, other) => values[other] === value)
    const better = values.filter((other) => other !== null && other < value).length
    const next = equals.filter((other) => compare(own, other) < 0).sort(compare)[0]
    const by = used[own.findIndex((one, at) => one !== next?.[at])]?.[0]
    return {
      place: {
        number: 1 + better + equals.filter((other) => compare(other, own) < 0).length,
        isTied: equals.filter((other) => compare(other, own) === 0).length > 1,
      },
      ...(next && by ? { countback: by } : {}),
    }
  })
}

/** Below zero if the first one is better: by the first stretch that differs. */
function compare(one: number[], other: number[]): number {
  const at = one.findIndex((value, place) => value !== other[place])
  return at === -1 ? 0 : one[at]! - other[at]!
}

/** "on the last six": what told the best apart; an empty text if nothing had to. */
export function countbackWords(by: Stretch | undefined): string {
  const words = stretches.find(([stretch]) => stretch === by)?.[3]
  return words ? `on the last ${words}` : ''
}
