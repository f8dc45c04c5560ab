import { shapeOf } from '../golf/names'

type Props = { strokes?: number; pickedUp?: boolean; par: number }

/** A score as on a printed card: ring under par, square over it; the shape carries the meaning. */
export function ScoreMark({ strokes, pickedUp, par }: Props) {
  if (strokes === undefined) return pickedUp ? <span className="mark picked">X</span> : null
  const shape = shapeOf(strokes, par)
  const square = shape === 'square' || shape === 'double-square'
  const circle = shape === 'circle' || shape === 'double-circle'
  return (
    <span className={`mark ${circle ? 'under' : square ? 'over' : ''}`}>
      <svg viewBox="0 0 30 30" aria-hidden="true">
        {circle && <circle cx="15" cy="15" r="13" />}
        {shape === 'double-circle' && <circle cx="15" cy="15" r="10" />}
        {square && <rect x="3" y="3" width="24" height="24" rx="1" />}
        {shape === 'double-square' && <rect x="6" y="6" width="18" height="18" rx="1" />}
      </svg>
      <span>{strokes}</span>
    </span>
  )
}
