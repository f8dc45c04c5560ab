import type { Figure, Statistics } from '../../shared/api/types'
import { count, decimal, signed } from '../../shared/text/format'
import { coverageText } from './figure'

/** Average score, recent change, and front and back nine, for rounds of one length. */
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
          {score.smallSample && ', a small sample'}
        </p>
      </div>
      <div className="tile">
        <h2>Last five rounds</h2>
        {recent ? (
          <>
            <p className="mid-figure figure">
              {recent.change < 0 ? '↑ ' : recent.change > 0 ? '↓ ' : ''}
              {Math.abs(recent.change).toFixed(1)}
              <small>{recent.change < 0 ? ' better' : recent.change > 0 ? ' worse' : ' the same'}</small>
            </p>
            <p className="quiet figure">
              Form {decimal(recent.lastFive)}, the five before {decimal(recent.fiveBefore)}
            </p>
          </>
        ) : (
          <p className="hint">
            From ten rounds on: the last five compared with the five before. {count(rounds, 'round')} so far.
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
