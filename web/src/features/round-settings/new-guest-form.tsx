import { useState, type FormEvent } from 'react'
import { addGuest } from '../../shared/api/rounds'
import type { Round } from '../../shared/api/types'
import { useOneAtATime } from '../../shared/state/one-at-a-time'
import { cleanName, nameFault } from '../../shared/text/personal-text'
import { useSession } from '../../shared/account/session'
import { rememberGuest } from '../../shared/storage/remembered-guests'
import { uuid7 } from '../../shared/sync/uuid7'
import type { Apply } from './card-settings'

/** A guest who joins on the way; the tee can be changed on the card that appears. */
export function NewGuestForm({ round, apply }: { round: Round; apply: Apply }) {
  const [name, setName] = useState('')
  const [cardId] = useState(() => uuid7())
  const [isBusy, run] = useOneAtATime()
  const guestName = cleanName(name)
  const fault = name === '' ? undefined : nameFault(name, "A guest's name")
  const session = useSession()
  const tee = round.cards[0]?.tee ?? ''
  function add(event: FormEvent) {
    event.preventDefault()
    if (guestName === '' || fault) return
    void run(async () => {
      const isAdded = await apply(() => addGuest(round.id, { cardId, guestName, tee }))
      if (isAdded && session.state === 'in') rememberGuest(session.me.id, guestName, tee)
    })
  }
  return (
    <form className="panel add-guest" onSubmit={add}>
      <input
        aria-label="Name of the new guest"
        placeholder="Add a guest"
        dir="auto"
        value={name}
        aria-invalid={fault !== undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <button className="button" aria-disabled={isBusy} disabled={guestName === '' || fault !== undefined}>
        Add
      </button>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </form>
  )
}
