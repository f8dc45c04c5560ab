import { stillPlaying } from '../../shared/golf/kept'
import { scoreAlso, usePreferences } from '../../shared/storage/preferences'
import type { RoundView } from '../../shared/sync/overlay'
import { isolated } from '../../shared/text/personal-text'

/** Adds other members' cards to those that this phone scores, for this round. */
export function AlsoScored({ view: { round, me } }: { view: RoundView }) {
  const also = usePreferences().alsoScored[round.id] ?? []
  const others = stillPlaying(round, me)
  if (others.length === 0 || round.scoring === 'keeper') return null
  return (
    <details className="also">
      <summary>I also score for …</summary>
      <p className="hint">On this phone, in this round. If their own phone has another score, you are asked.</p>
      {others.map((card) => {
        const isScored = also.includes(card.id) || also.includes(card.replaces ?? '')
        return (
          <button
            key={card.id}
            className="switch"
            role="switch"
            aria-checked={isScored}
            aria-label={`Also score for ${isolated(card.player.name)}`}
            onClick={() => scoreAlso(round.id, card, !isScored)}
          >
            <i aria-hidden="true" /> <bdi>{card.player.name}</bdi>
          </button>
        )
      })}
    </details>
  )
}
