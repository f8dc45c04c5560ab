import { useRef, useState } from 'react'
import type { HoleState } from '../../shared/api/types'
import { after, nextEmpty, scoreOf, type Spot } from '../../shared/golf/totals'
import { pickedUp, withStrokes } from '../../shared/golf/hole-value'
import { prefer, usePreferences } from '../../shared/storage/preferences'
import { useSession } from '../../shared/account/session'
import { isSame, stateOf } from '../../shared/sync/entry'
import { enterHole } from '../../shared/sync/outbox'
import type { RoundView } from '../../shared/sync/overlay'

export type Last = Spot & { before: HoleState | null; value: HoleState | null }

/** A value that was put, with those that the view may still show instead. */
type Ahead = { at: Spot; passed: (HoleState | null)[]; next: HoleState | null }

/** Of how many guests' cards it is remembered that their details are asked for. */
const detailedCards = 24

/** Where we are in the round, what was entered last, and what a tap does. */
export function useEntry(view: RoundView, start: Partial<Spot>) {
  const { round, base } = view
  const session = useSession()
  const { entryMode, detailed } = usePreferences()
  const [spot, setSpot] = useState<Spot>(() => firstSpot(view, start))
  const [last, setLast] = useState<Last>()
  const [isDetailing, setDetailing] = useState(false)
  const card = round.cards.find((candidate) => candidate.id === spot.card) ?? round.cards[0]
  const value = card ? stateOf(scoreOf(card, spot.hole)) : null
  // Of guests nobody wants to know the putts, unless it was asked for.
  const asksDetails = card?.player.guest ? detailed.includes(card.id) : entryMode === 'full'
  const ahead = useRef<Ahead>()

  /** What was entered here last, also before the view shows it: a second detail must not undo the first. */
  function newest(): HoleState | null {
    const pending = ahead.current
    const isBehind =
      pending?.at.card === spot.card &&
      pending.at.hole === spot.hole &&
      pending.passed.some((one) => isSame(one, value))
    return isBehind ? pending.next : value
  }

  function put(at: Spot, next: HoleState | null) {
    if (session.state !== 'in') return
    const passed = ahead.current && newest() === ahead.current.next ? ahead.current.passed : []
    ahead.current = { at, passed: [...passed, newest()], next }
    const stored = base.cards.find((one) => one.id === at.card)?.holes.find((hole) => hole.hole === at.hole)
    void enterHole(session.me.id, round.id, at.card, at.hole, next, stored)
  }

  function goTo(next: Spot) {
    setSpot(next)
    setDetailing(false)
  }

  /** To the next player or hole; a corrected hole stays in sight. */
  function advance() {
    const next = after(round, spot)
    setDetailing(false)
    if (next) setSpot(next)
  }

  /** Whether this player is asked for details, from now on; those of a hole that has its score are asked for at once. */
  function askDetails(asks: boolean) {
    if (card?.player.guest) {
      const others = detailed.filter((one) => one !== card.id)
      prefer({ detailed: asks ? [...others, card.id].slice(-detailedCards) : others })
    } else prefer({ entryMode: asks ? 'full' : 'score-only' })
    setDetailing(asks && value?.strokes !== undefined)
  }

  function enter(next: HoleState | null) {
    put(spot, next)
    setLast({ ...spot, before: value, value: next })
    if (next && next.strokes !== undefined && asksDetails) setDetailing(true)
    else if (next && value === null) advance()
  }

  return {
    spot,
    card,
    value,
    last,
    isDetailing,
    asksDetails,
    askDetails,
    goTo,
    advance,
    strokes: (strokes: number) => enter(withStrokes(value, strokes)),
    pickUp: () => enter(pickedUp(value)),
    clear: () => value && enter(null),
    detail: (change: (now: HoleState) => HoleState) => {
      const now = newest()
      if (now) put(spot, change(now))
    },
    openDetails: () => setDetailing(true),
    closeDetails: () => setDetailing(false),
    undo: () => {
      if (!last) return
      put(last, last.before)
      setLast(undefined)
      goTo({ card: last.card, hole: last.hole })
    },
  }
}

export type EntryState = ReturnType<typeof useEntry>

function firstSpot({ round }: RoundView, start: Partial<Spot>): Spot {
  const first = round.cards[0]?.id ?? ''
  const card = round.cards.some((one) => one.id === start.card) ? (start.card ?? first) : first
  if (start.hole !== undefined && round.holeOrder.includes(start.hole)) return { card, hole: start.hole }
  return nextEmpty(round) ?? { card: first, hole: round.holeOrder[round.holeOrder.length - 1] ?? 1 }
}
