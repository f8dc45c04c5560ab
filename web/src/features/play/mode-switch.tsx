import { isolated } from '../../shared/text/personal-text'
import type { EntryState } from './use-entry'

/** Whether the player whose turn it is has putts and the rest asked for too; remembered, for guests by their card. */
export function ModeSwitch({ entry }: { entry: EntryState }) {
  const { card, asksDetails } = entry
  return (
    <button
      className="switch"
      role="switch"
      aria-checked={asksDetails}
      aria-label={card?.player.guest ? `Putts etc. of ${isolated(card.player.name)}` : undefined}
      onClick={() => entry.askDetails(!asksDetails)}
    >
      <i aria-hidden="true" /> Putts etc.
    </button>
  )
}
