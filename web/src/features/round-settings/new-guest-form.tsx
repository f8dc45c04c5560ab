import { useState, type FormEvent } from 'react'
import { addGuest } from '../../shared/api/rounds'
import type { Round } from '../../shared/api/types'
import { cleanName, firstOf, isName, nameLength } from '../../shared/lib/personal-text'
import { uuid7 } from '../../shared/lib/uuid7'
import type { Apply } from './round-settings'

/** A guest who joins on the way; the tee can be changed on the card that appears. */
export function NewGuestForm({ round, apply }: { round: Round; apply: Apply }) {
  const [name, setName] = useState('')
  const [cardId] = useState(() => uuid7())
  const guestName = cleanName(name)
  const tee = round.cards[0]?.tee ?? ''
  async function add(event: FormEvent) {
    event.preventDefault()
    if (isName(guestName)) await apply(() => addGuest(round.id, { cardId, guestName, tee }))
  }
  return (
    <form className="panel add-guest" onSubmit={add}>
      <input
        aria-label="Name of the new guest"
        placeholder="Another guest"
        dir="auto"
        value={name}
        onChange={(event) => setName(firstOf(event.target.value, nameLength))}
      />
      <button className="button" disabled={!isName(guestName)}>
        Add
      </button>
    </form>
  )
}
