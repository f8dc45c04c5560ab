import { useState } from 'react'
import type { GainedFigure, StrokesGained } from '../../shared/api/types'
import { count } from '../../shared/text/format'
import { Segmented } from '../../shared/ui/segmented'
import { coverageText, gainedText } from './figure'

const baselines = [
  ['tour', 'Tour'],
  ['scratch', 'Scratch'],
  ['ninety', '90-golfer'],
] as const
type Baseline = StrokesGained['baseline']

/** Strokes gained per 18 holes, each marked as measured or estimated. */
export function GainedPanel({ all }: { all: StrokesGained[] }) {
  const [baseline, setBaseline] = useState<Baseline>('scratch')
  const gained = all.find((one) => one.baseline === baseline)
  if (!gained) return null
  const rows: [string, GainedFigure][] = [
    ['Total', gained.total],
    ['Tee to green', gained.teeToGreen],
    ['Putting', gained.putting],
  ]
  const most = Math.max(0.01, ...rows.map(([, figure]) => Math.abs(figure.value ?? 0)))
  return (
    <section className="panel">
      <h2>Strokes gained</h2>
      <Segmented label="Against" value={baseline} options={baselines} choose={setBaseline} />
      <ul className="gained">
        {rows.map(([name, figure]) => (
          <li key={name}>
            <span className="figure-name">
              {name}
              <span className="quiet figure">
                {figure.basis}, {coverageText(figure.coverage)}
                {figure.value !== null && figure.smallSample && ', small sample'}
              </span>
            </span>
            <span className="gained-bar" aria-hidden="true">
              <i
                className={(figure.value ?? 0) < 0 ? 'lost' : 'won'}
                style={{ transform: `scaleX(${Math.abs(figure.value ?? 0) / most})` }}
              />
            </span>
            <b className="figure">{gainedText(figure)}</b>
          </li>
        ))}
      </ul>
      {gained.putting.value === null && (
        <p className="hint">To see putting, enter your putts and the length of the first one.</p>
      )}
      {gained.extrapolatedPutts > 0 && (
        <p className="hint">
          {count(gained.extrapolatedPutts, 'first putt was', 'first putts were')} shorter or longer than the published
          tables cover.
        </p>
      )}
    </section>
  )
}
