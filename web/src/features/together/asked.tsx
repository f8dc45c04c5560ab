import { useState, type ReactNode } from 'react'

type Props = {
  /** The button that asks. */
  label: ReactNode
  /** What will happen. */
  text: ReactNode
  yes: ReactNode
  no?: string
  isBusy: boolean
  act: () => void
  className?: string
}

/** A button whose action is explained and asked about before it is done. */
export function Asked({ label, text, yes, no = 'Cancel', isBusy, act, className = 'text-button' }: Props) {
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <button className={className} onClick={() => setAsking(true)}>
        {label}
      </button>
    )
  }
  return (
    <div className="asked" role="group">
      <p>{text}</p>
      <div className="choice">
        <button className="button danger" aria-disabled={isBusy} onClick={act}>
          {yes}
        </button>
        <button className="button" onClick={() => setAsking(false)}>
          {no}
        </button>
      </div>
    </div>
  )
}
