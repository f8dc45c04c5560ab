import { useEffect, useRef } from 'react'
import { receivedOn } from '../../shared/golf/strokes'
import { scoreOf, teeOf } from '../../shared/golf/totals'
import { progress, toPar } from '../../shared/text/format'
import { entryOf, type RoundView } from '../../shared/sync/overlay'
import { Dots, ScoreMark, TeeDot } from '../../shared/rounds/marks'
import type { EntryState } from './use-entry'
import type { HoleState } from '../../shared/api/types'
import { detailTexts } from '../../shared/golf/details'
import { Icon } from '../../shared/ui/icons'

/** All players with their score on this hole. The next score goes to the highlighted player. */
export function Players({ view, entry }: { view: RoundView; entry: EntryState }) {
  const { round } = view
  const { hole, card: turn } = entry.spot
  const players = useRef<HTMLUListElement>(null)
  // If not all players fit, scroll to the one whose turn it is.
  useEffect(() => {
    players.current?.querySelector('[aria-current]')?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [turn, hole, entry.isDetailing])
  return (
    <ul ref={players} className={round.cards.length === 1 ? 'players alone' : 'players'}>
      {round.cards.map((card) => {
        const tee = teeOf(round, card)
        const played = tee.holes.find((one) => one.number === hole)
        const score = scoreOf(card, hole)
        const waits = entryOf(view, card.id, hole)
        const isActive = card.id === turn
        const received = receivedOn(card, tee, hole)
        const par = played?.par ?? 4
        return (
          <li key={card.id} className={isActive ? 'turn' : undefined}>
            <button
              className="player"
              aria-current={isActive ? 'true' : undefined}
              onClick={() => entry.goTo({ card: card.id, hole })}
            >
              <span className="row-main">
                <strong>
                  <TeeDot colour={tee.colour} /> <bdi>{card.player.name}</bdi>
                </strong>
                <span className="quiet figure">
                  {card.totals.holesPlayed === 0
                    ? 'Not started'
                    : `${toPar(card.totals.toPar)} ${progress(card.totals)}`}
                  {received > 0 && (
                    <span className="received">
                      {' · '}
                      <Dots received={received} /> {received === 1 ? 'stroke' : 'strokes'} received
                    </span>
                  )}
                  {received < 0 && <span className="received"> · gives {-received} back</span>}
                  {waits && <span className="unsent"> · not yet sent</span>}
                </span>
              </span>
              <span className="player-score">
                {score ? (
                  <ScoreMark strokes={score.strokes} pickedUp={score.pickedUp} par={par} />
                ) : (
                  <i className="blank" />
                )}
              </span>
            </button>
            {isActive && entry.value && !entry.isDetailing && (
              <HoleDetails value={entry.value} open={entry.openDetails} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The details of the hole, as chips. A tap opens the details panel. */
export function HoleDetails({ value, open }: { value: HoleState; open: () => void }) {
  const texts = detailTexts(value)
  return (
    <button className="hole-details" onClick={open} aria-label={`Details: ${texts.join(', ') || 'none'}. Change`}>
      {texts.map((text, place) => (
        <span key={place} className="pill" dir="auto">
          {text}
        </span>
      ))}
      {texts.length === 0 && (
        <span className="pill">
          <Icon name="plus" /> Putts, fairway, note
        </span>
      )}
    </button>
  )
}
