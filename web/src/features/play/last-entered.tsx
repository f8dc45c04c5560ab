import type { Round } from '../../shared/api/types'
import { Icon } from '../../shared/ui/icons'
import type { EntryState } from './use-entry'

/** What was entered last, in words, with a way back; it stays until the next tap. */
export function LastEntered({ round, entry }: { round: Round; entry: EntryState }) {
  const { last } = entry
  if (!last) return <p className="last hint">Tap the strokes.</p>
  const name = round.cards.find((card) => card.id === last.card)?.player.name ?? ''
  const score = last.value === null ? 'cleared' : (last.value.strokes ?? 'picked up')
  return (
    <p className="last" role="status">
      <span>
        <bdi>{name}</bdi>, hole {last.hole}: <b className="figure">{score}</b>
      </span>
      <button className="text-button" onClick={entry.undo}>
        <Icon name="undo" /> Undo
      </button>
    </p>
  )
}
