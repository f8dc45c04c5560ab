import type { Course, RoundMode } from '../../shared/api/types'
import { genderNames } from '../../shared/golf/names'
import { teeInPlay } from '../../shared/golf/provisional'
import { TeeDot } from '../../shared/rounds/marks'

type Props = { course: Course; mode: RoundMode; value: string; choose: (tee: string) => void }

/** The tees of the course, each with par, length, rating and slope. */
export function TeeChoice({ course, mode, value, choose }: Props) {
  return (
    <fieldset className="tees">
      <legend>Your tee</legend>
      {course.tees.map((tee) => {
        const inPlay = teeInPlay(tee, mode)
        if (!inPlay) return null
        const yards = inPlay.holes.reduce((sum, hole) => sum + hole.yards, 0)
        return (
          <label key={tee.id} className={value === tee.id ? 'tee chosen' : 'tee'}>
            <input type="radio" name="tee" checked={value === tee.id} onChange={() => choose(tee.id)} />
            <i className="radio" aria-hidden="true" />
            <span className="row-main">
              <strong>
                <TeeDot colour={tee.colour} /> {tee.name} <span className="quiet">{genderNames[tee.gender]}</span>
              </strong>
              <span className="quiet figure">
                par {inPlay.par} · {yards.toLocaleString('en')} yd
              </span>
            </span>
            <span className="row-score">
              <strong className="figure">{inPlay.courseRating.toFixed(1)}</strong>
              <span className="quiet figure">rating · slope {inPlay.slope}</span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
