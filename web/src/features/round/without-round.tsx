import { useSession } from '../../shared/account/session'
import { reasonOf, type HoleEntry } from '../../shared/sync/entry'
import { retry, useUnsent } from '../../shared/sync/outbox'
import { count } from '../../shared/text/format'
import { describe, Discard } from '../../shared/unsent/trouble'

/** Unsent entries of a round that cannot be shown, for example because it was deleted elsewhere. */
export function WithoutRound({ roundId }: { roundId: string }) {
  const session = useSession()
  const me = session.state === 'in' ? session.me.id : ''
  const left = [...useUnsent().values()].filter((entry) => entry.roundId === roundId && entry.owner === me)
  const holes = left.filter((entry): entry is HoleEntry => entry.kind === 'hole')
  if (left.length === 0 || left.every((entry) => entry.state === 'waiting')) return null
  const values = holes.map((entry) => `hole ${entry.hole}: ${describe(entry.value)}`)
  return (
    <section className="trouble" aria-label="Not sent">
      <h3>{count(left.length, 'entry', 'entries')} for this round could not be sent</h3>
      <p>
        {values.join(', ')}
        {values.length > 0 ? '. ' : ''}
        {reasonOf(left.find((entry) => entry.refusal) ?? left[0]!)}
      </p>
      <div className="choice">
        <button className="button" onClick={() => left.forEach((entry) => void retry(entry.key))}>
          Send again
        </button>
      </div>
      <Discard roundId={roundId} text="Delete these entries" />
    </section>
  )
}
