import type { HoleState, Round } from '../../shared/api/types'
import { cardNow } from '../../shared/golf/kept'
import { Icon } from '../../shared/ui/icons'
import type { EntryState } from './use-entry'

/** The last entry with Undo, until the next tap. The score comes first and is never cut off. */
export function LastEntered({ round, entry }: { round: Round; entry: EntryState }) {
  const { last } = entry
  if (entry.isGone)
    return (
      <p className="last hint" role="status">
        This phone no longer scores that card.
      </p>
    )
  if (!last) return <p className="last hint">Tap the score.</p>
  const name = cardNow(round, last.card)?.player.name ?? ''
  return (
    <p className="last" role="status">
      <span className="last-text">
        <span className="last-score">
          <b className="figure">{said(last.value)}</b> · hole {last.hole}
        </span>
        <span className="quiet">
          {last.before && <span className="figure">was {said(last.before)}</span>}
          {last.before && round.cards.length > 1 && ' · '}
          {round.cards.length > 1 && <bdi>{name}</bdi>}
        </span>
      </span>
      <button className="text-button" onClick={entry.undo}>
        <Icon name="undo" /> Undo
      </button>
    </p>
  )
}

const said = (value: HoleState | null) => (value === null ? 'cleared' : (value.strokes ?? 'picked up'))
