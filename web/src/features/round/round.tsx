import { Suspense, useEffect, useState, type ComponentType } from 'react'
import { modeName } from '../../shared/golf/names'
import { endingOf } from '../../shared/golf/ending'
import { keptCards, scoredHere, stillPlaying } from '../../shared/golf/kept'
import { nextEmpty } from '../../shared/golf/totals'
import { go } from '../../shared/routing/router'
import { usePreferences } from '../../shared/storage/preferences'
import { useMoved } from '../../shared/sync/moves'
import { playedOn } from '../../shared/text/format'
import { useSession } from '../../shared/account/session'
import { NoRound } from '../../shared/rounds/deleted'
import { useRound } from '../../shared/rounds/use-round'
import { Scorecard } from '../../shared/rounds/scorecard'
import { Icon } from '../../shared/ui/icons'
import { Link } from '../../shared/ui/link'
import { Page } from '../../shared/ui/page'
import { Skeleton } from '../../shared/ui/states'
import { Trouble } from '../../shared/unsent/trouble'
import { WithoutRound } from './without-round'
import type { AfterProps } from './after-round'
import { ConditionsOffer } from './conditions-offer'
import { ConfirmCards } from './confirm'
import { DeleteDialog } from './delete-dialog'
import { FinishDialog } from './finish-dialog'
import { RoundHistory } from './history'
import { Notes } from './notes'
import { Proposals } from './proposals'
import { Standing } from './standing'
import { useRoundActions } from './use-round-actions'

type Props = {
  roundId: string
  /** The results below the card, whose code is loaded later. */
  After: ComponentType<AfterProps>
}

/** The page of a round: standings, card, results and actions. */
export function RoundPage({ roundId, After }: Props) {
  const { view, error, isLoading, reload, freshness } = useRound(roundId)
  const [dialog, setDialog] = useState<'finish' | 'delete'>()
  const actions = useRoundActions(view)
  const session = useSession()
  const { alsoScored } = usePreferences()
  const moved = useMoved(roundId)
  const isGone = error?.status === 404
  useEffect(() => {
    if (isGone && moved) go({ page: 'round', round: moved }, true)
  }, [isGone, moved])
  const me = session.state === 'in' ? session.me.id : ''
  if (!view) {
    return (
      <Page title="Round" back={{ page: 'rounds' }}>
        {error ? <NoRound roundId={roundId} error={error} retry={reload} /> : <Skeleton lines={5} tall />}
        <WithoutRound roundId={roundId} />
      </Page>
    )
  }
  const { round } = view
  const spot = nextEmpty(scoredHere(round, me, alsoScored[round.id]))
  // Whether this player's part of the round is open; other members finish their own cards.
  const isOpen = !view.isDone
  const others = stillPlaying(round, me)
  const isOwner = round.ownerId === me
  const guests = round.cards.some((card) => card.player.guest)
  const ending = endingOf(round.cards.find((card) => card.player.id === me))
  const lacks = nextEmpty({ ...round, cards: keptCards(round, me) }) !== null
  const isAsked = lacks || (isOwner && others.length > 0)
  const finishText = others.length === 0 ? 'Finish the round' : isOwner ? 'Finish for everybody' : 'Finish your card'
  // The results come after the actions while the round is open.
  const after = (
    <Suspense>
      <After view={view} me={me} actions={actions} />
    </Suspense>
  )
  return (
    <Page
      isWide
      title={round.course.name}
      lead={
        <>
          {playedOn(round.playedOn)} · {modeName(round.mode, round.course.holeCount)}
          {view.isProvisional && <span className="tag warn">not yet sent</span>}
          {view.isFinishing && <span className="tag warn">finish not yet sent</span>}
          {!isOpen && !view.isFinishing && (
            <span className="tag">{round.status === 'finished' ? 'finished' : 'your card is finished'}</span>
          )}
          {!isOpen && ending && <span className="tag">{ending}</span>}
        </>
      }
      back={{ page: isOpen ? 'home' : 'rounds' }}
      side={
        isOpen && (
          <Link
            to={{ page: 'round-settings', round: round.id }}
            className="icon-button"
            label="Players, tees, game and start hole"
          >
            <Icon name="gear" />
          </Link>
        )
      }
    >
      <Trouble view={view} />
      <Proposals view={view} />
      <ConditionsOffer view={view} />
      <Standing round={round} me={me} freshness={freshness} />
      <Scorecard view={view} lit={isOpen && spot ? spot : undefined} />
      {/* A card kept from an earlier visit is not the one to confirm. */}
      {!isLoading && <ConfirmCards view={view} />}
      <Notes round={round} />
      {actions.error && (
        <p className="fault" role="alert">
          {actions.error}
        </p>
      )}
      {!isOpen && after}
      <div className="actions">
        {spot && (
          <Link to={{ page: 'play', round: round.id }} className="button primary big">
            Continue on hole {spot.hole} <Icon name="next" />
          </Link>
        )}
        {isOpen && (
          <button
            className={spot ? 'button big' : 'button primary big'}
            disabled={actions.isBusy}
            onClick={() => (isAsked ? setDialog('finish') : actions.finish({}))}
          >
            <Icon name="check" /> {finishText}
          </button>
        )}
        {(isOpen || guests || (round.members?.length ?? 1) > 1) && (
          <Link to={{ page: 'together', round: round.id }} className="button big">
            <Icon name="players" /> Play together
          </Link>
        )}
        {isOpen && (
          <Link to={{ page: 'whole-card', round: round.id }} className="button big">
            <Icon name="keyboard" /> Type the card
          </Link>
        )}
        {!isOpen && (
          <button className="button big" disabled={actions.isBusy} onClick={actions.reopen}>
            Correct a score
          </button>
        )}
        {isOwner ? (
          <button className="button big danger" onClick={() => setDialog('delete')}>
            <Icon name="bin" /> Delete
          </button>
        ) : (
          <Link to={{ page: 'together', round: round.id }} className="button big danger">
            Leave the round
          </Link>
        )}
      </div>
      {isOpen && after}
      <RoundHistory view={view} />
      {dialog === 'finish' && <FinishDialog view={view} me={me} actions={actions} close={() => setDialog(undefined)} />}
      {dialog === 'delete' && <DeleteDialog view={view} actions={actions} close={() => setDialog(undefined)} />}
    </Page>
  )
}
