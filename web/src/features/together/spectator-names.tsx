import { showSpectators } from '../../shared/api/together'
import type { Card, Round, SpectatorName } from '../../shared/api/types'
import { keptCards } from '../../shared/golf/kept'
import { keys } from '../../shared/storage/keys'
import { adjust } from '../../shared/storage/resources'
import { Segmented } from '../../shared/ui/segmented'
import { isolated } from '../../shared/text/personal-text'
import { useChange } from './use-change'

const choices = [
  ['name', 'Name'],
  ['initials', 'Initials'],
] as const

/** What spectators read on the cards that this player keeps. */
export function SpectatorNames({ round, me }: { round: Round; me: string }) {
  const { fault, change } = useChange()
  const choose = (card: Card, shown: SpectatorName) =>
    change(async () => {
      await showSpectators(round.id, card.id, shown)
      await adjust<Round>(keys.round(round.id), (known) => ({
        ...known,
        cards: known.cards.map((one) => (one.id === card.id ? { ...one, spectatorName: shown } : one)),
      }))
    })
  return (
    <div className="spectator-names">
      <h3>What they read</h3>
      {keptCards(round, me).map((card) => (
        <div key={card.id} className="line">
          <bdi>{card.player.name}</bdi>
          <Segmented
            label={`What spectators read for ${isolated(card.player.name)}`}
            value={card.spectatorName ?? (card.player.guest ? 'initials' : 'name')}
            options={choices}
            choose={(shown) => void choose(card, shown)}
          />
        </div>
      ))}
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
