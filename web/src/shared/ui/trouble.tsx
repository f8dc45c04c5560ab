import { useState } from 'react'
import { ApiError } from '../api/request'
import { reopenRound } from '../api/rounds'
import type { HoleState, RecordedHole } from '../api/types'
import { moment } from '../lib/format'
import { isolated } from '../lib/personal-text'
import { useSession } from '../lib/session'
import { keepRound } from '../sync/known-rounds'
import type { Entry, HoleEntry } from '../sync/entry'
import { drop, retry, settle } from '../sync/outbox'
import { scoreOf } from '../golf/totals'
import type { RoundView } from '../sync/overlay'

/** What of a round the server did not take: two phones' two scores, and values it refused. */
export function Trouble({ view }: { view: RoundView }) {
  const entries = [...view.entries.values()].filter((entry) => entry.state !== 'waiting')
  if (entries.length === 0) return null
  return (
    <div className="troubles">
      {entries.map((entry) =>
        entry.kind === 'hole' && entry.state === 'conflict' ? (
          <Conflict key={entry.key} entry={entry} view={view} />
        ) : (
          <Refused key={entry.key} entry={entry} view={view} />
        ),
      )}
    </div>
  )
}

function describe(value: HoleState | RecordedHole | null | undefined): string {
  if (!value || ('cleared' in value && value.cleared)) return 'no score'
  return value.strokes === undefined ? 'picked up' : String(value.strokes)
}

const nameOf = (view: RoundView, card: string) =>
  isolated(view.round.cards.find((one) => one.id === card)?.player.name ?? 'Card')

/** Two devices wrote one hole: both values with who and when, and one tap settles. */
function Conflict({ entry, view }: { entry: HoleEntry; view: RoundView }) {
  const session = useSession()
  const { stored } = entry
  const me = session.state === 'in' ? session.me : undefined
  const who = entry.storedBy && entry.storedBy !== me?.displayName ? entry.storedBy : 'You'
  const device = stored?.device ? `, ${isolated(stored.device)}` : ''
  const title = `${nameOf(view, entry.cardId)}, hole ${entry.hole}: two scores`
  return (
    <section className="trouble" aria-label={title}>
      <h3>{title}</h3>
      <div className="choice">
        <button className="button" onClick={() => settle(entry, 'mine')}>
          <b className="figure">{describe(entry.value)}</b>
          <span>This phone, {moment(entry.order)}</span>
        </button>
        <button className="button" onClick={() => settle(entry, 'theirs')}>
          <b className="figure">{describe(stored)}</b>
          <span>
            <bdi>{who}</bdi>
            {device}
            {stored ? `, ${moment(stored.recordedAt)}` : ''}
          </span>
        </button>
      </div>
      <p className="hint">Tap the right one.</p>
    </section>
  )
}

/** The server's own words: what it is, and what to do about it. */
function reason({ refusal }: Entry): string {
  const parts = [refusal?.title ?? '', refusal?.detail ?? ''].filter((part) => part !== '')
  return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ')
}

/** What the server would not have, why, and what is true instead. */
function Refused({ entry, view }: { entry: Entry; view: RoundView }) {
  const [error, setError] = useState('')
  const truth =
    entry.kind === 'hole'
      ? scoreOf(view.base.cards.find((card) => card.id === entry.cardId) ?? view.base.cards[0]!, entry.hole)
      : undefined
  const title =
    entry.kind === 'hole'
      ? `${nameOf(view, entry.cardId)}, hole ${entry.hole}: ${describe(entry.value)} was refused`
      : entry.kind === 'create'
        ? 'The round was refused'
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
        {reason(entry)}
        {entry.kind === 'hole' && ` The card has ${describe(truth)}.`}
      </p>
      {error && <p className="fault">{error}</p>}
      <div className="choice">
        {entry.refusal?.slug === 'round-finished' ? (
          <button className="button" onClick={reopen}>
            Reopen the round and send it
          </button>
        ) : (
          <button className="button" onClick={() => retry(entry.key)}>
            Send again
          </button>
        )}
        <button className="button" onClick={() => drop(entry.key)}>
          {entry.kind === 'hole' ? `Keep ${describe(truth)}` : 'Leave it'}
        </button>
      </div>
    </section>
  )
}
