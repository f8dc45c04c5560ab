import { Fragment } from 'react'
import type { Card } from '../api/types'
import { hasNoReturn, teeOf, type Spot } from '../golf/totals'
import { prefer, usePreferences } from '../storage/preferences'
import type { RoundView } from '../sync/overlay'
import { DetailRows, hasDetails } from './detail-rows'
import { ScorecardCell } from './scorecard-cell'

type Props = { view: RoundView; lit?: Spot }

/** The card as printed, as two nines. */
export function Scorecard({ view, lit }: Props) {
  const { round } = view
  const numbers = [...round.holeOrder].sort((a, b) => a - b)
  const front = numbers.filter((hole) => hole <= 9)
  const back = numbers.filter((hole) => hole > 9)
  const { cardDetails } = usePreferences()
  return (
    <div className="scorecard">
      {round.cards.some(hasDetails) && (
        <button
          className="switch"
          role="switch"
          aria-checked={cardDetails}
          onClick={() => prefer({ cardDetails: !cardDetails })}
        >
          <i aria-hidden="true" /> Putts, fairways, greens
        </button>
      )}
      {front.length > 0 && <Nine view={view} holes={front} name="OUT" lit={lit} isLast={back.length === 0} />}
      {back.length > 0 && <Nine view={view} holes={back} name="IN" lit={lit} isLast />}
    </div>
  )
}

type NineProps = { view: RoundView; holes: number[]; name: 'OUT' | 'IN'; lit?: Spot; isLast: boolean }

function Nine({ view, holes, name, lit, isLast }: NineProps) {
  const { round } = view
  const { cardDetails } = usePreferences()
  const mine = round.cards[0]
  if (!mine) return null
  const tee = teeOf(round, mine)
  const find = (hole: number) => tee.holes.find((one) => one.number === hole)
  const sum = (field: 'par' | 'yards') => holes.reduce((total, hole) => total + (find(hole)?.[field] ?? 0), 0)
  const hasBoth = isLast && round.holeOrder.length > 9
  const whole = (field: 'par' | 'yards') => tee.holes.reduce((total, hole) => total + hole[field], 0)
  return (
    <table className="nine">
      <caption className="hidden">{name === 'OUT' ? 'Front nine' : 'Back nine'}</caption>
      <thead>
        <tr>
          <th scope="col">Hole</th>
          {holes.map((hole) => (
            <th key={hole} scope="col" className={lit?.hole === hole ? 'lit' : undefined}>
              {hole}
            </th>
          ))}
          <th scope="col">{name}</th>
          {hasBoth && <th scope="col">TOT</th>}
        </tr>
      </thead>
      <tbody>
        <tr className="par-row">
          <th scope="row">Par</th>
          {holes.map((hole) => (
            <td key={hole} className={lit?.hole === hole ? 'lit' : undefined}>
              {find(hole)?.par}
            </td>
          ))}
          <td>{sum('par')}</td>
          {hasBoth && <td>{whole('par')}</td>}
        </tr>
        <tr className="quiet-row">
          <th scope="row">SI</th>
          {holes.map((hole) => (
            <td key={hole}>{find(hole)?.strokeIndex}</td>
          ))}
          <td />
          {hasBoth && <td />}
        </tr>
        <tr className="quiet-row">
          <th scope="row">Yards</th>
          {holes.map((hole) => (
            <td key={hole}>{find(hole)?.yards}</td>
          ))}
          <td>{sum('yards')}</td>
          {hasBoth && <td>{whole('yards')}</td>}
        </tr>
        {round.cards.map((card) => (
          <Fragment key={card.id}>
            <PlayerRow view={view} card={card} holes={holes} name={name} lit={lit} hasBoth={hasBoth} />
            {cardDetails && <DetailRows view={view} card={card} holes={holes} hasBoth={hasBoth} />}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Omit<NineProps, 'isLast'> & { card: Card; hasBoth: boolean }

function PlayerRow({ view, card, holes, name, lit, hasBoth }: RowProps) {
  const { totals } = card
  return (
    <tr className="player-row">
      <th scope="row">
        <bdi className="name">{card.player.name}</bdi>
      </th>
      {holes.map((hole) => (
        <td
          key={hole}
          className={lit?.hole === hole && lit.card === card.id ? 'lit here' : lit?.hole === hole ? 'lit' : undefined}
        >
          <ScorecardCell view={view} card={card} hole={hole} />
        </td>
      ))}
      <td className="sum">{(name === 'OUT' ? totals.out : totals.in) ?? '–'}</td>
      {hasBoth && <td className="sum">{totals.total ?? (hasNoReturn(card) ? 'NR' : '–')}</td>}
    </tr>
  )
}
