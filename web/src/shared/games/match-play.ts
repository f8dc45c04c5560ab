import type { HoleResult, Line } from './line'
import type { Match, Names, Nassau, Outcome } from './results'

/**
 * Match play of two players or two sides: over as soon as the lead exceeds the holes left. A hole is decided when
 * both have played it. Undefined where they share no hole.
 */
export function matchPlay(one: Line, other: Line): Match | undefined {
  if (one.holes.length === 0 || one.holes.length !== other.holes.length) return undefined
  const results = new Map(other.holes.map((hole) => [hole.hole, hole.result]))
  const all = one.holes.length
  const holes: Match['holes'] = []
  let lead = 0
  for (const { hole, result } of one.holes) {
    if (Math.abs(lead) > all - holes.length) break
    const theirs = results.get(hole)
    if (theirs === undefined) return undefined
    if (result === 'open' || theirs === 'open') continue
    const won = advantage(result, theirs)
    lead += won
    holes.push({ hole, winner: won === 0 ? null : won > 0 ? one.competitor : other.competitor, lead })
  }
  const left = all - holes.length
  const state = stateOf(lead, left, holes.length > 0)
  return {
    first: one.competitor,
    second: other.competitor,
    leader: lead === 0 ? null : lead > 0 ? one.competitor : other.competitor,
    lead,
    left,
    state,
    score: scoreText(state, Math.abs(lead), left),
    holes,
  }
}

/** 1 for a win of the hole, -1 for a loss, 0 for a half: a hole without a score is lost to any with one. */
function advantage(mine: HoleResult, theirs: HoleResult): number {
  const worth = (result: HoleResult) => (typeof result === 'number' ? result : Infinity)
  return worth(mine) < worth(theirs) ? 1 : worth(mine) > worth(theirs) ? -1 : 0
}

function stateOf(lead: number, left: number, hasBegun: boolean): Match['state'] {
  const up = Math.abs(lead)
  if (up > left) return 'won'
  if (left === 0) return 'halved'
  if (!hasBegun) return 'notStarted'
  if (up === 0) return 'allSquare'
  return up === left ? 'dormie' : 'up'
}

function scoreText(state: Match['state'], up: number, left: number): string {
  switch (state) {
    case 'notStarted':
      return 'not started'
    case 'allSquare':
      return `all square with ${left} to play`
    case 'up':
      return `${up} up with ${left} to play`
    case 'dormie':
      return `dormie, ${up} up with ${left} to play`
    case 'won':
      return left === 0 ? `${up} up` : `${up}&${left}`
    case 'halved':
      return 'halved'
  }
}

/** "Anna is 2 up with 3 to play", "Anna won 3&2", "The match is all square with 4 to play". */
export function matchSentence({ leader, state, score }: Match, { name, isPair }: Names): string {
  if (leader === null) return `The match is ${score}`
  return `${name(leader)} ${state === 'won' ? 'won' : isPair(leader) ? 'are' : 'is'} ${score}`
}

/** Three matches in one: each nine by hole number, and all. Where only one nine is played there is one match. */
export function nassau(one: Line, other: Line, names: Names): Outcome<Nassau> | undefined {
  const of = (isFront: boolean) => {
    const only = ({ competitor, holes }: Line) => ({
      competitor,
      holes: holes.filter(({ hole }) => hole <= 9 === isFront),
    })
    return matchPlay(only(one), only(other)) ?? null
  }
  const total = matchPlay(one, other)
  if (!total) return undefined
  const nines = [of(true), of(false)]
  const [front, back] = nines.includes(null) ? [null, null] : nines
  const matches = [front, back, total]
  const balance = matches.reduce((sum, match) => sum + (match?.state === 'won' ? Math.sign(match.lead) : 0), 0)
  const sentence = ['Front', 'Back', 'Total']
    .flatMap((label, place) => (matches[place] ? [`${label}: ${matchSentence(matches[place]!, names)}.`] : []))
    .join(' ')
  return { result: { front: front ?? null, back: back ?? null, total, balance }, sentence }
}
