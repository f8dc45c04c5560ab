import { useEffect, useId, useRef, type ReactNode } from 'react'
import { isFocusLost } from './focus'

type Props = { title: string; close: () => void; children: ReactNode }

/** A modal dialog: a sheet from the bottom on a phone, centred elsewhere. The browser keeps the focus inside. */
export function Dialog({ title, close, children }: Props) {
  const reference = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const opener = document.activeElement
    const dialog = reference.current
    if (dialog && !dialog.open) dialog.showModal()
    // The focus returns to the control that opened it, or to the page's heading if that control is gone.
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
