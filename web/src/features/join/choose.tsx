import { useState } from 'react'
import type { JoinPreview } from '../../shared/api/types'
import { indexRange, parseIndex } from '../../shared/golf/handicap-index'
import { dropCode } from '../../shared/joining/kept-code'
import { useKnownIndex } from '../../shared/rounds/use-known-index'
import { go } from '../../shared/routing/router'
import { Icon } from '../../shared/ui/icons'
import { Skeleton } from '../../shared/ui/states'
import { GuestChoice } from './guest-choice'
import type { Way } from './join-words'
import { JoinTees } from './join-tees'
import { useJoin } from './use-join'

type Props = {
  code: string
  preview: JoinPreview
  way: Way
  /** Fetches the preview again, and says why. */
  lookAgain: (why: string) => void
}

/** What to join with: a card of my own from a tee, or the card of a guest. */
export function Choose(props: Props) {
  const known = useKnownIndex()
  const { way, preview } = props
  if (way === 'open' && preview.round) return <Member round={preview.round} />
  if (way === 'full') return <p className="notice">This round has four players already, and no guest to take over.</p>
  if (way === 'finished') return <p className="notice">This round is finished. It cannot be joined any more.</p>
  if (known === undefined) return <Skeleton lines={3} tall />
  return <Form {...props} known={known} />
}

/** A player who is in the round already. */
function Member({ round }: { round: string }) {
  const open = () => {
    dropCode()
    go({ page: 'round', round }, true)
  }
  return (
    <>
      <p>You are in this round already.</p>
      <button className="button primary big" onClick={open}>
        Open the round <Icon name="next" />
      </button>
    </>
  )
}

function Form({ code, preview, way, known, lookAgain }: Props & { known: string }) {
  const guests = preview.guests ?? []
  const tees = preview.tees ?? []
  const [takeOver, setTakeOver] = useState('')
  const [tee, setTee] = useState(tees.length === 1 ? (tees[0]?.id ?? '') : '')
  const [index, setIndex] = useState(known)
  const { fault, isBusy, join } = useJoin(code, preview, lookAgain)
  const [isTried, setTried] = useState(false)
  const guest = guests.find((one) => one.card === takeOver)
  const isNew = way === 'join' && !guest
  const handicapIndex = parseIndex(index)
  const lacks = guest
    ? undefined
    : !isNew
      ? 'Choose the card that is yours.'
      : tee === ''
        ? 'Choose your tee.'
        : handicapIndex === undefined
          ? `Your index must be ${indexRange}.`
          : undefined
  const send = () => {
    setTried(true)
    if (lacks) return
    void join(
      guest ? { takeOver: guest.card } : { tee, ...(typeof handicapIndex === 'number' ? { handicapIndex } : {}) },
    )
  }
  return (
    <div className="join-choice">
      {guests.length > 0 && (
        <GuestChoice guests={guests} tees={tees} isNewAllowed={way === 'join'} value={takeOver} choose={setTakeOver} />
      )}
      {way === 'take-over' && preview.status === 'open' && (
        <p className="hint">Four cards are in this round already, so that a card of your own does not fit.</p>
      )}
      {isNew && (
        <>
          <JoinTees tees={tees} value={tee} choose={setTee} />
          <label className="line">
            Your Handicap Index
            <input
              className="short"
              inputMode="text"
              placeholder="none"
              value={index}
              aria-invalid={handicapIndex === undefined}
              onChange={(event) => setIndex(event.target.value)}
            />
          </label>
        </>
      )}
      {(fault || (isTried && lacks)) && (
        <p className="fault" role="alert">
          {fault || lacks}
        </p>
      )}
      <div className="dock">
        <button className="button primary big" aria-disabled={isBusy} onClick={send}>
          <Icon name="flag" />
          <span>
            {isBusy ? (
              'One moment…'
            ) : guest ? (
              <>
                Take over the card of <bdi>{guest.name}</bdi>
              </>
            ) : isNew ? (
              'Join the round'
            ) : (
              'Choose your card'
            )}
          </span>
        </button>
      </div>
    </div>
  )
}
