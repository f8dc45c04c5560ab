import type { RoundView } from '../../shared/sync/overlay'
import { Dialog } from '../../shared/ui/dialog'
import type { RoundActions } from './use-round-actions'

type Props = { view: RoundView; actions: RoundActions; close: () => void }

export function DeleteDialog({ view, actions, close }: Props) {
  return (
    <Dialog title="Delete this round?" close={close}>
      <p>
        {view.round.course.name}
        {view.round.cards.length > 1 ? `, with the cards of all ${view.round.cards.length} players` : ''}. It leaves
        your averages, bests and handicap.{!view.isProvisional && ' You can restore it for 30 days.'}
      </p>
      {actions.error && <p className="fault">{actions.error}</p>}
      <div className="sheet-actions">
        <button className="button big danger" disabled={actions.isBusy} onClick={actions.remove}>
          Delete the round
        </button>
        <button className="button big" onClick={close}>
          Keep it
        </button>
      </div>
    </Dialog>
  )
}
