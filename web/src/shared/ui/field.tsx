import { useEffect, useId, useRef, type HTMLInputTypeAttribute } from 'react'

type Props = {
  label: string
  value: string
  change: (value: string) => void
  hint?: string
  fault?: string
  type?: HTMLInputTypeAttribute
  autoComplete?: string
  blur?: () => void
}

/** A labelled input with its hint, or its fault, below. */
export function Field({ label, value, change, hint, fault, type = 'text', autoComplete, blur }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  // The player or the browser may have filled in the field before the program was loaded.
  useEffect(() => {
    const early = input.current?.value ?? ''
    if (early !== value) change(early)
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const note = fault ?? hint
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type={type}
        value={value}
        onChange={(event) => change(event.target.value)}
        onBlur={blur}
        autoComplete={autoComplete}
        autoCapitalize={autoComplete === 'name' ? 'words' : 'none'}
        spellCheck={false}
        dir="auto"
        aria-invalid={fault !== undefined}
        aria-describedby={note ? `${id}-note` : undefined}
      />
      {note && (
        <p id={`${id}-note`} className={fault ? 'fault' : 'hint'} role={fault ? 'alert' : undefined}>
          {note}
        </p>
      )}
    </div>
  )
}
