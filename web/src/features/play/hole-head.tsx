import { useRef } from 'react'
import type { Hole, Round } from '../../shared/api/types'
import { useFoundFocus } from '../../shared/ui/focus'
import { Icon } from '../../shared/ui/icons'
import type { EntryState } from './use-entry'

/** Number, par, length and stroke index of the hole, between buttons to the previous and next hole. */
export function HoleHead({ round, entry, hole }: { round: Round; entry: EntryState; hole: Hole }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The heading takes the focus after coming from the card, and after the details were closed.
  useFoundFocus(heading, entry.isDetailing)
  const place = round.holeOrder.indexOf(hole.number)
  const step = (by: number) => {
    const next = round.holeOrder[place + by]
    if (next !== undefined) entry.goTo({ hole: next, card: entry.spot.card })
  }
  return (
    <div className="hole-head">
      <button className="icon-button" aria-label="Previous hole" disabled={place <= 0} onClick={() => step(-1)}>
        <Icon name="back" />
      </button>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          Hole {hole.number}
        </h2>
        <p className="figure">
          <b>Par {hole.par}</b>
          <span>{hole.yards} yd</span>
          <span>SI {hole.strokeIndex}</span>
        </p>
      </div>
      <button
        className="icon-button"
        aria-label="Next hole"
        disabled={place >= round.holeOrder.length - 1}
        onClick={() => step(1)}
      >
        <Icon name="next" />
      </button>
    </div>
  )
}
