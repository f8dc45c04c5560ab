import { undoTakeover } from '../../shared/api/together'
import type { Card, Round } from '../../shared/api/types'
import { membersOf } from '../../shared/golf/members'
import { go } from '../../shared/routing/router'
import { forgetRound, keepRound } from '../../shared/sync/known-rounds'
import { Asked } from './asked'
import { useChange } from './use-change'

type Props = { round: Round; me: string; card: Card }

/** A card that was a guest's: gives it back. */
export function TakenOver({ round, me, card }: Props) {
  const { fault, isBusy, change } = useChange()
  const isMine = card.player.id === me
  const undo = () =>
    change(async () => {
      const after = await undoTakeover(round.id, card.id)
      if (membersOf(after).some((member) => member.id === me)) return keepRound(after)
      await forgetRound(round.id)
      go({ page: 'home' }, true)
    })
  return (
    <div className="panel">
      <p>
        {isMine ? (
          'You took over the card of a guest.'
        ) : (
          <>
            <bdi>{card.player.name}</bdi> took over the card of a guest.
          </>
        )}
      </p>
      <Asked
        label="That was a mistake: give it back"
        text={
          <>
            The card becomes a guest's again, with all its holes. It no longer counts for{' '}
            {isMine ? 'you' : <bdi>{card.player.name}</bdi>}.
          </>
        }
        yes="Give it back"
        isBusy={isBusy}
        act={() => void undo()}
      />
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
