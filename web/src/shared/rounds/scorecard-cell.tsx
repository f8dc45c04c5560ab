import type { Card } from '../api/types'
import { scoreOf, teeOf } from '../golf/totals'
import { entryOf, type RoundView } from '../sync/overlay'
import { Link } from '../ui/link'
import { ScoreMark } from '../ui/score-mark'

type Props = { view: RoundView; card: Card; hole: number }

/** A score on the card; while the round is open a tap leads to it. */
export function ScorecardCell({ view, card, hole }: Props) {
  const { round } = view
  const score = scoreOf(card, hole)
  const par = teeOf(round, card).holes.find((one) => one.number === hole)?.par ?? 4
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
  if (round.status === 'finished') return <span className={className}>{mark}</span>
  const said = score ? (score.strokes ?? 'picked up') : 'no score'
  return (
    <Link
      to={{ page: 'play', round: round.id, hole, card: card.id }}
      className={className}
      label={`${card.player.name}, hole ${hole}: ${said}${state && `, ${state}`}`}
    >
      {mark}
    </Link>
  )
}
