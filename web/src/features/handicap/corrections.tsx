import { useState } from 'react'
import type { HandicapChange } from '../../shared/api/types'
import { count, fullDate, index, moment } from '../../shared/text/format'
import { Link } from '../../shared/ui/link'
import { withDates } from './words'

/** The index changes caused by corrections of past rounds: before, after and reason. */
export function Corrections({ changes }: { changes: HandicapChange[] }) {
  if (changes.length === 0) return null
  return (
    <section className="panel">
      <h2>Corrections</h2>
      <p className="hint">What changed an earlier index, and why.</p>
      <ul className="corrections">
        {changes.map((change) => (
          <Correction key={`${change.changedAt}/${change.roundId}`} change={change} />
        ))}
      </ul>
    </section>
  )
}

function Correction({ change }: { change: HandicapChange }) {
  const [isOpen, setOpen] = useState(false)
  const days = [...change.days].reverse()
  const shown = isOpen ? days : days.slice(0, 2)
  return (
    <li>
      <p>
        {withDates(change.reason)} <span className="quiet">Changed {moment(change.changedAt)}.</span>
      </p>
      <ul className="figure">
        {shown.map((day) => (
          <li key={day.playedOn}>
            <span>Index on {fullDate(day.playedOn)}</span>
            <b>
              {index(day.before)} → {index(day.after)}
            </b>
          </li>
        ))}
      </ul>
      <div className="correction-foot">
        {days.length > 2 && (
          <button className="text-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Show fewer' : `Show ${count(days.length - 2, 'more day')}`}
          </button>
        )}
        <Link to={{ page: 'round', round: change.roundId }} className="text-link">
          See the round
        </Link>
      </div>
    </li>
  )
}
