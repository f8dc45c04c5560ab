import { leaveRound } from '../../shared/api/together'
import { nextOwner } from '../../shared/golf/members'
import { forgetRound } from '../../shared/sync/known-rounds'
import type { RoundView } from '../../shared/sync/overlay'
import { go } from '../../shared/routing/router'
import { Asked } from './asked'
import { useChange } from './use-change'

/** Leaves the round and takes along what was played. */
export function Leave({ view, me }: { view: RoundView; me: string }) {
  const { fault, isBusy, change } = useChange()
  const { round } = view
  const next = nextOwner(round)
  const leave = () =>
    change(async () => {
      const { round: own } = await leaveRound(round.id)
      await forgetRound(round.id)
      go(own ? { page: 'round', round: own } : { page: 'home' }, true)
    })
  if (!next) return null
  if (view.entries.size > 0) {
    return <p className="hint">You can leave this round when everything entered here has been sent.</p>
  }
  return (
    <section className="together-leave">
      <Asked
        className="button big danger"
        label="Leave the round"
        text={
          <>
            What you and your guests have played stays yours, as a round of your own. The others play on without you.
            {round.ownerId === me && (
              <>
                {' '}
                This round then belongs to <bdi>{next.name}</bdi>.
              </>
            )}
          </>
        }
        yes="Leave the round"
        no="Stay"
        isBusy={isBusy}
        act={() => void leave()}
      />
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </section>
  )
}
