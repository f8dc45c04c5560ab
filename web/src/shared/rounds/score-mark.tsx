import { shapeOf } from '../golf/names'

type Props = { strokes?: number; pickedUp?: boolean; par: number }

/** A score as on a printed card: ring under par, square over it; the shape carries the meaning. A ball that was picked
 *  up has none, whatever its most likely score. */
export function ScoreMark({ strokes, pickedUp, par }: Props) {
  if (pickedUp) return <span className="mark picked">X</span>
  if (strokes === undefined) return null
  const shape = shapeOf(strokes, par)
  const square = shape === 'square' || shape === 'double-square'
  const circle = shape === 'circle' || shape === 'double-circle'
  const isDouble = shape === 'double-circle' || shape === 'double-square'
  // A longer figure and a second line each leave less room.
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
