import type { Figure, Statistics } from '../../shared/api/types'
import { count, decimal, signed } from '../../shared/text/format'
import { coverageText } from './figure-text'

/** The average and how it moves, for rounds of one length. */
export function ScoreTiles({ statistics, holes }: { statistics: Statistics; holes: 9 | 18 }) {
  const { rounds, score, toPar, recent } = holes === 9 ? statistics.nine : statistics.eighteen
  const { front, back } = statistics.nines
  if (score.value === null) {
    return (
      <section className="panel">
        <h2>Average score</h2>
        <p className="hint">
          No complete round of {holes} holes yet
          {rounds > 0 ? ': a round with a hole picked up has no total.' : '.'}
        </p>
      </section>
    )
  }
  return (
    <section className="tiles" aria-label="At a glance">
      <div className="tile strong">
        <h2>Average score, {holes} holes</h2>
        <p className="big-figure figure">{score.value.toFixed(1)}</p>
        <p className="figure">
          {toPar.value === null ? '' : `${signed(toPar.value, 1)} to par · `}
          {coverageText(score.coverage)}
          {score.smallSample && ', few to rely on'}
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
          <p className="hint">
            After ten rounds: the last five against the five before. {count(rounds, 'round')} so far.
          </p>
        )}
      </div>
      {holes === 18 && (
        <div className="tile">
          <h2>Front and back</h2>
          <p className="mid-figure figure nines-figure">
            <span>
              {half(front)} <small>out</small>
            </span>
            <span>
              {half(back)} <small>in</small>
            </span>
          </p>
          <p className="quiet figure">To par, {coverageText(front.coverage)}</p>
        </div>
      )}
    </section>
  )
}

const half = (figure: Figure) => (figure.value === null ? '–' : signed(figure.value, 1))
