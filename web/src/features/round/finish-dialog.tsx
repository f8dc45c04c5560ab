import { missing } from '../../shared/golf/totals'
import type { RoundView } from '../../shared/sync/overlay'
import { Dialog } from '../../shared/ui/dialog'
import { Link } from '../../shared/ui/link'
import type { RoundActions } from './use-round-actions'
import { isolated } from '../../shared/lib/personal-text'

type Props = { view: RoundView; actions: RoundActions; close: () => void }

/** Holes are missing: go there, say that they were picked up, or finish so. */
export function FinishDialog({ view, actions, close }: Props) {
  const lacking = missing(view.round)
  const finish = (body: () => Promise<void>) => async () => {
    await body()
    close()
  }
  return (
    <Dialog title="Holes are missing" close={close}>
      {lacking.map(({ card, holes }) => (
        <div key={card.id} className="missing">
          <strong>
            <bdi>{card.player.name}</bdi>
          </strong>
          <div className="chips">
            {holes.map((hole) => (
              <Link
                key={hole}
                to={{ page: 'play', round: view.round.id, hole, card: card.id }}
                className="button small"
                label={`Go to hole ${hole} of ${isolated(card.player.name)}`}
              >
                {hole}
              </Link>
            ))}
          </div>
        </div>
      ))}
      <p className="hint">A round finished with holes missing counts for no average, best or trend.</p>
      <div className="sheet-actions">
        <button className="button big" onClick={finish(actions.finishPickedUp)}>
          They were picked up
        </button>
        <button className="button big" onClick={finish(() => actions.finish(true))}>
          Finish so
        </button>
        <button className="button big" onClick={close}>
          Not yet
        </button>
      </div>
    </Dialog>
  )
}
