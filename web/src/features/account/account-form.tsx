import { useState, type FormEvent } from 'react'
import { signIn, signUp } from '../../shared/api/account'
import { ApiError } from '../../shared/api/request'
import { cleanName } from '../../shared/lib/personal-text'
import { go } from '../../shared/lib/router'
import { enter, useSession } from '../../shared/lib/session'
import { Link } from '../../shared/ui/link'
import { Field } from '../../shared/ui/field'

/** Sign in, or make an account: the same page with one field more. */
export function AccountForm({ isNew }: { isNew: boolean }) {
  const session = useSession()
  const known = session.state === 'in' ? session.me.handle : ''
  const [values, setValues] = useState({ handle: known, displayName: '', password: '' })
  const [error, setError] = useState<ApiError>()
  const [isBusy, setBusy] = useState(false)
  const change = (name: keyof typeof values) => (value: string) => setValues((now) => ({ ...now, [name]: value }))

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    setError(undefined)
    const handle = values.handle.trim().toLowerCase()
    try {
      const { displayName, password } = values
      const me = isNew
        ? await signUp({ handle, displayName: cleanName(displayName), password })
        : await signIn({ handle, password })
      await enter(me)
      go({ page: 'home' }, true)
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      setError(failure)
      setBusy(false)
    }
  }

  const faults = new Map(error?.problem.errors?.map((fault) => [fault.pointer, fault.message]))
  if (error?.slug === 'handle-taken') faults.set('/handle', 'This name is taken. Sign in, or choose another.')
  return (
    <form className="account-form" onSubmit={submit} noValidate>
      <h1>{isNew ? 'Make an account' : 'Sign in'}</h1>
      {isNew && (
        <Field
          label="Your name"
          hint="As it stands on the card."
          value={values.displayName}
          change={change('displayName')}
          autoComplete="name"
          fault={faults.get('/displayName')}
        />
      )}
      <Field
        label="User name"
        hint={isNew ? 'Small letters, digits, - and _; at least 3.' : undefined}
        value={values.handle}
        change={change('handle')}
        autoComplete="username"
        fault={faults.get('/handle')}
      />
      <Field
        label="Password"
        hint={isNew ? 'At least 12 characters. A short sentence is good.' : undefined}
        type="password"
        value={values.password}
        change={change('password')}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        fault={faults.get('/password')}
      />
      {error && faults.size === 0 && (
        <p className="fault" role="alert">
          {error.status === 401 ? 'User name and password do not match.' : error.message}
        </p>
      )}
      <button className="button primary big" disabled={isBusy}>
        {isBusy ? 'One moment…' : isNew ? 'Make account' : 'Sign in'}
      </button>
      <p className="form-foot">
        {isNew ? 'You have one already? ' : 'New here? '}
        <Link to={{ page: isNew ? 'sign-in' : 'sign-up' }} className="text-link">
          {isNew ? 'Sign in' : 'Make an account'}
        </Link>
      </p>
    </form>
  )
}
