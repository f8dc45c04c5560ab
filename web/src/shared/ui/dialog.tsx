import { useEffect, useId, useRef, type ReactNode } from 'react'
import { isFocusLost } from './focus'

type Props = { title: string; close: () => void; children: ReactNode }

/** A sheet from the bottom on a phone, in the middle elsewhere. The browser keeps the focus inside it. */
export function Dialog({ title, close, children }: Props) {
  const reference = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const opener = document.activeElement
    const dialog = reference.current
    if (dialog && !dialog.open) dialog.showModal()
    // Back to what opened it; where that is gone too, to the page's heading.
    return () => {
      setTimeout(() => {
        const to = opener?.isConnected && opener !== document.body ? opener : document.querySelector('h1')
        if (isFocusLost() && to instanceof HTMLElement) to.focus()
      })
    }
  }, [])
  return (
    <dialog
      ref={reference}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onClick={(event) => event.target === reference.current && close()}
    >
      <div className="sheet">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  )
}
