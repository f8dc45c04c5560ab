import { useEffect, useRef, useState, type FormEvent } from 'react'
import { signIn, signUp } from '../../shared/api/account'
import { ApiError } from '../../shared/api/request'
import { count } from '../../shared/text/format'
import { useOneAtATime } from '../../shared/state/one-at-a-time'
import { cleanName } from '../../shared/text/personal-text'
import { grouped } from '../../shared/joining/code'
import { afterEntry, useKeptCode } from '../../shared/joining/kept-code'
import { go } from '../../shared/routing/router'
import { enter, useSession } from '../../shared/account/session'
import { useUnsent } from '../../shared/sync/outbox'
import { Link } from '../../shared/ui/link'
import { Field } from '../../shared/ui/field'
import { faultsFrom, faultsOf, plainHandle, type AccountFaults } from './account-faults'

/** The form to sign in or, with one more field, to create an account. */
export function AccountForm({ isNew }: { isNew: boolean }) {
  const session = useSession()
  const known = session.state === 'in' ? session.me.handle : ''
  const [values, setValues] = useState({ handle: known, displayName: '', password: '' })
  const [error, setError] = useState<ApiError>()
  const [faults, setFaults] = useState<AccountFaults>({})
  const [isBusy, run] = useOneAtATime()
  const waiting = useUnsent().size
  const code = useKeptCode()
  const form = useRef<HTMLFormElement>(null)
  const change = (name: keyof typeof values) => (value: string) => setValues((now) => ({ ...now, [name]: value }))

  // Focuses the first faulty field, so that a screen reader reads its fault.
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [faults])

  function submit(event: FormEvent) {
    event.preventDefault()
    void run(send)
  }

  async function send() {
    setError(undefined)
    const found = faultsOf(values, isNew)
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const handle = plainHandle(values.handle)
    try {
      const { displayName, password } = values
      const me = isNew
        ? await signUp({ handle, displayName: cleanName(displayName), password })
        : await signIn({ handle, password })
      await enter(me)
      go(afterEntry(), true)
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      setFaults(faultsFrom(failure))
      setError(failure)
    }
  }

  return (
    <form ref={form} className="account-form" onSubmit={submit} noValidate>
      <h1>{isNew ? 'Create an account' : 'Sign in'}</h1>
      {code && <p className="hint">The code {grouped(code)} is kept. After this you join the round.</p>}
      {!isNew && waiting > 0 && (
        <p className="hint">
          {count(waiting, 'entry', 'entries')} on this device not yet sent. Each is sent when its player signs in.
        </p>
      )}
      {isNew && (
        <Field
          label="Your name"
          hint="As it should appear on the card."
          value={values.displayName}
          change={change('displayName')}
          autoComplete="name"
          fault={faults.displayName}
        />
      )}
      <Field
        label="User name"
        hint={isNew ? 'Lowercase letters, digits, - and _; at least 3 characters.' : undefined}
        value={values.handle}
        change={change('handle')}
        autoComplete="username"
        fault={faults.handle}
      />
      <Field
        label="Password"
        hint={isNew ? 'At least 12 characters. A short sentence works well.' : undefined}
        type="password"
        value={values.password}
        change={change('password')}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        fault={faults.password}
      />
      {error && Object.keys(faults).length === 0 && (
        <p className="fault" role="alert">
          {error.status === 401 ? 'User name and password do not match.' : words(error)}
        </p>
      )}
      <button className="button primary big" aria-disabled={isBusy}>
        {isBusy ? 'One moment…' : isNew ? 'Create account' : 'Sign in'}
      </button>
      <p className="form-foot">
        {isNew ? 'Already have an account? ' : 'New here? '}
        <Link to={{ page: isNew ? 'sign-in' : 'sign-up' }} className="text-link">
          {isNew ? 'Sign in' : 'Create an account'}
        </Link>
      </p>
    </form>
  )
}

function words(error: ApiError): string {
  if (error.isForeign) return error.message
  return error.status === 0 ? 'The server cannot be reached. Try again when there is a signal.' : error.message
}
