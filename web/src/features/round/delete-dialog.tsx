import { nextOwner } from '../../shared/golf/members'
import type { RoundView } from '../../shared/sync/overlay'
import { Dialog } from '../../shared/ui/dialog'
import type { RoundActions } from './use-round-actions'

type Props = { view: RoundView; actions: RoundActions; close: () => void }

export function DeleteDialog({ view, actions, close }: Props) {
  const { round } = view
  const next = nextOwner(round)
  return (
    <Dialog title={next ? 'Delete your part of this round?' : 'Delete this round?'} close={close}>
      {next ? (
        <p>
          Your card and those of your guests leave the round, and your averages, bests and handicap. The others keep
          theirs, and the round belongs to <bdi>{next.name}</bdi> from then on.
        </p>
      ) : (
        <p>
          {round.course.name}
          {round.cards.length > 1 ? `, with the cards of all ${round.cards.length} players` : ''}. It leaves your
          averages, bests and handicap.
        </p>
      )}
      {!view.isProvisional && <p>You can restore it for 30 days.</p>}
      {actions.error && <p className="fault">{actions.error}</p>}
      <div className="sheet-actions">
        <button className="button big danger" disabled={actions.isBusy} onClick={actions.remove}>
          {next ? 'Delete my part' : 'Delete the round'}
        </button>
        <button className="button big" onClick={close}>
          Keep it
        </button>
      </div>
    </Dialog>
  )
}
