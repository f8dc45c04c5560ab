import { useState, type FormEvent } from 'react'
import { addGuest } from '../../shared/api/rounds'
import type { Round } from '../../shared/api/types'
import { uuid7 } from '../../shared/lib/uuid7'
import type { Apply } from './round-settings'

/** A guest who joins on the way; the tee can be changed on the card that appears. */
export function NewGuestForm({ round, apply }: { round: Round; apply: Apply }) {
  const [name, setName] = useState('')
  const [cardId] = useState(() => uuid7())
  const tee = round.cards[0]?.tee ?? ''
  async function add(event: FormEvent) {
    event.preventDefault()
    if (name.trim() !== '') await apply(() => addGuest(round.id, { cardId, guestName: name.trim(), tee }))
  }
  return (
    <form className="panel add-guest" onSubmit={add}>
      <input
        aria-label="Name of the new guest"
        placeholder="Another guest"
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button className="button" disabled={name.trim() === ''}>
        Add
      </button>
    </form>
  )
}
