import { changeCardConditions } from '../../shared/api/rounds'
import { signed } from '../../shared/text/format'
import type { RoundView } from '../../shared/sync/overlay'
import { useChange } from './use-change'

/** The owner's playing conditions (PCC), when the player's own card has others. One tap takes them over. */
export function ConditionsOffer({ view: { base, me } }: { view: RoundView }) {
  const { fault, isBusy, change } = useChange()
  const mine = base.cards.find((card) => card.player.id === me)
  const owner = base.members?.find((one) => one.owner)
  if (!mine || !owner || owner.id === me || typeof mine.pcc !== 'number' || mine.pcc === base.pcc) return null
  return (
    <div className="notice" role="status">
      <span>
        <bdi>{owner.name}</bdi> says that the playing conditions (PCC) were {signed(base.pcc)}. {fault}
      </span>
      <button
        className="text-button"
        aria-disabled={isBusy}
        onClick={() => change(() => changeCardConditions(base.id, mine.id, base.pcc))}
      >
        Use {signed(base.pcc)} for your card
      </button>
    </div>
  )
}
