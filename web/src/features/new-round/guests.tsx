import type { Course } from '../../shared/api/types'
import { genderNames } from '../../shared/golf/names'
import { uuid7 } from '../../shared/sync/uuid7'
import { Icon } from '../../shared/ui/icons'
import type { Draft, Guest } from './draft'

type Props = { course: Course; draft: Draft; change: (draft: Draft) => void }

/** Up to three guests, each with a name, a tee and an index. */
export function Guests({ course, draft, change }: Props) {
  const set = (key: string, part: Partial<Guest>) =>
    change({ ...draft, guests: draft.guests.map((guest) => (guest.key === key ? { ...guest, ...part } : guest)) })
  const add = () =>
    change({ ...draft, guests: [...draft.guests, { key: uuid7(), name: '', tee: draft.tee, index: '' }] })
  return (
    <section className="guests" aria-label="Guests">
      {draft.guests.map((guest, place) => (
        <div key={guest.key} className="guest">
          <input
            aria-label={`Name of guest ${place + 1}`}
            placeholder="Name"
            value={guest.name}
            autoFocus={guest.name === ''}
            dir="auto"
            onChange={(event) => set(guest.key, { name: event.target.value })}
          />
          <select
            aria-label={`Tee of guest ${place + 1}`}
            value={guest.tee || draft.tee}
            onChange={(event) => set(guest.key, { tee: event.target.value })}
          >
            {course.tees.map((tee) => (
              <option key={tee.id} value={tee.id}>
                {tee.name}, {genderNames[tee.gender]}
              </option>
            ))}
          </select>
          <input
            className="short"
            aria-label={`Index of guest ${place + 1}`}
            placeholder="Index"
            inputMode="text"
            value={guest.index}
            onChange={(event) => set(guest.key, { index: event.target.value })}
          />
          <button
            className="icon-button"
            aria-label={`Remove guest ${place + 1}`}
            onClick={() => change({ ...draft, guests: draft.guests.filter((other) => other.key !== guest.key) })}
          >
            <Icon name="bin" />
          </button>
        </div>
      ))}
      {draft.guests.length < 3 && (
        <button className="text-button" onClick={add}>
          <Icon name="plus" /> Add a guest
        </button>
      )}
    </section>
  )
}
