import type { JoinTee } from '../../shared/api/types'
import { genderNames } from '../../shared/golf/names'
import { TeeDot } from '../../shared/rounds/marks'

type Props = { tees: readonly JoinTee[]; value: string; choose: (tee: string) => void }

/** The tees of the round's course, each with par, rating and slope of the holes in play. */
export function JoinTees({ tees, value, choose }: Props) {
  return (
    <fieldset className="tees">
      <legend>Your tee</legend>
      {tees.map((tee) => (
        <label key={tee.id} className={value === tee.id ? 'tee chosen' : 'tee'}>
          <input type="radio" name="tee" checked={value === tee.id} onChange={() => choose(tee.id)} />
          <i className="radio" aria-hidden="true" />
          <span className="row-main">
            <strong>
              <TeeDot colour={tee.colour} /> {tee.name} <span className="quiet">{genderNames[tee.gender]}</span>
            </strong>
            <span className="quiet figure">par {tee.par}</span>
          </span>
          <span className="row-score">
            <strong className="figure">{tee.courseRating.toFixed(1)}</strong>
            <span className="quiet figure">rating · slope {tee.slope}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
