import { useState } from 'react'
import type { Course } from '../../shared/api/types'
import { forgetGuest, forgetGuests, useRememberedGuests } from '../../shared/storage/remembered-guests'
import { uuid7 } from '../../shared/sync/uuid7'
import { isolated } from '../../shared/text/personal-text'
import { Icon } from '../../shared/ui/icons'
import type { Draft } from './draft'

type Props = { me: string; course: Course; draft: Draft; change: (draft: Draft) => void }

/** How many of the remembered guests are offered; the others come up when their name is typed. */
const offered = 8

/** The guests of earlier rounds, to be added with one tap, or forgotten. */
export function KnownGuests({ me, course, draft, change }: Props) {
  const [isForgetting, setForgetting] = useState(false)
  const known = useRememberedGuests(me)
  const isIn = (name: string) => draft.guests.some((guest) => guest.name.trim() === name)
  const shown = isForgetting ? known : known.filter((guest) => !isIn(guest.name)).slice(0, offered)
  if (known.length === 0) return null
  const add = ({ name, tee, index }: (typeof known)[number]) => {
    const isThere = course.tees.some((candidate) => candidate.id === tee)
    change({ ...draft, guests: [...draft.guests, { key: uuid7(), name, tee: isThere ? tee : draft.tee, index }] })
  }
  if (draft.guests.length >= 3 && !isForgetting) return null
  return (
    <div className="known" role="group" aria-label="Guests of earlier rounds">
      <div className="chips">
        {shown.map((guest) => (
          <button
            key={guest.name}
            className="name-chip"
            aria-label={isForgetting ? `Forget ${isolated(guest.name)}` : `Add ${isolated(guest.name)}`}
            onClick={() => (isForgetting ? forgetGuest(me, guest.name) : add(guest))}
          >
            <Icon name={isForgetting ? 'bin' : 'plus'} /> <bdi>{guest.name}</bdi>
          </button>
        ))}
      </div>
      <div className="known-foot">
        <button className="text-button" onClick={() => setForgetting(!isForgetting)}>
          {isForgetting ? 'Done' : 'Forget names'}
        </button>
        {isForgetting && (
          <button className="text-button danger" onClick={() => forgetGuests(me)}>
            Forget all
          </button>
        )}
      </div>
      {isForgetting && <p className="hint">These names are on this device only. Their cards in your rounds stay.</p>}
    </div>
  )
}
