import { shapeOf } from '../golf/names'

type Props = { strokes?: number; pickedUp?: boolean; par: number }

/**
 * A score as on a printed card: circle under par, square over par. A hole picked up is an X, whatever its most likely
 * score.
 */
export function ScoreMark({ strokes, pickedUp, par }: Props) {
  if (pickedUp) return <span className="mark picked">X</span>
  if (strokes === undefined) return null
  const shape = shapeOf(strokes, par)
  const square = shape === 'square' || shape === 'double-square'
  const circle = shape === 'circle' || shape === 'double-circle'
  const isDouble = shape === 'double-circle' || shape === 'double-square'
  // Two digits and a double line each leave less room for the figure.
  const fit = `${isDouble ? 'double' : ''} ${square || circle ? 'framed' : ''} ${strokes > 9 ? 'long' : ''}`
  return (
    <span className={`mark ${circle ? 'under' : square ? 'over' : ''} ${fit}`}>
      <svg viewBox="0 0 30 30" aria-hidden="true">
        {circle && <circle cx="15" cy="15" r="13.5" />}
        {shape === 'double-circle' && <circle cx="15" cy="15" r="11" />}
        {square && <rect x="2" y="2" width="26" height="26" rx="1" />}
        {shape === 'double-square' && <rect x="4.500" y="4.500" width="21" height="21" rx="1" />}
      </svg>
      <span>{strokes}</span>
    </span>
  )
}

/** The strokes received on a hole, as dots on a printed card; a ring for a stroke given back. */
export function Dots({ received }: { received: number }) {
  if (received === 0) return null
  return (
    <span className="dots" aria-hidden="true">
      {(received > 0 ? '•' : '∘').repeat(Math.min(4, Math.abs(received)))}
    </span>
  )
}

/** The strokes received on a hole, in words; empty for none. */
export function saidOf(received: number): string {
  if (received === 0) return ''
  const strokes = Math.abs(received) === 1 ? 'a stroke' : `${Math.abs(received)} strokes`
  return received > 0 ? `receives ${strokes}` : `gives ${strokes} back`
}

const known = ['black', 'blue', 'white', 'yellow', 'red', 'green', 'gold', 'silver', 'orange']

/** A peg in the colour of the tee markers. */
export function TeeDot({ colour }: { colour: string }) {
  const name = colour.toLowerCase()
  return <span className={`tee-dot tee-${known.includes(name) ? name : 'other'}`} aria-hidden="true" />
}
