import { useState } from 'react'
import { changeCard, removeGuest } from '../../shared/api/rounds'
import type { Card, Round } from '../../shared/api/types'
import { genderNames } from '../../shared/golf/names'
import { indexRange, parseIndex } from '../../shared/golf/handicap-index'
import { Icon } from '../../shared/ui/icons'
import { cleanName, nameFault } from '../../shared/text/personal-text'

/** Sends a change of the round and shows what came of it. Resolves to whether the server took it. */
export type Apply = (change: () => Promise<Round>) => Promise<boolean>

type Props = { round: Round; card: Card; apply: Apply }

export function CardSettings({ round, card, apply }: Props) {
  const [name, setName] = useState(card.player.name)
  const [index, setIndex] = useState(indexText(card.handicapIndex))
  const [isAsking, setAsking] = useState(false)
  const parsed = parseIndex(index)
  const fault = card.player.guest ? nameFault(name, "A guest's name") : undefined
  const saveName = () => {
    const guestName = cleanName(name)
    if (!fault && guestName !== card.player.name) void apply(() => changeCard(round.id, card.id, { guestName }))
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
            aria-invalid={fault !== undefined}
            onChange={(event) => setName(event.target.value)}
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
      {fault && (
        <p className="fault" role="alert">
          {fault}
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
          inputMode="text"
          placeholder="none"
          value={index}
          aria-invalid={parsed === undefined}
          onChange={(event) => setIndex(event.target.value)}
          onBlur={saveIndex}
        />
      </label>
      {parsed === undefined && (
        <p className="fault" role="alert">
          An index must be {indexRange}.
        </p>
      )}
      {card.player.guest &&
        (isAsking ? (
          <div className="choice">
            <button className="button danger" onClick={() => apply(() => removeGuest(round.id, card.id))}>
              Remove <bdi>{card.player.name}</bdi> and their scores
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
