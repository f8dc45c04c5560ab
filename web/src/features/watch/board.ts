// The leaderboard of a round, as a value.
import type { Card, FormatResult, Game, Round } from '../../shared/api/types'
import { countbackWords } from '../../shared/games/countback'
import { competitorName, placeText } from '../../shared/games/competitors'
import { gameName } from '../../shared/games/game-names'
import { resultWith } from '../../shared/games/result'
import type { Stableford, StrokePlay } from '../../shared/games/results'
import { entrantOf, lackOf, type Lack } from '../../shared/golf/round-game'
import { hasNoReturn, teeOf } from '../../shared/golf/totals'
import { moment, printed, toPar } from '../../shared/text/format'

export type Row = {
  id: string
  name: string
  cards: Card[]
  /** "1", "T2"; empty before the first hole, and without a return. */
  place: string
  /** Against par, or points; "NR" without a return. */
  score: string
  /** The holes played; "F" at the end, and a star if the round did not start on its first hole. */
  thru: string
  total: string
  notes: string[]
}

export type Board = {
  /** The game's name. */
  title: string
  scores: 'To par' | 'Points'
  /** Whether the rows have places; without, the game's own result says how it stands. */
  isRanked: boolean
  rows: Row[]
  result?: FormatResult
  /** What the game waits for; the rows are gross meanwhile. */
  lack?: Lack
  hasBegun: boolean
}

const gross: Game = { format: 'strokePlay', scoring: 'gross', allowance: null, sides: null }

export function boardOf(round: Round): Board {
  const game = round.game ?? gross
  const plays = round.cards.map((card) => card.playingHandicap ?? null)
  const lack = lackNow(round, game, plays)
  const none = round.cards.map(() => null)
  const result = lack ? undefined : resultWith(round, game, game.scoring === 'net' ? plays : none)
  const isRanked = result === undefined || isScores(result)
  const shown = result && isRanked ? result : resultWith(round, gross, none)
  const rows = shown ? rowsOf(round, shown, isRanked) : []
  return {
    title: round.game ? gameName(game) : 'Stroke play, gross',
    scores: result && isPoints(result) ? 'Points' : 'To par',
    isRanked,
    rows: isRanked ? rows : round.cards.flatMap((card) => rows.find((row) => row.id === card.id) ?? []),
    result,
    lack,
    hasBegun: round.cards.some((card) => card.totals.holesPlayed > 0 || card.status === 'finished'),
  }
}

/** A spectator sees no index: the strokes that each card receives tell whether there is one. */
function lackNow(round: Round, game: Game, plays: (number | null)[]): Lack | undefined {
  const entrants = round.cards.map((card) => entrantOf(card, teeOf(round, card)))
  const lack = lackOf({ ...game, scoring: 'gross' }, entrants)
  return lack ?? (game.scoring === 'net' && plays.includes(null) ? 'indexes' : undefined)
}

const isPoints = ({ format }: FormatResult) => format === 'stableford' || format === 'modifiedStableford'
const isScores = (result: FormatResult) =>
  isPoints(result) || result.format === 'strokePlay' || result.format === 'bestBall'

function rowsOf(round: Round, result: FormatResult, isRanked: boolean): Row[] {
  const start = round.startHole === Math.min(...round.holeOrder) ? '' : '*'
  const { standings } = result.result as StrokePlay | Stableford
  const rows = standings.map((one) => {
    const side = result.sides?.find(({ id }) => id === one.competitor)
    const ids = side?.cards ?? [one.competitor]
    const cards = round.cards.filter((card) => ids.includes(card.id))
    const isOut = 'isNoReturn' in one ? one.isNoReturn : false
    const hasBegun = cards.some((card) => card.totals.holesPlayed > 0)
    const toldBy = one.countback && `${one.place?.number === 1 ? 'won ' : ''}${countbackWords(one.countback)}`
    return {
      id: one.competitor,
      name: competitorName(round, result, one.competitor),
      cards,
      isOut,
      place: isRanked && one.place ? placeText(one.place) : '',
      score: !hasBegun && !isOut ? '' : isOut ? 'NR' : 'points' in one ? minus(one.points) : toPar(one.toPar),
      thru: one.isComplete ? `F${start}` : hasBegun ? `${one.thru}${start}` : '',
      total: 'total' in one && one.isComplete && one.total !== null ? String(one.total) : '',
      notes: [
        isOut ? 'no return' : '',
        toldBy ?? '',
        isRanked && !round.game ? netText(cards) : '',
        newsOf(cards),
      ].filter((note) => note !== ''),
    }
  })
  // Without a return a card comes last, after those that have not begun.
  return [...rows.filter((row) => !row.isOut), ...rows.filter((row) => row.isOut)].map(({ isOut: _, ...row }) => row)
}

const minus = (points: number) => printed(String(points))

/** The net score of a round without a game. */
function netText([card]: Card[]): string {
  return card?.net && card.net.toPar !== null && !hasNoReturn(card) ? `net ${toPar(card.net.toPar)}` : ''
}

/** The row's last news: "finished 16:05", "last score 14:32". */
function newsOf(cards: Card[]): string {
  const last = (times: (string | null | undefined)[]) =>
    times
      .filter((time) => time)
      .sort()
      .pop()
  if (cards.every((card) => card.status === 'finished')) {
    const at = last(cards.map((card) => card.finishedAt))
    return at ? `finished ${moment(at)}` : 'finished'
  }
  const at = last(cards.map((card) => card.lastNews))
  if (at) return `last score ${moment(at)}`
  return cards.some((card) => card.totals.holesPlayed > 0) ? '' : 'not started'
}
