import { useEffect, useState } from 'react'

type Props = {
  label: string
  placeholder: string
  /** The stored value as text. */
  held: string
  kind?: 'text' | 'number'
  /** Whether a text may be stored; other keystrokes are ignored. */
  isAllowed: (text: string) => boolean
  commit: (text: string) => void
}

/** A typed detail: stored when the field loses the focus or after a pause, not with each keystroke. */
export function TypedDetail({ label, placeholder, held, kind = 'text', isAllowed, commit }: Props) {
  const [draft, setDraft] = useState<string>()
  const store = () => {
    if (draft !== undefined && draft !== held) commit(draft)
  }
  useEffect(() => {
    if (draft === undefined) return
    const pause = setTimeout(store, 600)
    return () => clearTimeout(pause)
  })
  return (
    <input
      className={kind === 'number' ? 'short' : undefined}
      type="text"
      dir="auto"
      inputMode={kind === 'number' ? 'numeric' : 'text'}
      autoComplete="off"
      enterKeyHint="done"
      aria-label={label}
      placeholder={placeholder}
      value={draft ?? held}
      onChange={(event) => isAllowed(event.target.value) && setDraft(event.target.value)}
      onKeyDown={(event) => {
        // Focus returns to the row; Enter once more goes to the next hole.
        if (event.key !== 'Enter') return
        event.stopPropagation()
        event.currentTarget.closest<HTMLElement>('.detail')?.focus()
      }}
      onBlur={() => {
        store()
        setDraft(undefined)
      }}
    />
  )
}
