import type { ReactNode } from 'react'
import type { Card, Fairway, RecordedHole } from '../api/types'
import { detailSums, isGreenHit, type DetailSums } from '../golf/details'
import { scoreOf, teeOf } from '../golf/totals'
import type { RoundView } from '../sync/overlay'

type Said = readonly [sign: ReactNode, said: string]
type Line = {
  name: string
  /** Undefined if it was not entered. */
  read: (score: RecordedHole, par: number) => Said | undefined
  sum?: (sums: DetailSums) => ReactNode
}

const fairways: Record<Fairway, Said> = {
  hit: ['✓', 'hit'],
  left: ['←', 'left'],
  right: ['→', 'right'],
  short: ['↓', 'short'],
  long: ['↑', 'long'],
}
const yes: Said = ['✓', 'yes']
const no: Said = ['·', 'no']
const number = (value: number | undefined): Said | undefined =>
  value === undefined ? undefined : [value, String(value)]
const flag = (value: boolean | undefined): Said | undefined => (value === undefined ? undefined : value ? yes : no)
const share = ({ hit, of }: { hit: number; of: number }) => (of === 0 ? '' : `${hit}/${of}`)

const lines: readonly Line[] = [
  { name: 'Putts', read: (score) => number(score.putts), sum: (sums) => sums.putts },
  { name: '1st putt', read: (score) => number(score.firstPuttFeet) },
  { name: 'Fairway', read: ({ fairway }) => fairway && fairways[fairway], sum: (sums) => share(sums.fairways) },
  { name: 'Green', read: (score, par) => flag(isGreenHit(score, par)), sum: (sums) => share(sums.greens) },
  { name: 'Penalty', read: (score) => number(score.penalties), sum: (sums) => sums.penalties },
  { name: 'Bunker', read: (score) => flag(score.greensideBunker) },
]

/** Whether any details were entered on the card. */
export const hasDetails = (card: Card) =>
  card.holes.some((hole) => lines.some(({ read }) => !hole.cleared && read(hole, 4)))

type Props = { view: RoundView; card: Card; holes: number[]; hasBoth: boolean }

/** Rows below a player's scores: one for each kind of detail that was entered on any hole. */
export function DetailRows({ view, card, holes, hasBoth }: Props) {
  const tee = teeOf(view.round, card)
  const par = (hole: number) => tee.holes.find((one) => one.number === hole)?.par ?? 4
  const read = (line: Line, hole: number) => {
    const score = scoreOf(card, hole)
    return score && line.read(score, par(hole))
  }
  const nine = detailSums(card, tee, holes)
  const whole = detailSums(card, tee, view.round.holeOrder)
  return (
    <>
      {lines.map((line) => {
        if (!view.round.holeOrder.some((hole) => read(line, hole))) return null
        return (
          <tr key={line.name} className="quiet-row detail-row">
            <th scope="row">{line.name}</th>
            {holes.map((hole) => {
              const said = read(line, hole)
              return (
                <td key={hole}>
                  {said && (
                    <>
                      <span aria-hidden="true">{said[0]}</span>
                      <span className="hidden">{said[1]}</span>
                    </>
                  )}
                </td>
              )
            })}
            <td>{line.sum?.(nine)}</td>
            {hasBoth && <td>{line.sum?.(whole)}</td>}
          </tr>
        )
      })}
    </>
  )
}
