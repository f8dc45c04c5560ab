import { useEffect, useState } from 'react'

type Props = {
  label: string
  placeholder: string
  /** What is stored, as text. */
  held: string
  kind?: 'text' | 'number'
  /** Whether a text may be stored; a keystroke that makes another one is not taken. */
  isAllowed: (text: string) => boolean
  commit: (text: string) => void
}

/** A detail that is typed: stored when the field is left, or after a pause, and not with each keystroke. */
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
        // Back to its row: Enter once more is the next hole.
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
