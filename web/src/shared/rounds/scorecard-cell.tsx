import type { Card } from '../api/types'
import { saidScore } from '../golf/names'
import { isKept } from '../golf/kept'
import { receivedOn } from '../golf/strokes'
import { holedOut, scoreOf, teeOf } from '../golf/totals'
import { entryOf, type RoundView } from '../sync/overlay'
import { Link } from '../ui/link'
import { Dots, saidOf, ScoreMark } from './marks'
import { isolated } from '../text/personal-text'

type Props = { view: RoundView; card: Card; hole: number }

/** A score on the card. While the round is open, it links to the hole. */
export function ScorecardCell({ view, card, hole }: Props) {
  const { round } = view
  const score = scoreOf(card, hole)
  const tee = teeOf(round, card)
  const par = tee.holes.find((one) => one.number === hole)?.par ?? 4
  const received = receivedOn(card, tee, hole)
  const entry = entryOf(view, card.id, hole)
  const mark = score ? (
    <ScoreMark strokes={score.strokes} pickedUp={score.pickedUp} par={par} />
  ) : (
    <span className="no-mark">·</span>
  )
  const state = entry
    ? entry.state === 'conflict'
      ? 'two scores'
      : entry.state === 'refused'
        ? 'refused'
        : 'not yet sent'
    : ''
  const className = `cell ${entry ? `is-${entry.state}` : ''}`
  const dots = received !== 0 && <Dots received={received} />
  const strokes = score && holedOut(score)
  const name = strokes === undefined ? '' : `, ${saidScore(strokes, par)}`
  const said = `${score ? (strokes ?? 'picked up') : 'no score'}${name}, par ${par}`
  const more = `${state && `, ${state}`}${received === 0 ? '' : `, ${saidOf(received)}`}`
  // The scores of a finished card, and of other members' cards, lead nowhere.
  if (card.status === 'finished' || !isKept(card, view.me)) {
    return (
      <span className={className}>
        <span aria-hidden="true">{mark}</span>
        {dots}
        <span className="hidden">{said + more}</span>
      </span>
    )
  }
  return (
    <Link
      to={{ page: 'play', round: round.id, hole, card: card.id }}
      className={className}
      label={`${isolated(card.player.name)}, hole ${hole}: ${said}${more}`}
    >
      {mark}
      {dots}
    </Link>
  )
}
