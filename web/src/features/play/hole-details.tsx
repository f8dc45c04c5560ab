import type { HoleState } from '../../shared/api/types'
import { detailTexts } from '../../shared/golf/details'
import { Icon } from '../../shared/ui/icons'

/** What is known of the hole beside its score, in chips; a tap opens it to be changed. */
export function HoleDetails({ value, open }: { value: HoleState; open: () => void }) {
  const texts = detailTexts(value)
  return (
    <button className="hole-details" onClick={open} aria-label={`Details: ${texts.join(', ') || 'none'}. Change`}>
      {texts.map((text, place) => (
        <span key={place} className="pill" dir="auto">
          {text}
        </span>
      ))}
      {texts.length === 0 && (
        <span className="pill">
          <Icon name="plus" /> Putts, fairway, note
        </span>
      )}
    </button>
  )
}
