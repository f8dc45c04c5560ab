import { prefer, usePreferences } from '../../shared/lib/preferences'

/** Score only, or putts and the rest too; remembered. */
export function ModeSwitch() {
  const { entryMode } = usePreferences()
  const isFull = entryMode === 'full'
  return (
    <button
      className="switch"
      role="switch"
      aria-checked={isFull}
      onClick={() => prefer({ entryMode: isFull ? 'score-only' : 'full' })}
    >
      <i aria-hidden="true" /> Putts etc.
    </button>
  )
}
