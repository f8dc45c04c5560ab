import { useEffect, useRef } from 'react'
import type { Round } from '../../shared/api/types'
import { scoreOf } from '../../shared/golf/totals'
import { isolated } from '../../shared/text/personal-text'
import { entryOf, type RoundView } from '../../shared/sync/overlay'
import type { EntryState } from './use-entry'

/** All holes in order of play: the current one, those with scores, and those with unsent entries. */
export function HoleStrip({ view, entry }: { view: RoundView; entry: EntryState }) {
  const { mine: round } = entry
  const strip = useRef<HTMLDivElement>(null)
  const current = entry.spot.hole
  useEffect(() => {
    const box = strip.current
    const button = box?.querySelector<HTMLElement>('[aria-current]')
    if (box && button) box.scrollLeft = button.offsetLeft - (box.clientWidth - button.clientWidth) / 2
  }, [current])
  return (
    <nav className="strip" ref={strip} aria-label="Holes">
      {round.holeOrder.map((hole) => {
        const done = round.cards.filter((card) => scoreOf(card, hole)).length
        const waits = round.cards.some((card) => entryOf(view, card.id, hole))
        const state = done === round.cards.length ? 'done' : done > 0 ? 'part' : ''
        const label = `Hole ${hole}${scores(round, hole)}${waits ? ', not yet sent' : ''}`
        const first = round.cards.find((card) => !scoreOf(card, hole)) ?? round.cards[0]
        return (
          <button
            key={hole}
            className={`${state} ${waits ? 'waits' : ''}`}
            aria-label={label}
            aria-current={hole === current ? 'step' : undefined}
            onClick={() => first && entry.goTo({ hole, card: first.id })}
          >
            {hole}
          </button>
        )
      })}
    </nav>
  )
}

/**
 * The scores of a hole for a screen reader: ", scored: 5"; with names for several players, and "scored" once all have
 * one.
 */
function scores({ cards }: Round, hole: number): string {
  const all = cards.flatMap((card) => {
    const score = scoreOf(card, hole)
    const name = cards.length > 1 ? `${isolated(card.player.name)} ` : ''
    return score ? [`${name}${score.strokes ?? 'picked up'}`] : []
  })
  return all.length === 0 ? '' : `${all.length === cards.length ? ', scored' : ''}: ${all.join(', ')}`
}
