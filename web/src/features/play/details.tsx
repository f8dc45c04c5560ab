import { useEffect, useRef, type ReactNode } from 'react'
import type { Fairway, Hole, HoleState } from '../../shared/api/types'
import { withDetail, withFirstPutt, withNote } from '../../shared/golf/hole-value'
import { Icon } from '../../shared/ui/icons'
import { TypedDetail } from './typed-detail'
import type { EntryState } from './use-entry'
import { codePoints, noteLength } from '../../shared/text/personal-text'

const fairways: readonly (readonly [Fairway, string])[] = [
  ['left', '← left'],
  ['hit', 'hit'],
  ['right', 'right →'],
  ['short', 'short'],
  ['long', 'long'],
]

/** First-putt distances in feet with a button; others are typed. */
const feet = [3, 6, 10, 20, 40]

type Props = { hole: Hole; value: HoleState; entry: EntryState }

/** The details of a hole: nearly every answer is one tap, and none is required. */
export function Details({ hole, value, entry }: Props) {
  const panel = useRef<HTMLDivElement>(null)
  // The next digit belongs to the first question, not to the strokes.
  useEffect(() => panel.current?.querySelector<HTMLElement>('.detail')?.focus({ preventScroll: true }), [])
  return (
    <div className="details" ref={panel}>
      {value.strokes !== undefined && <OfScore hole={hole} value={value} entry={entry} />}
      <Row label="Note">
        <TypedDetail
          label={`Note for hole ${hole.number}`}
          placeholder="something to remember"
          held={value.note ?? ''}
          isAllowed={(text) => codePoints(text) <= noteLength}
          commit={(text) => entry.detail((now) => withNote(now, text))}
        />
      </Row>
      <button className="button primary big" onClick={entry.advance}>
        Next <Icon name="next" />
      </button>
    </div>
  )
}

/** The questions about a score; a hole that was picked up has none. */
function OfScore({ hole, value, entry }: Props) {
  const strokes = value.strokes ?? 1
  const set = entry.detail
  const upTo = (most: number) => Array.from({ length: Math.min(most, strokes - 1) + 1 }, (_, number) => number)
  return (
    <>
      <Row label="Putts">
        {upTo(5).map((putts) => (
          <button
            key={putts}
            data-digit={putts}
            aria-pressed={value.putts === putts}
            onClick={() => set((now) => withDetail(now, 'putts', putts))}
          >
            {putts}
          </button>
        ))}
      </Row>
      {value.putts !== 0 && (
        <Row label="1st putt">
          {feet.map((distance) => (
            <button
              key={distance}
              aria-pressed={value.firstPuttFeet === distance}
              aria-label={`${distance} feet`}
              onClick={() => set((now) => withDetail(now, 'firstPuttFeet', distance))}
            >
              {distance}
            </button>
          ))}
          <TypedDetail
            label="First putt in feet"
            kind="number"
            placeholder="feet"
            held={value.firstPuttFeet === undefined ? '' : String(value.firstPuttFeet)}
            isAllowed={(text) => text === '' || (/^\d{1,3}$/.test(text) && Number(text) <= 300)}
            commit={(text) => set((now) => withFirstPutt(now, text === '' ? undefined : Number(text)))}
          />
        </Row>
      )}
      {hole.par > 3 && (
        <Row label="Fairway">
          {fairways.map(([fairway, text]) => (
            <button
              key={fairway}
              aria-pressed={value.fairway === fairway}
              onClick={() => set((now) => withDetail(now, 'fairway', fairway))}
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
            data-digit={penalties}
            aria-pressed={value.penalties === penalties}
            onClick={() => set((now) => withDetail(now, 'penalties', penalties))}
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
            onClick={() => set((now) => withDetail(now, 'greensideBunker', bunker))}
          >
            {bunker ? 'yes' : 'no'}
          </button>
        ))}
      </Row>
    </>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="detail" role="group" aria-label={label} tabIndex={-1}>
      <span>{label}</span>
      <div>{children}</div>
    </div>
  )
}
