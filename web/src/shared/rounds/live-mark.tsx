import { moment } from '../text/format'
import type { Freshness } from './use-round'

/** "Live" while news of the other phones arrive, otherwise "as of 14:32". */
export function LiveMark({ freshness }: { freshness?: Freshness }) {
  if (!freshness || (!freshness.isLive && freshness.at === 0)) return null
  return (
    <span className="live-mark">
      {freshness.isLive ? (
        <>
          <i aria-hidden="true" /> Live
        </>
      ) : (
        `as of ${moment(freshness.at)}`
      )}
    </span>
  )
}
