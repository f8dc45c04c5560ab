// The results of every game that a round's cards allow, so that another game can be looked at, with other sides.
import type { FormatResult, Game, Round } from '../../../shared/api/types'
import { resultOf } from '../../../shared/games/result'
import { rules, type GameFormat } from '../../../shared/golf/round-game'
import { playingHandicap } from '../../../shared/golf/strokes'
import { teeOf } from '../../../shared/golf/totals'

/**
 * The results of all games: the round's own first, then gross, and net if each card has an index. Empty before a hole
 * is played. `sides`: those of the other games of sides.
 */
export function formatsOf(round: Round, sides: Game['sides'] = round.game?.sides ?? null): FormatResult[] {
  const { cards, game: own } = round
  if (!cards.some((card) => card.holes.some((hole) => !hole.cleared))) return []
  const hasNet = cards.every((card) => playingHandicap(card.handicapIndex, teeOf(round, card), 100) !== null)
  const others = usual(cards.length, hasNet)
    .filter(({ format, scoring }) => format !== own?.format || scoring !== own.scoring)
    .map((game) => ({ ...game, sides: rules[game.format].sides === 'needed' ? sides : null }))
  return [...(own ? [own] : []), ...others].flatMap((game) => resultOf(round, game) ?? [])
}

/** Points are by net scores, or by gross scores if there are no net ones; the other games are both. */
function usual(cards: number, hasNet: boolean): Game[] {
  const formats: GameFormat[] = ['strokePlay', 'stableford', 'modifiedStableford']
  if (cards > 1) formats.push('skins')
  if (cards === 2) formats.push('matchPlay', 'nassau')
  if (cards === 4) formats.push('bestBall', 'fourBall')
  const all = hasNet ? (['gross', 'net'] as const) : (['gross'] as const)
  return formats.flatMap((format) =>
    (isOfPoints(format) ? all.slice(-1) : all).map((scoring) => ({ format, scoring, allowance: null, sides: null })),
  )
}

export const isOfPoints = (format: GameFormat) => format === 'stableford' || format === 'modifiedStableford'
