import type { FormatResult, Round } from '../../shared/api/types'
import { shortName } from '../../shared/games/game-names'
import type { Match, Nassau, Skins, Stableford, StrokePlay } from '../../shared/games/results'
import type { GameNow } from '../../shared/games/use-game'
import { count, list, toPar } from '../../shared/text/format'

/** Where the round's game stands, in a few words: "Ben 2 up thru 7", "Anna 14 points, Ben 12". */
export function gameState(round: Round, { result, lack }: GameNow): string {
  switch (lack) {
    case 'players':
      return 'waits for more players'
    case 'sides':
      return 'the sides are yet to be chosen'
    case 'indexes': {
      const without = round.cards.filter((card) => card.handicapIndex === null)
      return `no Handicap Index: ${list(without.map((card) => shortName(round.cards, card.id)))}`
    }
    default:
      return result ? standing(round, result) : ''
  }
}

function standing(round: Round, result: FormatResult): string {
  const name = (competitor: string) => {
    const side = result.sides?.find((one) => one.id === competitor)
    return (side?.cards ?? [competitor]).map((id) => shortName(round.cards, id)).join(' & ')
  }
  switch (result.format) {
    case 'strokePlay':
    case 'bestBall':
      return strokes(result.result as StrokePlay, name)
    case 'stableford':
    case 'modifiedStableford':
      return points(result.result as Stableford, name)
    case 'matchPlay':
    case 'fourBall':
      return match(result.result as Match, name)
    case 'nassau':
      return nassau(result.result as Nassau, name)
    case 'skins':
      return skins(result.result as Skins, name)
  }
}

type Name = (competitor: string) => string

/** "Anna −1, Ben +3 thru 7": the hole is said once where all are as far. */
function strokes({ standings }: StrokePlay, name: Name): string {
  if (standings.every((one) => one.thru === 0 && one.toPar === null && !one.isNoReturn)) return 'not started'
  const said = standings.map((one) => `${name(one.competitor)} ${one.isNoReturn ? 'no return' : toPar(one.toPar)}`)
  return said.join(', ') + thru(standings)
}

/** "Anna 14 points, Ben 12" */
function points({ standings }: Stableford, name: Name): string {
  if (standings.every((one) => one.place === null)) return 'not started'
  return standings
    .map((one, place) => `${name(one.competitor)} ${place === 0 ? count(one.points, 'point') : one.points}`)
    .join(', ')
    .replace(/(?<= )-(?=\d)/g, '\u2212')
}

/** "Ben 2 up thru 7", "Ben won 3&2" */
function match({ leader, state, score, lead, holes }: Match, name: Name): string {
  if (leader === null)
    return state === 'allSquare' ? `all square thru ${holes.length}` : state === 'halved' ? 'halved' : 'not started'
  if (state === 'won') return `${name(leader)} won ${score}`
  return `${name(leader)} ${Math.abs(lead)} up thru ${holes.length}${state === 'dormie' ? ', dormie' : ''}`
}

/** "Front Ben won 2&1, back all square, total Ben 2 up thru 11" */
function nassau({ front, back, total }: Nassau, name: Name): string {
  const brief = (one: Match) => (one.state === 'allSquare' ? 'all square' : match(one, name).replace(/ thru \d+/, ''))
  const parts = [
    front && `front ${brief(front)}`,
    back && back.state !== 'notStarted' && `back ${brief(back)}`,
    `${front ? 'total ' : ''}${match(total, name)}`,
  ]
  return total.state === 'notStarted' ? 'not started' : parts.filter((part) => part).join(', ')
}

/** "Anna 3 skins, Ben 1; 2 carried" */
function skins({ standings, holes, carried, open }: Skins, name: Name): string {
  if (holes.length === 0) return 'not started'
  const won = standings.filter((one) => one.skins > 0)
  const said = won.map((one, place) => `${name(one.competitor)} ${place === 0 ? count(one.skins, 'skin') : one.skins}`)
  const rest = carried === 0 ? '' : open > 0 ? `; ${carried} carried` : `; ${carried} not won`
  return (said.join(', ') || 'no skin won') + rest
}

function thru(standings: { thru: number; isComplete: boolean }[]): string {
  const [one, ...others] = standings
  if (!one || one.isComplete || others.some((other) => other.thru !== one.thru)) return ''
  return ` thru ${one.thru}`
}
