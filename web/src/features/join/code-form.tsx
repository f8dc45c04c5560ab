import { useEffect, useId, useRef, type FormEvent } from 'react'
import type { Preview } from './use-preview'

/** The field for the code. It always works, whatever became of a link. */
export function CodeForm({ preview }: { preview: Preview }) {
  const { typed, type, fault, isBusy, look } = preview
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  // The page has one field: a player who came to type finds it ready.
  useEffect(() => input.current?.focus(), [])
  useEffect(() => {
    if (fault) input.current?.focus()
  }, [fault])
  function submit(event: FormEvent) {
    event.preventDefault()
    void look(typed)
  }
  return (
    <form className="panel code-form" onSubmit={submit} noValidate>
      <label htmlFor={id}>Code</label>
      <input
        id={id}
        ref={input}
        className="code-input"
        value={typed}
        onChange={(event) => type(event.target.value.toUpperCase())}
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        placeholder="K7M X2P"
        aria-invalid={fault !== ''}
        aria-describedby={`${id}-note`}
      />
      <p id={`${id}-note`} className={fault ? 'fault' : 'hint'} role={fault ? 'alert' : undefined}>
        {fault || 'Six letters and digits, on the phone of the player who started the round: "Play together".'}
      </p>
      <button className="button primary big" aria-disabled={isBusy}>
        {isBusy ? 'One moment…' : 'Find the round'}
      </button>
    </form>
  )
}
