import { useState } from 'react'
import { undoTakeover } from '../../shared/api/together'
import type { Card, Round } from '../../shared/api/types'
import { go } from '../../shared/routing/router'
import { forgetRound, keepRound } from '../../shared/sync/known-rounds'
import { cleanName, nameFault } from '../../shared/text/personal-text'
import { Asked } from './asked'
import { membersOf } from './people'
import { useChange } from './use-change'

type Props = { round: Round; me: string; card: Card }

/** A card that was a guest's: gives it back, under the guest's name. */
export function TakenOver({ round, me, card }: Props) {
  const { fault, isBusy, change } = useChange()
  const [name, setName] = useState(card.player.name)
  const wrong = nameFault(name, "A guest's name")
  const isMine = card.player.id === me
  const undo = () =>
    change(async () => {
      if (wrong) return
      const after = await undoTakeover(round.id, card.id, cleanName(name))
      if (membersOf(after).some((member) => member.id === me)) return keepRound(after)
      await forgetRound(round.id)
      go({ page: 'home' }, true)
    })
  return (
    <div className="panel">
      <p>
        {isMine ? (
          'You took over the card of a guest.'
        ) : (
          <>
            <bdi>{card.player.name}</bdi> took over the card of a guest.
          </>
        )}
      </p>
      <Asked
        label="That was a mistake: give it back"
        text={
          <>
            The card becomes a guest's again, with all its holes. It no longer counts for{' '}
            {isMine ? 'you' : <bdi>{card.player.name}</bdi>}.
            <label className="line">
              Guest's name
              <input value={name} dir="auto" aria-invalid={!!wrong} onChange={(event) => setName(event.target.value)} />
            </label>
          </>
        }
        yes="Give it back"
        isBusy={isBusy}
        act={() => void undo()}
      />
      {(fault || wrong) && (
        <p className="fault" role="alert">
          {fault || wrong}
        </p>
      )}
    </div>
  )
}
