import { useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'

type Props = {
  /** Text above: what is drawn, and which direction is better. */
  hint: string
  /** Name of the points that the arrow keys step through. */
  label: string
  /** The x of each point, from left to right. */
  places: (width: number) => number[]
  renderDrawing: (width: number, chosen: number | undefined) => ReactNode
  /** A point in words. */
  read: (place: number) => string
  count: number
  height: number
  /** All points as a table. */
  table: ReactNode
  /** A link beside the words of the selected point. */
  renderMore?: (place: number) => ReactNode
}

/** A chart whose points are read out in words, by tap or arrow keys, with a table as the alternative. */
export function Chart({ hint, label, places, renderDrawing, read, count, height, table, renderMore }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const [measured, setMeasured] = useState(0)
  const [chosen, setChosen] = useState<number>()
  const [isTable, setTable] = useState(false)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => setMeasured(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [isTable])
  const width = Math.max(measured, 200)
  const now = Math.min(chosen ?? count - 1, count - 1)

  const press = (event: KeyboardEvent) => {
    const to = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: count - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    setChosen(Math.min(count - 1, Math.max(0, to)))
  }
  const tap = (event: PointerEvent<SVGSVGElement>) =>
    setChosen(nearest(places(width), event.clientX - event.currentTarget.getBoundingClientRect().left))

  return (
    <figure className="chart">
      <div className="chart-head">
        <p className="hint">{hint}</p>
        <button className="text-button" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {isTable ? 'Chart' : 'Table'}
        </button>
      </div>
      {isTable ? (
        table
      ) : (
        <>
          <div
            ref={frame}
            className="chart-frame"
            tabIndex={0}
            role="slider"
            aria-label={label}
            aria-valuemin={1}
            aria-valuemax={count}
            aria-valuenow={now + 1}
            aria-valuetext={read(now)}
            onKeyDown={press}
          >
            <svg
              width={width}
              height={height}
              onPointerDown={tap}
              onPointerMove={(event) => event.buttons > 0 && tap(event)}
            >
              {renderDrawing(width, chosen)}
            </svg>
          </div>
          <figcaption className="reading figure">
            <span>{read(now)}</span>
            {renderMore?.(now)}
          </figcaption>
        </>
      )}
    </figure>
  )
}

/** The table that replaces a chart. It scrolls in its own frame. */
export function ChartTable({ label, head, children }: { label: string; head: string[]; children: ReactNode }) {
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={label}>
      <table className="plain">
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

/** Index of the place nearest to `x`. */
export function nearest(places: number[], x: number): number {
  let best = 0
  places.forEach((place, at) => {
    if (Math.abs(place - x) < Math.abs((places[best] ?? 0) - x)) best = at
  })
  return best
}
