import { useState } from 'react'
/** `text` goes with the link. */
type Props = { link: string; text: string }

/** Shares the link by the phone's own sheet, or copies it; where the browser allows neither, shows it. */
export function Share({ link, text }: Props) {
  const [said, say] = useState('')
  const [isShown, setShown] = useState(false)
  const canShare = typeof navigator.share === 'function'
  async function share() {
    // The player may close the sheet without sharing.
    await navigator.share({ title: 'GolfRoundPro', text, url: link }).catch(() => undefined)
  }
  async function copy() {
    try {
      await navigator.clipboard.writeText(link)
      say('Link copied.')
    } catch {
      setShown(true)
      say('')
    }
  }
  return (
    <div className="share">
      <div className="choice">
        {canShare && (
          <button className="button" onClick={() => void share()}>
            Share the link
          </button>
        )}
        <button className="button" onClick={() => void copy()}>
          Copy the link
        </button>
      </div>
      {isShown && (
        <input
          aria-label="The link, to be copied"
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
          autoFocus
        />
      )}
      <p className="hint" role="status">
        {said}
      </p>
    </div>
  )
}
