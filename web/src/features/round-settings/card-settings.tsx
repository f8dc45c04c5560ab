import { useState } from 'react'
import { changeCard, removeGuest } from '../../shared/api/rounds'
import type { Card, Round } from '../../shared/api/types'
import { genderNames } from '../../shared/golf/names'
import { parseIndex } from '../../shared/golf/handicap-index'
import { Icon } from '../../shared/ui/icons'
import type { Apply } from './round-settings'
import { cleanName, firstOf, isName, nameLength } from '../../shared/lib/personal-text'

type Props = { round: Round; card: Card; apply: Apply }

export function CardSettings({ round, card, apply }: Props) {
  const [name, setName] = useState(card.player.name)
  const [index, setIndex] = useState(indexText(card.handicapIndex))
  const [isAsking, setAsking] = useState(false)
  const parsed = parseIndex(index)
  const saveName = () => {
    const guestName = cleanName(name)
    if (isName(guestName) && guestName !== card.player.name)
      void apply(() => changeCard(round.id, card.id, { guestName }))
  }
  const saveIndex = () => {
    if (parsed !== undefined && parsed !== card.handicapIndex) {
      void apply(() => changeCard(round.id, card.id, { handicapIndex: parsed }))
    }
  }
  return (
    <fieldset className="panel">
      <legend>{card.player.guest ? 'Guest' : 'You'}</legend>
      {card.player.guest ? (
        <label className="line">
          Name
          <input
            value={name}
            dir="auto"
            onChange={(event) => setName(firstOf(event.target.value, nameLength))}
            onBlur={saveName}
          />
        </label>
      ) : (
        <p className="line">
          <strong>
            <bdi>{card.player.name}</bdi>
          </strong>
        </p>
      )}
      <label className="line">
        Tee
        <select
          value={card.tee}
          onChange={(event) => apply(() => changeCard(round.id, card.id, { tee: event.target.value }))}
        >
          {round.course.teeChoices.map((tee) => (
            <option key={tee.id} value={tee.id}>
              {tee.name}, {genderNames[tee.gender]}
            </option>
          ))}
        </select>
      </label>
      <label className="line">
        Index
        <input
          className="short"
          inputMode="decimal"
          placeholder="none"
          value={index}
          aria-invalid={parsed === undefined}
          onChange={(event) => setIndex(event.target.value)}
          onBlur={saveIndex}
        />
      </label>
      {parsed === undefined && <p className="fault">An index is a number such as 18.4.</p>}
      {card.player.guest &&
        (isAsking ? (
          <div className="choice">
            <button className="button danger" onClick={() => apply(() => removeGuest(round.id, card.id))}>
              Remove <bdi>{card.player.name}</bdi> and the scores
            </button>
            <button className="button" onClick={() => setAsking(false)}>
              Keep
            </button>
          </div>
        ) : (
          <button className="text-button" onClick={() => setAsking(true)}>
            <Icon name="bin" /> Remove <bdi>{card.player.name}</bdi>
          </button>
        ))}
    </fieldset>
  )
}

function indexText(index: number | null): string {
  if (index === null) return ''
  return index < 0 ? `+${-index}` : String(index)
}
