import { useState, type MutableRefObject } from 'react'
import { fetchCourse } from '../../shared/api/courses'
import type { Course } from '../../shared/api/types'
import { useOneAtATime } from '../../shared/state/one-at-a-time'
import { prefer, usePreferences } from '../../shared/storage/preferences'
import { useKnownIndex } from '../../shared/rounds/use-known-index'
import { useResource } from '../../shared/storage/resources'
import { go } from '../../shared/routing/router'
import { useSession } from '../../shared/account/session'
import { keys } from '../../shared/storage/keys'
import { tell } from '../../shared/joining/to-tell'
import { rememberGuests } from '../../shared/storage/remembered-guests'
import { keepRound } from '../../shared/sync/known-rounds'
import type { CreateEntry } from '../../shared/sync/entry'
import { nextIds, startable, spendIds } from '../../shared/sync/next-round'
import { enterRound, correctRound } from '../../shared/sync/outbox'
import { Icon } from '../../shared/ui/icons'
import { Failure, Skeleton } from '../../shared/ui/states'
import { carried, draftOf, faults, firstDraft, guestsIn, newRound, type Draft } from './draft'
import { GameOption } from './game-option'
import { Guests } from './guests'
import { KnownGuests } from './known-guests'
import { Options } from './options'
import { Partners } from './partners'
import { provisionalRound } from './provisional-round'
import { TeeChoice } from './tee-choice'

type Props = {
  courseId: string
  /** The refused round to correct. */
  corrects?: CreateEntry
  /** The values filled in so far, kept when another course is chosen. */
  filled: MutableRefObject<Draft | undefined>
}

export function Setup({ courseId, corrects, filled }: Props) {
  const { data, error, reload } = useResource(keys.course(courseId), () => fetchCourse(courseId))
  const known = useKnownIndex()
  if (!data && error) return <Failure error={error} retry={reload} />
  if (!data || known === undefined) return <Skeleton lines={4} tall />
  return <Form course={data} known={known} corrects={corrects} filled={filled} />
}

type FormProps = Omit<Props, 'courseId'> & { course: Course; known: string }

function Form({ course, known, corrects, filled }: FormProps) {
  const session = useSession()
  const { tees } = usePreferences()
  const me = session.state === 'in' ? session.me.id : ''
  const [draft, setDraft] = useState(() => {
    const made = corrects
      ? draftOf(course, { ...corrects.body, id: corrects.roundId })
      : firstDraft(course, nextIds(me), tees[course.id], known)
    return carried(made, course, filled.current)
  })
  filled.current = draft
  const [partners, setPartners] = useState<string[]>([])
  const [isTried, setTried] = useState(false)
  const [isBusy, run] = useOneAtATime()
  const wrong = faults(draft)

  async function start(page: 'play' | 'whole-card') {
    setTried(true)
    if (wrong.length > 0 || session.state !== 'in') return
    const asked = newRound(course, draft)
    const { body, there } = corrects ? { body: asked, there: false } : await startable(asked)
    if (!there) {
      // Stored before it is sent, so that a round can start offline.
      await keepRound(provisionalRound(body, course, session.me))
      prefer({ tees: { ...tees, [course.id]: draft.tee } })
      if (corrects) await correctRound(corrects.key, body)
      else await enterRound(me, body)
    }
    if (!corrects) spendIds(me)
    rememberGuests(me, guestsIn(draft))
    tell(body.id, partners)
    go({ page: page === 'play' && partners.length > 0 ? 'together' : page, round: body.id }, true)
  }

  return (
    <div className="setup">
      <TeeChoice course={course} mode={draft.mode} value={draft.tee} choose={(tee) => setDraft({ ...draft, tee })} />
      {!corrects && <Partners chosen={partners} choose={setPartners} />}
      <Guests course={course} draft={draft} change={setDraft} />
      <KnownGuests me={me} course={course} draft={draft} change={setDraft} />
      <GameOption draft={draft} change={setDraft} />
      <Options course={course} draft={draft} change={setDraft} isOpen={corrects !== undefined} />
      <div className="dock">
        {isTried && wrong.length > 0 && (
          <p className="fault" role="alert">
            {wrong.join(' ')}
          </p>
        )}
        <button
          className="button primary big"
          aria-disabled={draft.tee === '' || isBusy}
          onClick={() => run(() => start('play'))}
        >
          <Icon name="flag" /> {draft.tee === '' ? 'Choose a tee' : corrects ? 'Send the round' : 'Go'}
        </button>
        {!corrects && (
          <button className="button big" aria-disabled={isBusy} onClick={() => run(() => start('whole-card'))}>
            <Icon name="keyboard" /> Enter a finished round
          </button>
        )}
      </div>
    </div>
  )
}
