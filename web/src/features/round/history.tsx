import { useState } from 'react'
import { ApiError } from '../../shared/api/request'
import { fetchHistory } from '../../shared/api/trust'
import type { Change, History as Page } from '../../shared/api/types'
import { withStrokes } from '../../shared/golf/hole-value'
import { cardNow, isKept } from '../../shared/golf/kept'
import { scoreOf } from '../../shared/golf/totals'
import { moment } from '../../shared/text/format'
import { isolated } from '../../shared/text/personal-text'
import { useOneAtATime } from '../../shared/state/one-at-a-time'
import { stateOf } from '../../shared/sync/entry'
import { enterHole } from '../../shared/sync/outbox'
import type { RoundView } from '../../shared/sync/overlay'
import { byHole, cardName, changeText } from './history-groups'

/** Who entered, changed or cleared which hole, from which device. Fetched when it is opened. */
export function RoundHistory({ view }: { view: RoundView }) {
  const [page, setPage] = useState<Page>()
  const [fault, setFault] = useState('')
  const [isBusy, run] = useOneAtATime()
  const load = (before?: string) =>
    run(async () => {
      setFault('')
      try {
        const next = await fetchHistory(view.round.id, before)
        setPage((now) => (before && now ? { ...next, changes: [...now.changes, ...next.changes] } : next))
      } catch (failure) {
        if (!(failure instanceof ApiError)) throw failure
        setFault(failure.status === 0 ? 'The history needs a signal.' : failure.message)
      }
    })
  // A service of an earlier release has no history.
  if (!view.base.cards.some((card) => card.confirmedBy)) return null
  const groups = byHole(page?.changes ?? [], view.round.holeOrder)
  return (
    <details className="panel disclosure history" onToggle={(event) => event.currentTarget.open && void load()}>
      <summary>
        <h2>Who entered what</h2>
      </summary>
      {fault && (
        <p className="fault" role="alert">
          {fault}{' '}
          <button className="text-button" onClick={() => load()}>
            Try again
          </button>
        </p>
      )}
      {!page && !fault && <p className="hint">Loading…</p>}
      {page && groups.length === 0 && <p className="hint">Nothing has been entered yet.</p>}
      {groups.map(({ hole, changes }) => (
        <section key={hole ?? 'round'}>
          <h3>{hole === null ? 'The round' : `Hole ${hole}`}</h3>
          <ul>
            {changes.map((change, place) => (
              <Line key={`${change.at}/${place}`} view={view} change={change} />
            ))}
          </ul>
        </section>
      ))}
      {page?.next && (
        <button className="button" aria-disabled={isBusy} onClick={() => load(page.next ?? undefined)}>
          Older changes
        </button>
      )}
    </details>
  )
}

function Line({ view, change }: { view: RoundView; change: Change }) {
  const whose = view.round.cards.length > 1 ? cardName(view.round, change) : ''
  const device = change.deviceName ? `, ${isolated(change.deviceName)}` : ''
  return (
    <li>
      <span className="row-main">
        <span>
          {whose && (
            <>
              <bdi>{whose}</bdi>:{' '}
            </>
          )}
          <b className="figure">{changeText(change)}</b>
        </span>
        <span className="quiet">
          <bdi>{change.byName}</bdi>
          {device}, {moment(change.at)}
        </span>
      </span>
      <PutBack view={view} change={change} />
    </li>
  )
}

/** Enters a value of the history again, like any other score. */
function PutBack({ view, change }: { view: RoundView; change: Change }) {
  const { round, base, me } = view
  const { card: id, hole, kind, strokes } = change
  const card = id ? cardNow(round, id) : undefined
  if (!card || !hole || card.status === 'finished') return null
  if (!isKept(card, me) && round.scoring === 'keeper') return null
  const now = stateOf(scoreOf(card, hole))
  const isCleared = kind === 'cleared'
  if (isCleared ? now === null : typeof strokes !== 'number' || (now?.strokes === strokes && !now.pickedUp)) return null
  const value = isCleared ? null : withStrokes(now, strokes ?? 1)
  const stored = cardNow(base, card.id)?.holes.find((one) => one.hole === hole)
  const put = () => void enterHole(me, round.id, card.id, hole, value, stored)
  const what = isCleared ? 'no score' : String(strokes)
  const label = `Put ${what} back for ${isolated(card.player.name)} on hole ${hole}`
  return (
    <button className="button small" aria-label={label} onClick={put}>
      Put {what} back
    </button>
  )
}
