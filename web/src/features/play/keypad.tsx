import { useState } from 'react'
import { scoreName } from '../../shared/golf/names'
import { Icon } from '../../shared/ui/icons'
import type { EntryState } from './use-entry'

/** The keys: 1 to 9, then nine more at each tap of 10+; the par is outlined. */
export function Keypad({ par, entry }: { par: number; entry: EntryState }) {
  const [page, setPage] = useState(0)
  const numbers = Array.from({ length: 9 }, (_, place) => 9 * page + place + 1)
  const more = page < 10 ? `${9 * (page + 1) + 1}+` : '1–9'
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
      <button className="key aux" onClick={() => setPage(page < 10 ? page + 1 : 0)}>
        <b>{more}</b>
      </button>
      <button className="key aux" aria-pressed={now?.pickedUp === true} onClick={entry.pickUp}>
        <Icon name="picked" />
        <small>picked up</small>
      </button>
      <button className="key aux" disabled={!now} onClick={entry.clear}>
        <Icon name="clear" />
        <small>clear</small>
      </button>
    </div>
  )
}
