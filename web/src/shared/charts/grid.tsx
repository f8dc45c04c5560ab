import { decimal } from '../text/format'

export type Tick = { y: number; value: number }
export type Box = { width: number; height: number; left: number; right: number; top: number; bottom: number }

type Props = { ticks: Tick[]; box: Box; text?: (value: number) => string }

/** Horizontal grid lines with their values. */
export function Grid({ ticks, box, text = (value) => decimal(value).replace('.0', '') }: Props) {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick.value}>
          <line x1={box.left} x2={box.width - box.right + 8} y1={tick.y} y2={tick.y} className="grid" />
          <text x={box.left - 8} y={tick.y} className="tick">
            {text(tick.value)}
          </text>
        </g>
      ))}
    </>
  )
}

/** Vertical line through the selected point. */
export function Cursor({ x, box }: { x: number | undefined; box: Box }) {
  if (x === undefined) return null
  return <line x1={x} x2={x} y1={box.top} y2={box.height - box.bottom} className="cursor" />
}
