import { fetchCourse } from '../../shared/api/courses'
import type { Card, Finish, Round } from '../../shared/api/types'
import { nineOf, pickedUpMeans, stoppedMeans } from '../../shared/golf/ending'
import { keptCards, stillPlaying } from '../../shared/golf/kept'
import { missing } from '../../shared/golf/totals'
import { count, list } from '../../shared/text/format'
import { isolated } from '../../shared/text/personal-text'
import { useResource } from '../../shared/storage/resources'
import { keys } from '../../shared/storage/keys'
import type { RoundView } from '../../shared/sync/overlay'
import { Dialog } from '../../shared/ui/dialog'
import { Link } from '../../shared/ui/link'
import { lastHeard } from './still-open'
import type { RoundActions } from './use-round-actions'

type Props = { view: RoundView; me: string; actions: RoundActions; close: () => void }

/**
 * Finishes the cards that this player keeps. Asks what happened on their holes without a score, and says what each
 * answer means for the handicap. For the owner of a shared round: what the other members' cards still lack.
 */
export function FinishDialog({ view, me, actions, close }: Props) {
  const { round } = view
  const course = useResource(keys.course(round.course.id), () => fetchCourse(round.course.id)).data
  const lacking = missing({ ...round, cards: keptCards(round, me) })
  const others = round.ownerId === me ? stillPlaying(round, me) : []
  // The meanings are given for the player's own card if it has holes missing, else for the first card that has.
  const card = (lacking.find((one) => one.card.player.id === me) ?? lacking[0])?.card
  if (!card && others.length === 0) return null
  const nines = Object.fromEntries(
    lacking.flatMap((one) => {
      const nine = nineOf(round, one.card, course)
      return nine ? [[one.card.id, nine] as const] : []
    }),
  )
  const nine = Object.values(nines)[0]
  const finish = (how: Finish) => async () => {
    await actions.finish(how, how.asNine ? nines : {})
    close()
  }
  const title = card ? 'Some holes have no score. What happened?' : 'Finish for everybody?'
  return (
    <Dialog title={title} close={close}>
      {lacking.map(({ card, holes }) => (
        <div key={card.id} className="missing">
          <strong>
            <bdi>{card.player.name}</bdi>
          </strong>
          <div className="chips">
            {holes.map((hole) => (
              <Link
                key={hole}
                to={{ page: 'play', round: round.id, hole, card: card.id }}
                className="button small"
                label={`Go to hole ${hole} of ${isolated(card.player.name)}`}
              >
                {hole}
              </Link>
            ))}
          </div>
        </div>
      ))}
      {others.length > 0 && <Others round={round} cards={others} />}
      <div className="sheet-actions">
        {nine && (
          <Answer
            name={`Stopped here: count the ${nine} nine`}
            means="It counts as a nine-hole round everywhere, including the handicap."
            choose={finish({ holesMissing: 'stopped', asNine: true })}
          />
        )}
        {card ? (
          <>
            <Answer
              name={nine ? 'Stopped here: do not count it' : 'Stopped here'}
              means={`${stoppedMeans(round, card)} The round is left out of your averages, bests and trend.`}
              choose={finish({ holesMissing: 'stopped' })}
            />
            <Answer name="Picked up" means={pickedUpMeans(round, card)} choose={finish({ holesMissing: 'pickedUp' })} />
          </>
        ) : (
          <button className="button primary big" onClick={finish({})}>
            Finish
          </button>
        )}
        <button className="button big" onClick={close}>
          Not yet
        </button>
      </div>
    </Dialog>
  )
}

/** The open cards of other members: what they lack, when their phones were last heard, and that they stay open. */
function Others({ round, cards }: { round: Round; cards: Card[] }) {
  const names = cards.map((card) => isolated(card.player.name))
  return (
    <div className="missing">
      <ul className="others-open">
        {cards.map((card) => (
          <li key={card.id}>
            <strong>
              <bdi>{card.player.name}</bdi>
            </strong>{' '}
            <span className="quiet">
              {lacksText(round, card)}, {lastHeard(card)}
            </span>
          </li>
        ))}
      </ul>
      <p className="hint">
        {cards.length === 1
          ? `${names[0] ?? ''}’s card stays open until ${names[0] ?? ''} finishes it.`
          : `The cards of ${list(names)} stay open until they finish them.`}
      </p>
    </div>
  )
}

/** "holes 4, 5 and 18 missing", or how many when there are more than six; "no hole missing". */
function lacksText(round: Round, card: Card): string {
  const holes = missing({ ...round, cards: [card] })[0]?.holes ?? []
  if (holes.length === 0) return 'no hole missing'
  if (holes.length > 6) return `${count(holes.length, 'hole')} missing`
  return `${holes.length === 1 ? 'hole' : 'holes'} ${list(holes.map(String))} missing`
}

type AnswerProps = { name: string; means: string; choose: () => void }

function Answer({ name, means, choose }: AnswerProps) {
  return (
    <button className="button answer" onClick={choose}>
      <strong>{name}</strong>
      <span>{means}</span>
    </button>
  )
}
