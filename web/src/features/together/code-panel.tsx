import { useState } from 'react'
import type { Round } from '../../shared/api/types'
import { BigCode, spelled } from '../../shared/joining/big-code'
import { grouped, linkOf } from '../../shared/joining/code'
import { list, moment } from '../../shared/text/format'
import { isolated } from '../../shared/text/personal-text'
import { Icon } from '../../shared/ui/icons'
import { Skeleton } from '../../shared/ui/states'
import { mayMakeCode } from './people'
import { Qr } from './qr'
import { Share } from './share'
import type { CodeState } from './use-code'

type Props = {
  round: Round
  me: string
  state: CodeState
  owner: string
  /** Whom the player wanted to play with when the round began. */
  toTell: string[]
}

/** The code, big enough to be read across a tee, as a QR code and as a link. */
export function CodePanel({ round, me, state, owner, toTell }: Props) {
  const { code, fault, isBusy, make, look } = state
  const isMaker = mayMakeCode(round, me)
  if (code === undefined && !fault) return <Skeleton lines={1} tall />
  return (
    <section className="panel code-panel" aria-label="The code">
      {code === undefined ? (
        <button className="button" aria-disabled={isBusy} onClick={look}>
          Try again
        </button>
      ) : code ? (
        <Shown round={round} state={state} code={code.code} endsAt={code.endsAt} toTell={toTell} isMaker={isMaker} />
      ) : isMaker ? (
        <>
          <p>
            {round.status === 'open'
              ? 'With a code the others join on their own phones. Each phone scores its own player.'
              : 'The round is finished. With a code, a guest of yours who has signed up by now takes over their card with all its holes.'}
          </p>
          <button className="button primary big" aria-disabled={isBusy} onClick={make}>
            {isBusy ? 'One moment…' : 'Make a code'}
          </button>
        </>
      ) : (
        <p>
          {round.status === 'open' ? (
            <>
              There is no code now. <bdi>{owner}</bdi>, who owns this round, can make one.
            </>
          ) : (
            'The round is finished, and there is no code any more.'
          )}
        </p>
      )}
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </section>
  )
}

type ShownProps = Pick<Props, 'round' | 'state' | 'toTell'> & { code: string; endsAt: string; isMaker: boolean }

function Shown({ round, state, code, endsAt, toTell, isMaker }: ShownProps) {
  const [isEnding, setEnding] = useState(false)
  const link = linkOf(code, window.location.origin)
  return (
    <>
      <p className="code-lead">
        {toTell.length > 0 ? (
          <>Tell {list(toTell.map(isolated))} this code:</>
        ) : (
          'The others open the app, tap "Join a round" and type:'
        )}
      </p>
      <BigCode code={code} />
      <Qr link={link} label={`QR code of the link to join with ${spelled(code)}`} />
      <p className="hint code-lead">
        {round.status === 'open'
          ? `Until ${moment(endsAt)}, or until the round is finished.`
          : `Until ${moment(endsAt)}. A guest of yours can take over their card with it.`}
      </p>
      {round.status === 'open' && round.cards.length >= 4 && (
        <p className="hint code-lead">Four cards are in this round. A guest can still take over their own.</p>
      )}
      <Share link={link} text={`Play with me at ${round.course.name}: code ${grouped(code)}`} />
      {isMaker && (
        <div className="code-foot">
          <button className="text-button" aria-disabled={state.isBusy} onClick={state.make}>
            <Icon name="undo" /> New code
          </button>
          {isEnding ? (
            <span className="choice">
              <button className="button danger" aria-disabled={state.isBusy} onClick={state.end}>
                End it
              </button>
              <button className="button" onClick={() => setEnding(false)}>
                Keep it
              </button>
            </span>
          ) : (
            <button className="text-button" onClick={() => setEnding(true)}>
              End the code
            </button>
          )}
        </div>
      )}
    </>
  )
}
