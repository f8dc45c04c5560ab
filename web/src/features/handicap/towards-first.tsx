import type { Handicap } from '../../shared/api/types'
import { count, playedOn } from '../../shared/text/format'
import { Icon } from '../../shared/ui/icons'
import { Link } from '../../shared/ui/link'

/** Shown before there is an index: progress, and a button to start a round. */
export function TowardsFirst({ handicap }: { handicap: Handicap }) {
  const holes = Math.min(handicap.towardsFirst?.holes ?? 0, 54)
  const of = handicap.towardsFirst?.of ?? 54
  const left = of - holes
  const nines = Math.ceil(left / 9)
  return (
    <>
      <section className="index-hero" aria-label="Progress to a first index">
        <div>
          <h2>{holes === 0 ? 'Your first index' : `${holes} of ${of} holes`}</h2>
          <p className="mid-figure figure">{left} holes to go</p>
        </div>
        <div className="pips" aria-hidden="true">
          {Array.from({ length: of / 9 }, (_, nine) => (
            <i key={nine} className={9 * (nine + 1) <= holes ? 'done' : ''} />
          ))}
        </div>
        <p className="index-note">
          A first index takes {of} holes, in any mix of 9-hole and 18-hole rounds: {ways(nines)}.
        </p>
        <Link to={{ page: 'new-round' }} className="button on-hero big">
          <Icon name="flag" /> Start a round
        </Link>
      </section>
      {handicap.scores.length > 0 && (
        <section>
          <div className="section-head">
            <h2>Scores so far</h2>
          </div>
          <ul className="rows">
            {handicap.scores.map((score) => (
              <li key={score.roundId}>
                <Link to={{ page: 'round', round: score.roundId }} className="row">
                  <span className="row-main">
                    <strong>{score.course.name}</strong>
                    <span className="quiet">
                      {playedOn(score.playedOn)} · {count(score.holes, 'hole')}
                    </span>
                  </span>
                  <span className="row-score">
                    <strong className="figure">{score.adjustedGross}</strong>
                    <span className="quiet">adjusted</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** "1 round of 18 and 1 round of 9 to go" */
function ways(nines: number): string {
  const parts = [
    nines >= 2 ? count(Math.floor(nines / 2), 'round of 18', 'rounds of 18') : '',
    nines % 2 === 1 ? '1 round of 9' : '',
  ]
  return `${parts.filter((part) => part !== '').join(' and ')} to go`
}
