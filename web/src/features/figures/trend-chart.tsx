import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { Trend } from '../../shared/api/types'
import { decimal, playedOn, toPar } from '../../shared/lib/format'
import { geometry, nearest } from './chart-geometry'
import { TrendTable } from './trend-table'

const height = 220
const margins = { left: 34, right: 46, top: 14, bottom: 14 }

/** A dot a round and the line of five; a tap or the arrow keys read a round, a table says it all in words. */
export function TrendChart({ trend }: { trend: Trend }) {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [chosen, setChosen] = useState<number>()
  const [isTable, setTable] = useState(false)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => setWidth(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [isTable])
  const { points } = trend
  const { dots, average, last, ticks } = useMemo(
    () => geometry(points, { width: Math.max(width, 200), height, ...margins }),
    [points, width],
  )
  const right = Math.max(width, 200) - margins.right
  const read = points[chosen ?? points.length - 1]

  const press = (event: KeyboardEvent) => {
    const now = chosen ?? points.length - 1
    const to = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: points.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    setChosen(Math.min(points.length - 1, Math.max(0, to)))
  }
  const tap = (event: PointerEvent<SVGSVGElement>) =>
    setChosen(nearest(dots, event.clientX - event.currentTarget.getBoundingClientRect().left))
  const shown = dots[chosen ?? -1]
  const reading =
    read &&
    `${playedOn(read.playedOn)}, ${read.course.name}: ${read.gross} (${toPar(read.toPar)}), form ${decimal(read.form)}`

  return (
    <figure className="chart">
      <div className="chart-head">
        <p className="hint">Form of each round; better is up ↑</p>
        <button className="text-button" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {isTable ? 'Chart' : 'Table'}
        </button>
      </div>
      {isTable ? (
        <TrendTable trend={trend} />
      ) : (
        <div
          ref={frame}
          className={trend.holes === 9 ? 'chart-frame nines' : 'chart-frame'}
          tabIndex={0}
          role="slider"
          aria-label="Rounds, oldest to newest"
          aria-valuemin={1}
          aria-valuemax={points.length}
          aria-valuenow={(chosen ?? points.length - 1) + 1}
          aria-valuetext={reading}
          onKeyDown={press}
        >
          <svg
            width={right + margins.right}
            height={height}
            onPointerDown={tap}
            onPointerMove={(event) => event.buttons > 0 && tap(event)}
          >
            {ticks.map((tick) => (
              <g key={tick.value}>
                <line x1={margins.left} x2={right + 8} y1={tick.y} y2={tick.y} className="grid" />
                <text x={margins.left - 8} y={tick.y} className="tick">
                  {decimal(tick.value).replace('.0', '')}
                </text>
              </g>
            ))}
            {shown && (
              <line x1={shown.x} x2={shown.x} y1={margins.top} y2={height - margins.bottom} className="cursor" />
            )}
            <path d={average} className="average" />
            {dots.map((dot, place) => (
              <circle
                key={dot.point.roundId}
                cx={dot.x}
                cy={dot.y}
                r={place === chosen ? 6 : 4}
                className={place === chosen ? 'dot chosen' : 'dot'}
              />
            ))}
            {last && (
              <text x={last.x + 10} y={last.y} className="last-value">
                {decimal(last.point.form)}
              </text>
            )}
          </svg>
        </div>
      )}
      {!isTable && <figcaption className="reading figure">{reading}</figcaption>}
    </figure>
  )
}
