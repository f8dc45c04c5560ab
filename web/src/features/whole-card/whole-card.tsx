import { NoRound } from '../../shared/rounds/deleted'
import { useRound } from '../../shared/rounds/use-round'
import { Page } from '../../shared/ui/page'
import { Skeleton } from '../../shared/ui/states'
import { CardForm } from './card-form'

/** After the round: a player's whole card in one line of typing. */
export function WholeCard({ roundId, card }: { roundId: string; card?: string }) {
  const { view, error, reload } = useRound(roundId)
  const chosen = view?.round.cards.find((one) => one.id === card) ?? view?.round.cards[0]
  return (
    <Page title="Type the card" lead={view?.round.course.name} back={{ page: 'round', round: roundId }}>
      {!view && (error ? <NoRound roundId={roundId} error={error} retry={reload} /> : <Skeleton lines={3} tall />)}
      {view && chosen && <CardForm key={chosen.id} view={view} card={chosen} />}
    </Page>
  )
}
