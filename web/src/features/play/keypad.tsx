import { useState } from 'react'
import { scoreName } from '../../shared/golf/names'
import { Icon } from '../../shared/ui/icons'
import type { EntryState } from './use-entry'

/** The score keys: 1 to 9, nine more with each tap of 10+, and a key back to 1 to 9. Par is outlined. */
export function Keypad({ par, entry }: { par: number; entry: EntryState }) {
  const at = `${entry.spot.card}/${entry.spot.hole}`
  // Another player or hole starts with 1 to 9 again.
  const [opened, open] = useState({ at, page: 0 })
  const page = opened.at === at ? opened.page : 0
  const setPage = (next: number) => open({ at, page: next })
  const numbers = Array.from({ length: 9 }, (_, place) => 9 * page + place + 1)
  const more = `${9 * (page + 1) + 1}+`
  const tap = (strokes: number) => {
    setPage(0)
    entry.strokes(strokes)
  }
  const now = entry.value
  return (
    <div className="keypad" role="group" aria-label="Score">
      {numbers.map((number) => (
        <button
          key={number}
          className={number === par ? 'key par' : 'key'}
          aria-pressed={now?.strokes === number}
          aria-label={number === par ? `${number}, par` : undefined}
          onClick={() => tap(number)}
        >
          <b>{number}</b>
          {number - par >= -2 && number - par <= 2 && number > 1 && (
            <small aria-hidden="true">{scoreName(number, par)}</small>
          )}
        </button>
      ))}
      {page < 10 ? (
        <button className="key aux" onClick={() => setPage(page + 1)}>
          <b>{more}</b>
        </button>
      ) : (
        <span />
      )}
      {page > 0 ? (
        <button className="key aux" onClick={() => setPage(0)}>
          <b>1–9</b>
        </button>
      ) : (
        <button className="key aux" aria-pressed={now?.pickedUp === true} onClick={entry.pickUp}>
          <Icon name="picked" />
          <small>picked up</small>
        </button>
      )}
      <button className="key aux" disabled={!now} onClick={entry.clear}>
        <Icon name="clear" />
        <small>clear</small>
      </button>
    </div>
  )
}
