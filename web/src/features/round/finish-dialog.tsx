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

/** Holes are missing: go there, or say what happened, and what that means for the handicap. */
export function FinishDialog({ view, me, actions, close }: Props) {
  const { round } = view
  const course = useResource(keys.course(round.course.id), () => fetchCourse(round.course.id)).data
  const lacking = missing(round)
  // What it means is said of one's own card, where that is one of them.
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
    <Dialog title="Holes are missing. What happened?" close={close}>
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
            means="It counts as a round of nine holes in every figure, the handicap included."
            choose={finish({ holesMissing: 'stopped', asNine: true })}
          />
        )}
        <Answer
          name={nine ? 'Stopped here: do not count it' : 'Stopped here'}
          means={`${stoppedMeans(round, card)} No average, best or trend has the round.`}
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
