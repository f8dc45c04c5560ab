import { fetchCourse } from '../../shared/api/courses'
import type { Finish } from '../../shared/api/types'
import { nineOf, pickedUpMeans, stoppedMeans } from '../../shared/golf/ending'
import { missing } from '../../shared/golf/totals'
import { isolated } from '../../shared/text/personal-text'
import { useResource } from '../../shared/storage/resources'
import { keys } from '../../shared/storage/keys'
import type { RoundView } from '../../shared/sync/overlay'
import { Dialog } from '../../shared/ui/dialog'
import { Link } from '../../shared/ui/link'
import type { RoundActions } from './use-round-actions'

type Props = { view: RoundView; me: string; actions: RoundActions; close: () => void }

/** Asks what happened on holes without a score, and says what each answer means for the handicap. */
export function FinishDialog({ view, me, actions, close }: Props) {
  const { round } = view
  const course = useResource(keys.course(round.course.id), () => fetchCourse(round.course.id)).data
  const lacking = missing(round)
  // The meanings are given for the player's own card if it has holes missing, else for the first card that has.
  const card = (lacking.find((one) => one.card.player.id === me) ?? lacking[0])?.card
  if (!card) return null
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
  return (
    <Dialog title="Some holes have no score. What happened?" close={close}>
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
      <div className="sheet-actions">
        {nine && (
          <Answer
            name={`Stopped here: count the ${nine} nine`}
            means="It counts as a nine-hole round everywhere, including the handicap."
            choose={finish({ holesMissing: 'stopped', asNine: true })}
          />
        )}
        <Answer
          name={nine ? 'Stopped here: do not count it' : 'Stopped here'}
          means={`${stoppedMeans(round, card)} The round is left out of your averages, bests and trend.`}
          choose={finish({ holesMissing: 'stopped' })}
        />
        <Answer name="Picked up" means={pickedUpMeans(round, card)} choose={finish({ holesMissing: 'pickedUp' })} />
        <button className="button big" onClick={close}>
          Not yet
        </button>
      </div>
    </Dialog>
  )
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
