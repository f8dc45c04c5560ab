import { useEffect } from 'react'
import { pressInDetails } from './detail-keys'
import type { EntryState } from './use-entry'

/** Score entry by keyboard. */
export function useKeys(entry: EntryState) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.metaKey || event.ctrlKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) return
      // A held key scores once; its repeats would score the following holes.
      if (event.repeat && !event.key.startsWith('Arrow')) return
      if (!(entry.isDetailing ? pressInDetails(event.key, entry) : act(event.key))) return
      event.preventDefault()
    }
    const act = (key: string): boolean => {
      const { spot, mine: round } = entry
      const hole = round.holeOrder.indexOf(spot.hole)
      const card = round.cards.findIndex((one) => one.id === spot.card)
      const move = (toHole?: number, toCard?: string) => {
        if (toHole === undefined || toCard === undefined) return
        entry.goTo({ hole: toHole, card: toCard })
      }
      if (/^[1-9]$/.test(key)) entry.strokes(Number(key))
      else if (key === '0') entry.strokes(10)
      else if (key === 'x' || key === 'X') entry.pickUp()
      else if (key === 'u' || key === 'U') entry.undo()
      else if (key === 'Backspace' || key === 'Delete') entry.clear()
      else if (key === 'ArrowRight') move(round.holeOrder[hole + 1], spot.card)
      else if (key === 'ArrowLeft') move(round.holeOrder[hole - 1], spot.card)
      else if (key === 'ArrowDown') move(spot.hole, round.cards[card + 1]?.id)
      else if (key === 'ArrowUp') move(spot.hole, round.cards[card - 1]?.id)
      else return false
      return true
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })
}
