import { useEffect, useRef, useState } from 'react'
import type { Card, HoleState } from '../../shared/api/types'
import { receivedOn } from '../../shared/golf/strokes'
import { cardNow, isShared } from '../../shared/golf/kept'
import { scoreOf, teeOf } from '../../shared/golf/totals'
import { moment, progress, toPar } from '../../shared/text/format'
import { entryOf, type RoundView } from '../../shared/sync/overlay'
import { LiveMark } from '../../shared/rounds/live-mark'
import { Dots, ScoreMark, TeeDot } from '../../shared/rounds/marks'
import type { Freshness } from '../../shared/rounds/use-round'
import type { EntryState } from './use-entry'
import { detailTexts } from '../../shared/golf/details'
import { Icon } from '../../shared/ui/icons'
import { AlsoScored } from './also-scored'

type Props = { view: RoundView; entry: EntryState; isLoading: boolean; freshness?: Freshness }

/**
 * The cards that this phone scores, with their score on this hole; the next score goes to the highlighted one. Below
 * them the cards that other phones score, with what has arrived.
 */
export function Players({ view, entry, isLoading, freshness }: Props) {
  const { round } = view
  const { hole, card: turn } = entry.spot
  const players = useRef<HTMLUListElement>(null)
  const rows = useRows(view, entry, isLoading)
  // If not all players fit, scroll to the one whose turn it is.
  useEffect(() => {
    players.current?.querySelector('[aria-current]')?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [turn, hole, entry.isDetailing])
  return (
    <>
      <ul ref={players} className={rows.length === 1 ? 'players alone' : 'players'}>
        {rows.map((row) => {
          const card = cardNow(round, row.id)
          if (!card) return <Gone key={row.id} card={row} />
          const isMine = entry.mine.cards.includes(card)
          const isActive = isMine && card.id === turn && !entry.isGone
          return (
            <li key={row.id} className={isActive ? 'turn' : undefined}>
              {isMine ? (
                <button
                  className="player"
                  aria-current={isActive ? 'true' : undefined}
                  onClick={() => entry.goTo({ card: card.id, hole })}
                >
                  <OnHole view={view} card={card} hole={hole} />
                </button>
              ) : (
                <div className="player elsewhere">
                  <OnHole view={view} card={card} hole={hole} isElsewhere />
                </div>
              )}
              {isActive && entry.value && !entry.isDetailing && (
                <HoleDetails value={entry.value} open={entry.openDetails} />
              )}
            </li>
          )
        })}
      </ul>
      {!entry.isDetailing && isShared(round) && (
        <div className="also-line">
          <AlsoScored view={view} />
          <LiveMark freshness={freshness} />
        </div>
      )}
    </>
  )
}

/**
 * The rows in their order, as they were when this turn began, or when the round was first fetched: an arriving change
 * moves no row and no key. Cards that came or went are shown in the next turn.
 */
function useRows({ round }: RoundView, { spot, turn: card, mine, also }: EntryState, isLoading: boolean): Card[] {
  const [isReady, setReady] = useState(!isLoading)
  if (!isReady && !isLoading) setReady(true)
  const turn = `${spot.hole}/${card}/${also?.join() ?? ''}/${isReady}`
  const others = round.cards.filter((card) => !mine.cards.includes(card))
  const now = { turn, rows: [...mine.cards, ...others] }
  const [shown, show] = useState(now)
  if (shown.turn !== turn) show(now)
  return shown.turn === turn ? shown.rows : now.rows
}

type OnHoleProps = { view: RoundView; card: Card; hole: number; isElsewhere?: boolean }

function OnHole({ view, card, hole, isElsewhere }: OnHoleProps) {
  const tee = teeOf(view.round, card)
  const score = scoreOf(card, hole)
  const waits = entryOf(view, card.id, hole)
  const received = receivedOn(card, tee, hole)
  const par = tee.holes.find((one) => one.number === hole)?.par ?? 4
  return (
    <>
      <span className="row-main">
        <strong>
          <TeeDot colour={tee.colour} /> <bdi>{card.player.name}</bdi>
        </strong>
        <span className="quiet figure">
          {card.totals.holesPlayed === 0 ? 'Not started' : `${toPar(card.totals.toPar)} ${progress(card.totals)}`}
          {isElsewhere && card.lastNews && (
            <>
              {' · '}
              <span className="hidden">last heard </span>
              {moment(card.lastNews)}
            </>
          )}
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
        {score ? <ScoreMark strokes={score.strokes} pickedUp={score.pickedUp} par={par} /> : <i className="blank" />}
      </span>
    </>
  )
}

/** The row of a card that has left the round during this turn. */
function Gone({ card }: { card: Card }) {
  return (
    <li>
      <div className="player elsewhere">
        <span className="row-main">
          <strong>
            <bdi>{card.player.name}</bdi>
          </strong>
          <span className="quiet">no longer in this round</span>
        </span>
      </div>
    </li>
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
