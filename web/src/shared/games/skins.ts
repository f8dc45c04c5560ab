import { count } from '../text/format'
import { strokesOf, type Line } from './line'
import type { Names, Outcome, Skins } from './results'

/**
 * Skins with carry-over: the lowest score on a hole wins it if nobody else has it. Up to the first hole that is open.
 */
export function skins(lines: Line[], { name }: Names): Outcome<Skins> {
  const order = lines[0]?.holes ?? []
  const won = new Map(lines.map((line) => [line.competitor, 0]))
  const holes: Skins['holes'] = []
  let carried = 0
  for (const { hole } of order) {
    const here = lines.map(({ competitor, holes }) => ({ competitor, at: holes.find((one) => one.hole === hole) }))
    if (here.some(({ at }) => at === undefined || at.result === 'open')) break
    const scores = here.flatMap(({ competitor, at }) => {
      const strokes = at && strokesOf(at)
      return strokes === undefined ? [] : [{ competitor, strokes }]
    })
    const lowest = Math.min(...scores.map(({ strokes }) => strokes))
    const best = scores.filter(({ strokes }) => strokes === lowest)
    const stake = carried + 1
    const winner = best.length === 1 ? best[0]!.competitor : null
    holes.push({ hole, stake, winner })
    carried = winner === null ? stake : 0
    if (winner !== null) won.set(winner, (won.get(winner) ?? 0) + stake)
  }
  const standings = [...won].map(([competitor, skins]) => ({ competitor, skins })).sort((a, b) => b.skins - a.skins)
  const open = order.length - holes.length
  const result: Skins = { carriesOver: true, holes, standings, carried, dropped: 0, open }
  return { result, sentence: sentenceOf(result, name) }
}

/** "Anna 5, Bo 3; 2 carried, 8 holes to play" */
function sentenceOf({ standings, carried, open }: Skins, name: Names['name']): string {
  const won = standings.filter(({ skins }) => skins > 0).map(({ competitor, skins }) => `${name(competitor)} ${skins}`)
  const rest = [
    carried === 0 ? '' : open > 0 ? `${carried} carried` : `${count(carried, 'skin')} not won`,
    open === 0 ? '' : `${count(open, 'hole')} to play`,
  ].filter((part) => part !== '')
  return [won.length === 0 ? 'No skin won' : won.join(', '), rest.join(', ')].filter((part) => part !== '').join('; ')
}
