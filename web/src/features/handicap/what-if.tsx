import { useState } from 'react'
import type { Handicap, WhatIf } from '../../shared/api/types'
import { decimal, index as indexText } from '../../shared/text/format'
import { Slider } from './slider'
import { grossRange, places, targetRange, type Place } from './supposed'
import { useWhatIf } from './use-what-if'

/** The effect of a next score on the index, and the score needed for a target index. */
export function WhatIfPanel({ handicap, index }: { handicap: Handicap; index: number }) {
  const all = places(handicap)
  const [chosen, setChosen] = useState(all[0]?.key)
  const place = all.find((one) => one.key === chosen) ?? all[0]
  if (!place) return null
  return (
    <section className="panel what-if">
      <h2>What if?</h2>
      <label className="field">
        <span>Next round on</span>
        <select value={place.key} onChange={(event) => setChosen(event.target.value)}>
          {all.map((one) => (
            <option key={one.key} value={one.key}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <Suppose key={place.key} place={place} index={index} version={JSON.stringify(handicap.scores)} />
    </section>
  )
}

function Suppose({ place, index, version }: { place: Place; index: number; version: string }) {
  const range = grossRange(place, index)
  const targets = targetRange(index)
  const [gross, setGross] = useState(range.middle)
  const [target, setTarget] = useState(targets.middle)
  const { course, tee, holes } = place
  const { data, error, isBehind } = useWhatIf({ course, tee, holes, gross, target: target / 10 }, version)
  return (
    <div className="suppositions">
      <div>
        <Slider label="Adjusted gross score" value={gross} {...range} text={String(gross)} choose={setGross} />
        <div className={isBehind ? 'outcome behind' : 'outcome'} role="status">
          {data?.score ? <Outcome score={data.score} /> : <p className="hint">{error ? asked(error.status) : '…'}</p>}
        </div>
      </div>
      <div>
        <Slider
          label="To reach an index of"
          value={target}
          {...targets}
          text={indexText(target / 10)}
          choose={setTarget}
        />
        <div className={isBehind ? 'outcome behind' : 'outcome'} role="status">
          {data?.target ? <Needed target={data.target} /> : <p className="hint">{error ? asked(error.status) : '…'}</p>}
        </div>
      </div>
    </div>
  )
}

function Outcome({ score }: { score: NonNullable<WhatIf['score']> }) {
  const change = score.change ?? 0
  return (
    <>
      <p className="mid-figure figure">
        {indexText(score.index)}
        <small>
          {' index, '}
          {change === 0 ? 'no change' : `${Math.abs(change).toFixed(1)} ${change < 0 ? 'better' : 'worse'}`}
        </small>
      </p>
      <p className="hint figure">
        {score.differential === null ? '' : `Differential ${decimal(score.differential)}; `}
        {score.counts ? 'it would count.' : 'it would not count.'}
      </p>
    </>
  )
}

function Needed({ target }: { target: NonNullable<WhatIf['target']> }) {
  if (target.outcome === 'any') return <p className="hint figure">Any score will do.</p>
  if (target.adjustedGross === null) {
    return (
      <p className="hint figure">No single score is enough; the best possible leads to {indexText(target.index)}.</p>
    )
  }
  return (
    <>
      <p className="mid-figure figure">
        {target.adjustedGross}
        <small> or better</small>
      </p>
      <p className="hint figure">
        {target.differential === null ? '' : `A differential of ${decimal(target.differential)}.`}
      </p>
    </>
  )
}

const asked = (status: number) =>
  status === 0 ? 'The server calculates this, and it cannot be reached.' : 'The server cannot calculate this right now.'
