import { isolated } from '../../shared/text/personal-text'
import type { EntryState } from './use-entry'

/** Turns details on or off for the player whose turn it is. Remembered; for a guest, by the card. */
export function ModeSwitch({ entry }: { entry: EntryState }) {
  const { card, asksDetails } = entry
  const whose = card?.player.guest ? ` for ${isolated(card.player.name)}` : ''
  return (
    <button
      className="switch"
      role="switch"
      aria-checked={asksDetails}
      aria-label={`Details${whose}: putts, fairway and more`}
      onClick={() => entry.askDetails(!asksDetails)}
    >
      <i aria-hidden="true" /> Details
    </button>
  )
}
