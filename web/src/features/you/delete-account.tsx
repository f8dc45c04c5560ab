import { useState, type FormEvent } from 'react'
import { ApiError } from '../../shared/api/request'
import { useOneAtATime } from '../../shared/state/one-at-a-time'
import { currentSession, leaveForGood } from '../../shared/account/session'
import { forgetGuests } from '../../shared/storage/remembered-guests'
import { Dialog } from '../../shared/ui/dialog'
import { Field } from '../../shared/ui/field'

/** Deletes the account after a dialog that asks for the password. */
export function DeleteAccount() {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <button className="text-button danger" onClick={() => setAsking(true)}>
        Delete account
      </button>
      {isAsking && <Ask close={() => setAsking(false)} />}
    </>
  )
}

function Ask({ close }: { close: () => void }) {
  const [password, setPassword] = useState('')
  const [error, setError] = useState('')
  const [isBusy, run] = useOneAtATime()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run(remove)
  }

  async function remove() {
    setError('')
    const session = currentSession()
    try {
      await leaveForGood(password)
      if (session.state === 'in') forgetGuests(session.me.id)
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      setError(explain(failure))
    }
  }

  return (
    <Dialog title="Delete your account?" close={close}>
      <form className="account-deletion" onSubmit={submit}>
        <p>
          No one can see your rounds, statistics and handicap any more, and what this device has not sent is discarded.
          This cannot be undone.
        </p>
        <Field
          label="Password"
          type="password"
          value={password}
          change={setPassword}
          autoComplete="current-password"
          fault={error === '' ? undefined : error}
        />
        <div className="sheet-actions">
          <button className="button big danger" disabled={isBusy || password === ''}>
            {isBusy ? 'One moment…' : 'Delete account for good'}
          </button>
          <button type="button" className="button big" onClick={close}>
            Keep account
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function explain(failure: ApiError): string {
  if (failure.slug === 'wrong-password') return 'That password is wrong.'
  return failure.status === 0 ? 'The server cannot be reached. Try again when there is a signal.' : failure.message
}
