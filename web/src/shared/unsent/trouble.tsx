import { useState } from 'react'
import { ApiError } from '../api/request'
import { deviceId } from '../api/device'
import { reopenRound } from '../api/rounds'
import type { HoleState, RecordedHole } from '../api/types'
import { count, moment } from '../text/format'
import { useOneAtATime } from '../state/one-at-a-time'
import { isolated } from '../text/personal-text'
import { go } from '../routing/router'
import { useSession } from '../account/session'
import { forgetRound, keepRound } from '../sync/known-rounds'
import { reasonOf, type CreateEntry, type Entry, type HoleEntry } from '../sync/entry'
import { drop, forget, retry, settle, useUnsent } from '../sync/outbox'
import { detailTexts } from '../golf/details'
import { cardNow } from '../golf/kept'
import { scoreOf } from '../golf/totals'
import type { RoundView } from '../sync/overlay'
import { Link } from '../ui/link'

/** The conflicts and refused entries of a round. */
export function Trouble({ view }: { view: RoundView }) {
  const entries = [...view.entries.values()].filter((entry) => entry.state !== 'waiting')
  if (entries.length === 0) return null
  return (
    <div className="troubles">
      {entries.map((entry) =>
        entry.kind === 'hole' && entry.state === 'conflict' ? (
          <Conflict key={entry.key} entry={entry} view={view} />
        ) : entry.kind === 'create' ? (
          <RefusedRound key={entry.key} entry={entry} />
        ) : (
          <Refused key={entry.key} entry={entry} view={view} />
        ),
      )}
    </div>
  )
}

/** A hole's score in words. */
export function describe(value: HoleState | RecordedHole | null | undefined): string {
  if (!value || ('cleared' in value && value.cleared)) return 'no score'
  if (value.pickedUp) return value.strokes === undefined ? 'picked up' : `picked up, most likely ${value.strokes}`
  return String(value.strokes)
}

const nameOf = (view: RoundView, card: string) => isolated(cardNow(view.round, card)?.player.name ?? 'Card')

/** The name of the device that wrote a hole; undefined if only its id is known, and it is not this one. */
function namedDevice({ deviceId: id, device }: RecordedHole): string | undefined {
  if ((id ?? device) === deviceId()) return 'this phone'
  return device && !/^[0-9a-f-]{36}$/.test(device) ? device : undefined
}

/** A conflict: both values with player, device and time. One tap settles it. */
function Conflict({ entry, view }: { entry: HoleEntry; view: RoundView }) {
  const session = useSession()
  const { stored } = entry
  const me = session.state === 'in' ? session.me : undefined
  const member = view.base.members?.find((one) => one.id === stored?.recordedBy)?.name
  const who = !stored || stored.recordedBy === me?.id ? 'You' : (entry.storedBy ?? member ?? 'Another player')
  const named = stored && namedDevice(stored)
  const device = named ? `, ${isolated(named)}` : ''
  const title = `${nameOf(view, entry.cardId)}, hole ${entry.hole}: two scores`
  // The same number twice: the details tell the two apart.
  const isAlike = describe(entry.value) === describe(stored)
  const more = (value: HoleState | RecordedHole | null | undefined) =>
    isAlike && value && <span>{detailTexts(value).join(', ') || 'no details'}</span>
  return (
    <section className="trouble" aria-label={title}>
      <h3>{title}</h3>
      <div className="choice">
        <button className="button" onClick={() => settle(entry, 'mine')}>
          <b className="figure">{describe(entry.value)}</b>
          {more(entry.value)}
          <span>This device, {moment(entry.order)}</span>
        </button>
        <button className="button" onClick={() => settle(entry, 'theirs')}>
          <b className="figure">{describe(stored)}</b>
          {more(stored)}
          <span>
            <bdi>{who}</bdi>
            {device}
            {stored ? `, ${moment(stored.recordedAt)}` : ''}
          </span>
        </button>
      </div>
      <p className="hint">Tap the correct score.</p>
    </section>
  )
}

/** A refused round: it can be corrected, and its scores wait until it is sent. */
function RefusedRound({ entry }: { entry: CreateEntry }) {
  const scores = [...useUnsent().values()].filter((one) => one.kind === 'hole' && one.roundId === entry.roundId).length
  const kept = scores === 0 ? '' : ` ${count(scores, 'score is', 'scores are')} kept on this device and sent with it.`
  return (
    <section className="trouble" aria-label="The round was refused">
      <h3>The round was refused</h3>
      <p>
        {reasonOf(entry)}
        {kept}
      </p>
      <div className="choice">
        <Link to={{ page: 'correct-round', round: entry.roundId }} className="button primary">
          Fix the round
        </Link>
        <button className="button" onClick={() => retry(entry.key)}>
          Send again
        </button>
      </div>
      <Discard
        roundId={entry.roundId}
        text={scores === 0 ? 'Delete the round' : `Delete the round and ${count(scores, 'score')}`}
      />
    </section>
  )
}

/** Deletes a round's unsent entries, after a second tap. */
export function Discard({ roundId, text }: { roundId: string; text: string }) {
  const [isAsking, setAsking] = useState(false)
  const [, run] = useOneAtATime()
  async function discard() {
    await forget(roundId)
    await forgetRound(roundId)
    go({ page: 'rounds' }, true)
  }
  if (!isAsking) {
    return (
      <button className="text-button danger" onClick={() => setAsking(true)}>
        {text}
      </button>
    )
  }
  return (
    <div className="choice">
      <button className="button danger" onClick={() => run(discard)}>
        {text}
      </button>
      <button className="button" onClick={() => setAsking(false)}>
        Keep it
      </button>
    </div>
  )
}

/** A refused entry: the reason, and the value that the card has instead. */
function Refused({ entry, view }: { entry: Entry; view: RoundView }) {
  const [error, setError] = useState('')
  const [isBusy, run] = useOneAtATime()
  const card = entry.kind === 'hole' ? cardNow(view.base, entry.cardId) : undefined
  const truth = card && entry.kind === 'hole' ? scoreOf(card, entry.hole) : undefined
  // The card has moved to a round that this player is not in.
  const slug = entry.refusal?.slug
  const isGone = slug === 'card-gone' || (slug === 'not-found' && entry.kind === 'hole' && !card)
  const title =
    entry.kind === 'hole'
      ? `${nameOf(view, entry.cardId)}, hole ${entry.hole}: ${describe(entry.value)} was ${isGone ? 'not sent' : 'refused'}`
      : 'The round was not finished'
  async function reopen() {
    try {
      await keepRound(await reopenRound(entry.roundId))
      await retry(entry.key)
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      setError(failure.message)
    }
  }
  return (
    <section className="trouble" aria-label={title}>
      <h3>{title}</h3>
      <p>
        {isGone
          ? 'The card is in another round now, which you are not in. Tell its player the score.'
          : reasonOf(entry)}
        {card && !isGone && ` The card shows ${describe(truth)}.`}
      </p>
      {error && <p className="fault">{error}</p>}
      <div className="choice">
        {slug === 'round-finished' ? (
          <button className="button" aria-disabled={isBusy} onClick={() => run(reopen)}>
            Reopen the round and send it
          </button>
        ) : (
          <button className="button" onClick={() => retry(entry.key)}>
            Send again
          </button>
        )}
        <button className="button" onClick={() => drop(entry.key)}>
          {entry.kind !== 'hole' ? 'Leave it open' : isGone ? 'Delete this score' : `Keep ${describe(truth)}`}
        </button>
      </div>
    </section>
  )
}
