import type { ReactNode } from 'react'
import type { JoinPreview, JoinTee } from '../../shared/api/types'
import { count } from '../../shared/text/format'

type Props = {
  guests: NonNullable<JoinPreview['guests']>
  tees: readonly JoinTee[]
  /** There is room for another card. */
  isNewAllowed: boolean
  /** The guest's card, or empty for a new one. */
  value: string
  choose: (card: string) => void
}

/** Whether the player is one of the round's guests, whose card then becomes theirs. */
export function GuestChoice({ guests, tees, isNewAllowed, value, choose }: Props) {
  const teeName = (id: string) => tees.find((tee) => tee.id === id)?.name
  return (
    <fieldset className="tees">
      <legend>Are you on the card already?</legend>
      {isNewAllowed && (
        <Option isChosen={value === ''} choose={() => choose('')}>
          <strong>No, I start a card of my own</strong>
        </Option>
      )}
      {guests.map((guest) => (
        <Option key={guest.card} isChosen={value === guest.card} choose={() => choose(guest.card)}>
          <strong>
            I am <bdi>{guest.name}</bdi>
          </strong>
          <span className="quiet">
            {[
              teeName(guest.tee),
              guest.holesPlayed === 0 ? 'no hole yet' : `${count(guest.holesPlayed, 'hole')} played`,
            ]
              .filter(Boolean)
              .join(' · ')}
            {guest.status === 'finished' && ' · finished'}
          </span>
        </Option>
      ))}
      {value !== '' && (
        <p className="hint">
          The card becomes yours with its tee and every hole. It counts in your figures from then on.
        </p>
      )}
    </fieldset>
  )
}

type OptionProps = { isChosen: boolean; choose: () => void; children: ReactNode }

function Option({ isChosen, choose, children }: OptionProps) {
  return (
    <label className={isChosen ? 'tee chosen' : 'tee'}>
      <input type="radio" name="guest" checked={isChosen} onChange={choose} />
      <i className="radio" aria-hidden="true" />
      <span className="row-main">{children}</span>
    </label>
  )
}
