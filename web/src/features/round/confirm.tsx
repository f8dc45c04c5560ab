import { useState } from 'react'
import { confirmCard, queryHole, takeBackConfirmation } from '../../shared/api/trust'
import type { Card } from '../../shared/api/types'
import { isKept, keeperName } from '../../shared/golf/kept'
import { scoreOf, teeOf } from '../../shared/golf/totals'
import { isolated } from '../../shared/text/personal-text'
import { ScoreMark } from '../../shared/rounds/marks'
import type { RoundView } from '../../shared/sync/overlay'
import { Icon } from '../../shared/ui/icons'
import { keep, load, without } from './confirmations'
import { valueText } from './proposals'
import { useChange } from './use-change'

/** Finished cards of other players, for a player of the round to confirm, or to query a hole of. */
export function ConfirmCards({ view }: { view: RoundView }) {
  const { base, me } = view
  const isPlayer = base.cards.some((card) => card.player.id === me)
  // A service of an earlier release names no confirmations, and takes none.
  const isOffered = (card: Card) => card.confirmedBy && card.status === 'finished' && card.totals.holesPlayed > 0
  const cards = base.cards.filter((card) => isOffered(card) && !isKept(card, me))
  if (!isPlayer || cards.length === 0) return null
  return (
    <>
      {cards.map((card) => (
        <ConfirmCard key={card.id} view={view} card={card} />
      ))}
    </>
  )
}

function ConfirmCard({ view, card }: { view: RoundView; card: Card }) {
  const { base, me } = view
  const [hole, setHole] = useState<number>()
  const { fault, isBusy, change } = useChange()
  const tee = teeOf(base, card)
  const holes = [...tee.holes].sort((a, b) => a.number - b.number)
  const isConfirmed = card.confirmedBy?.some((one) => one.id === me) === true
  const name = isolated(card.player.name)
  // A player confirms what was looked at. The card may change under the page.
  const shown = JSON.stringify([card.tee, holes.map(({ number }) => valueText(scoreOf(card, number)))])
  const [looked, setLooked] = useState(shown)
  const confirm = () =>
    change(() => confirmCard(base.id, card.id, card.sequence), {
      'card-changed': 'The card has changed in the meantime. Look at the scores again.',
    })
  const takeBack = () =>
    change(async () => {
      const round = await takeBackConfirmation(base.id, card.id)
      keep(without(load(), card.id, me))
      return round
    })
  const query = (strokes: number) =>
    change(async () => {
      if (hole === undefined) return base
      const round = await queryHole(base.id, card.id, hole, strokes)
      setHole(undefined)
      return round
    })
  return (
    <section className="panel confirm" aria-label={`Confirm the card of ${name}`}>
      <div className="section-head">
        <h2>
          <bdi>{card.player.name}</bdi>’s card
        </h2>
        <span className="figure total">{card.totals.total ?? 'NR'}</span>
      </div>
      <p className="hint">Are these the scores? Confirm them, or tap a hole that you remember differently.</p>
      <ol className="confirm-holes">
        {holes.map(({ number, par }) => {
          const score = scoreOf(card, number)
          const asked = card.proposals?.some((one) => one.hole === number && one.by === me)
          return (
            <li key={number}>
              <button
                aria-pressed={hole === number}
                aria-label={`Hole ${number}: ${valueText(score)}${asked ? ', you sent another score' : ''}`}
                onClick={() => setHole(hole === number ? undefined : number)}
              >
                <small>{number}</small>
                <span aria-hidden="true">
                  {score ? (
                    <ScoreMark strokes={score.strokes} pickedUp={score.pickedUp} par={par} />
                  ) : (
                    <span className="no-mark">·</span>
                  )}
                </span>
                <small aria-hidden="true">{asked ? '?' : `par ${par}`}</small>
              </button>
            </li>
          )
        })}
      </ol>
      {hole !== undefined && (
        <div className="query" role="group" aria-label={`Score of hole ${hole} as you remember it`}>
          <p>
            Hole {hole}: what do you remember? <bdi>{keeperName(base, card)}</bdi> sees both scores and decides.
          </p>
          <div className="chips">
            {Array.from({ length: 12 }, (_, place) => place + 1)
              .filter((strokes) => strokes !== scoreOf(card, hole)?.strokes)
              .map((strokes) => (
                <button key={strokes} className="button small" aria-disabled={isBusy} onClick={() => query(strokes)}>
                  {strokes}
                </button>
              ))}
            <button className="text-button" onClick={() => setHole(undefined)}>
              Cancel
            </button>
          </div>
        </div>
      )}
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      {isConfirmed ? (
        <p className="confirm-done" role="status">
          <span>
            <Icon name="check" /> You have confirmed this card.
          </span>
          <button className="text-button" aria-disabled={isBusy} onClick={takeBack}>
            Take it back
          </button>
        </p>
      ) : looked !== shown ? (
        <button className="button" onClick={() => setLooked(shown)}>
          The card has changed. Look again.
        </button>
      ) : (
        <button className="button primary" aria-disabled={isBusy} onClick={confirm}>
          <Icon name="check" /> Confirm
        </button>
      )}
    </section>
  )
}
