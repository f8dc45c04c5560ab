import type { RoundFigures } from '../../shared/api/types'
import { count, decimal, playedOn, signed, toPar } from '../../shared/lib/format'
import { Link } from '../../shared/ui/link'

/** The average, the recent trend and the best, for rounds of one length. */
export function Summary({ figures, holes }: { figures: RoundFigures; holes: 9 | 18 }) {
  const { averageScore, averageToPar, best, recent } = figures
  if (averageScore === null) {
    return (
      <section className="panel">
        <h2>Average</h2>
        <p className="hint">
          No complete round of {holes} holes yet
          {figures.rounds > 0 ? ': a round with a hole picked up has no total.' : '.'}
        </p>
      </section>
    )
  }
  return (
    <section className="tiles" aria-label="At a glance">
      <div className="tile strong">
        <h2>Average score</h2>
        <p className="big-figure figure">{averageScore.toFixed(1)}</p>
        <p className="figure">
          {averageToPar === null ? '' : `${signed(averageToPar, 1)} to par · `}
          {count(figures.rounds, 'round')}
        </p>
      </div>
      <div className="tile">
        <h2>Lately</h2>
        {recent ? (
          <>
            <p className="mid-figure figure">
              {recent.change < 0 ? '↑ ' : recent.change > 0 ? '↓ ' : ''}
              {Math.abs(recent.change).toFixed(1)}
              <small>{recent.change < 0 ? ' better' : recent.change > 0 ? ' worse' : ' the same'}</small>
            </p>
            <p className="quiet figure">
              Last five {decimal(recent.lastFive)}, five before {decimal(recent.fiveBefore)}
            </p>
          </>
        ) : (
          <p className="hint">After ten rounds: the last five against the five before. {figures.rounds} so far.</p>
        )}
      </div>
      {best && (
        <Link to={{ page: 'round', round: best.roundId }} className="tile">
          <h2>Best</h2>
          <p className="mid-figure figure">
            {best.gross}
            <small> {toPar(best.toPar)}</small>
          </p>
          <p className="quiet">
            {best.course.name}, {playedOn(best.playedOn)}
          </p>
        </Link>
      )}
    </section>
  )
}
