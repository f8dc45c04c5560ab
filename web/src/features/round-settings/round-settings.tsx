import { useState } from 'react'
import { ApiError } from '../../shared/api/request'
import { changeStartHole } from '../../shared/api/rounds'
import type { Round } from '../../shared/api/types'
import { keepRound } from '../../shared/sync/known-rounds'
import { keptCards } from '../../shared/golf/kept'
import { NoRound } from '../../shared/rounds/deleted'
import { useRound } from '../../shared/rounds/use-round'
import { Page } from '../../shared/ui/page'
import { Skeleton } from '../../shared/ui/states'
import { CardSettings } from './card-settings'
import { GameSetting } from './game-setting'
import { NewGuestForm } from './new-guest-form'

/** Until the round is finished: who plays, from which tee, with which index, and where it started. */
export function RoundSettings({ roundId }: { roundId: string }) {
  const { view, error, reload } = useRound(roundId)
  const [fault, setFault] = useState('')
  const [isSaved, setSaved] = useState(false)

  async function apply(change: () => Promise<Round>) {
    setFault('')
    setSaved(false)
    try {
      const round = await change()
      await keepRound(round)
      setSaved(true)
      return true
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      const faults = failure.problem.errors?.map((one) => one.message).join('; ')
      setFault(
        failure.status === 0 ? 'The server cannot be reached. Changes here need a signal.' : faults || failure.message,
      )
      return false
    }
  }

  const round = view?.round
  return (
    <Page title="Players and tees" lead={round?.course.name} back={{ page: 'round', round: roundId }}>
      {!round && (error ? <NoRound roundId={roundId} error={error} retry={reload} /> : <Skeleton lines={3} tall />)}
      {view?.isProvisional && (
        <p className="notice">This round has not been sent yet. Its players and tees can be changed once it has.</p>
      )}
      {view?.isDone && <p className="notice">The round is finished. Reopen it to change this.</p>}
      {view && round && !view.isProvisional && !view.isDone && (
        <div className="round-settings">
          <p role="status" className={fault ? 'fault' : 'hint'}>
            {fault || (isSaved ? 'Saved.' : 'Changes are saved as you make them.')}
          </p>
          {round.ownerId === view.me && (
            <label className="line">
              Start hole
              <select
                value={round.startHole}
                onChange={(event) => apply(() => changeStartHole(round.id, Number(event.target.value)))}
              >
                {[...round.holeOrder]
                  .sort((a, b) => a - b)
                  .map((hole) => (
                    <option key={hole}>{hole}</option>
                  ))}
              </select>
            </label>
          )}
          {round.ownerId === view.me && (
            <GameSetting key={round.cards.map((card) => card.id).join()} round={round} apply={apply} />
          )}
          {keptCards(round, view.me).map((card) => (
            <CardSettings key={`${card.id}/${card.sequence}`} round={round} card={card} apply={apply} />
          ))}
          {round.cards.length < 4 && <NewGuestForm key={round.cards.length} round={round} apply={apply} />}
        </div>
      )}
    </Page>
  )
}
