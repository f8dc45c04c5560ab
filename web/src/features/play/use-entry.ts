import { useRef, useState } from 'react'
import type { HoleState, RecordedHole, Round } from '../../shared/api/types'
import { cardNow, scoredHere } from '../../shared/golf/kept'
import { after, nextEmpty, scoreOf, type Spot } from '../../shared/golf/totals'
import { pickedUp, withStrokes } from '../../shared/golf/hole-value'
import { prefer, usePreferences } from '../../shared/storage/preferences'
import { useSession } from '../../shared/account/session'
import { asKnown, isSame, stateOf } from '../../shared/sync/entry'
import { enterHole } from '../../shared/sync/outbox'
import type { RoundView } from '../../shared/sync/overlay'
import { useSeen } from './use-seen'

export type Last = Spot & { before: HoleState | null; value: HoleState | null }

/** A value just entered, with the older values that the view may still show. */
type Ahead = { at: Spot; passed: (HoleState | null)[]; next: HoleState | null }

/** Number of guests' cards for which "ask for details" is remembered. */
const detailedCards = 24

/** State of score entry: the current spot, the last entry, and what each tap does. */
export function useEntry(view: RoundView, start: Partial<Spot>) {
  const { round, base } = view
  const session = useSession()
  const { entryMode, detailed, alsoScored } = usePreferences()
  // The cards that this phone scores. The entry goes through them, and no arriving change of another card moves it.
  const also = alsoScored[round.id]
  const mine = scoredHere(round, view.me, also)
  const [chosen, setSpot] = useState<Spot>(() => firstSpot(mine, start))
  const [last, setLast] = useState<Last>()
  const [isDetailing, setDetailing] = useState(false)
  const current = cardNow(mine, chosen.card)
  // Taken over, finished or left since it was chosen: what is entered next was meant for it, and for no other card.
  const isGone = current === undefined
  const card = current ?? mine.cards[0]
  // A card that was replaced is followed by the one in its place.
  const spot = { hole: chosen.hole, card: card?.id ?? chosen.card }
  const value = card ? stateOf(scoreOf(card, spot.hole)) : null
  // Guests are asked for details only if that was turned on for their card.
  const asksDetails = card?.player.guest ? detailed.includes(card.id) : entryMode === 'full'
  const ahead = useRef<Ahead>()
  const stored = storedOn(base, spot)
  const seen = useSeen(`${spot.card}/${spot.hole}`, stored)

  /** The last value entered here, even if the view does not show it yet: a second detail must not undo the first. */
  function newest(): HoleState | null {
    const pending = ahead.current
    const isBehind =
      pending?.at.card === spot.card &&
      pending.at.hole === spot.hole &&
      pending.passed.some((one) => isSame(one, value))
    return isBehind ? pending.next : value
  }

  /** The stored hole that an entry is based on: as the player saw it. */
  function baseOf(at: Spot): RecordedHole | undefined {
    if (at.card !== spot.card || at.hole !== spot.hole) return storedOn(base, at)
    const { current: entered } = ahead
    return seen(entered?.at.card === at.card && entered.at.hole === at.hole ? entered.next : undefined)
  }

  function put(at: Spot, next: HoleState | null, on = baseOf(at)) {
    if (session.state !== 'in') return
    const passed = ahead.current && newest() === ahead.current.next ? ahead.current.passed : []
    ahead.current = { at, passed: [...passed, newest()], next }
    void enterHole(session.me.id, round.id, cardNow(base, at.card)?.id ?? at.card, at.hole, next, on)
  }

  function goTo(next: Spot) {
    setSpot(next)
    setDetailing(false)
  }

  /** Goes to the next player or hole; stays at the end of the round. */
  function advance() {
    const next = after(mine, spot)
    setDetailing(false)
    if (next) setSpot(next)
  }

  /** Turns details on or off for this player. Opens the panel at once if the hole has a score. */
  function askDetails(asks: boolean) {
    if (card?.player.guest) {
      const others = detailed.filter((one) => one !== card.id)
      prefer({ detailed: asks ? [...others, card.id].slice(-detailedCards) : others })
    } else prefer({ entryMode: asks ? 'full' : 'score-only' })
    setDetailing(asks && value?.strokes !== undefined)
  }

  function enter(next: HoleState | null) {
    if (isGone) return goTo(spot)
    const isUnseen = baseOf(spot) !== stored
    put(spot, next)
    setLast({ ...spot, before: value, value: next })
    if (next && next.strokes !== undefined && asksDetails) setDetailing(true)
    else if (next && (value === null || isUnseen)) advance()
  }

  return {
    also,
    mine,
    spot,
    card,
    value,
    last,
    isGone,
    /** The card that was chosen, which the spot’s may have taken the place of. */
    turn: chosen.card,
    isDetailing: isDetailing && !isGone,
    asksDetails,
    askDetails,
    goTo,
    advance,
    strokes: (strokes: number) => enter(withStrokes(value, strokes)),
    pickUp: () => enter(pickedUp(value)),
    clear: () => value && enter(null),
    detail: (change: (now: HoleState) => HoleState) => {
      const now = newest()
      if (isGone) goTo(spot)
      else if (now) {
        const next = change(now)
        put(spot, next)
        if (last?.card === spot.card && last.hole === spot.hole) setLast({ ...last, value: next })
      }
    },
    openDetails: () => setDetailing(true),
    closeDetails: () => setDetailing(false),
    undo: () => {
      if (!last) return
      // Another phone may have changed it since: what it entered is not taken back unseen.
      put(last, last.before, asKnown(last.value, storedOn(base, last), last.hole))
      setLast(undefined)
      goTo({ card: last.card, hole: last.hole })
    },
  }
}

export type EntryState = ReturnType<typeof useEntry>

const storedOn = (base: Round, at: Spot) => cardNow(base, at.card)?.holes.find((hole) => hole.hole === at.hole)

function firstSpot(round: Round, start: Partial<Spot>): Spot {
  const first = round.cards[0]?.id ?? ''
  const card = round.cards.some((one) => one.id === start.card) ? (start.card ?? first) : first
  if (start.hole !== undefined && round.holeOrder.includes(start.hole)) return { card, hole: start.hole }
  return nextEmpty(round) ?? { card: first, hole: round.holeOrder[round.holeOrder.length - 1] ?? 1 }
}
