import type { ReactNode } from 'react'
import type { Fairway, Hole, HoleState } from '../../shared/api/types'
import { withDetail } from '../../shared/golf/hole-value'
import { Icon } from '../../shared/ui/icons'
import type { EntryState } from './use-entry'

const fairways: readonly (readonly [Fairway, string])[] = [
  ['left', '← left'],
  ['hit', 'hit'],
  ['right', 'right →'],
  ['short', 'short'],
  ['long', 'long'],
]

/** What the full mode asks about a hole; every answer is one tap, and none is needed. */
export function Details({ hole, value, entry }: { hole: Hole; value: HoleState; entry: EntryState }) {
  const strokes = value.strokes ?? 1
  const set = (next: HoleState) => entry.detail(next)
  const upTo = (most: number) => Array.from({ length: Math.min(most, strokes - 1) + 1 }, (_, number) => number)
  return (
    <div className="details">
      <Row label="Putts">
        {upTo(5).map((putts) => (
          <button
            key={putts}
            aria-pressed={value.putts === putts}
            onClick={() => set(withDetail(value, 'putts', putts))}
          >
            {putts}
          </button>
        ))}
      </Row>
      {hole.par > 3 && (
        <Row label="Fairway">
          {fairways.map(([fairway, text]) => (
            <button
              key={fairway}
              aria-pressed={value.fairway === fairway}
              onClick={() => set(withDetail(value, 'fairway', fairway))}
            >
              {text}
            </button>
          ))}
        </Row>
      )}
      <Row label="Penalties">
        {upTo(4).map((penalties) => (
          <button
            key={penalties}
            aria-pressed={value.penalties === penalties}
            onClick={() => set(withDetail(value, 'penalties', penalties))}
          >
            {penalties}
          </button>
        ))}
      </Row>
      <Row label="Bunker">
        {([false, true] as const).map((bunker) => (
          <button
            key={String(bunker)}
            aria-pressed={value.greensideBunker === bunker}
            onClick={() => set(withDetail(value, 'greensideBunker', bunker))}
          >
            {bunker ? 'yes' : 'no'}
          </button>
        ))}
      </Row>
      <button className="button primary big" onClick={entry.advance}>
        Next <Icon name="next" />
      </button>
    </div>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="detail" role="group" aria-label={label}>
      <span>{label}</span>
      <div>{children}</div>
    </div>
  )
}
