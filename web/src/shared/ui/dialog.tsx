import { useEffect, useId, useRef, type ReactNode } from 'react'

type Props = { title: string; close: () => void; children: ReactNode }

/** A sheet from the bottom on a phone, in the middle elsewhere. The browser keeps the focus inside it. */
export function Dialog({ title, close, children }: Props) {
  const reference = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = reference.current
    if (dialog && !dialog.open) dialog.showModal()
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
