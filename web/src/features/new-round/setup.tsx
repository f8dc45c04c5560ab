import { useState } from 'react'
import { fetchCourse } from '../../shared/api/courses'
import type { Course } from '../../shared/api/types'
import { provisionalRound } from '../../shared/golf/provisional'
import { prefer, usePreferences } from '../../shared/lib/preferences'
import { useResource } from '../../shared/lib/resources'
import { go } from '../../shared/lib/router'
import { useSession } from '../../shared/lib/session'
import { keys } from '../../shared/sync/keys'
import { keepRound } from '../../shared/sync/known-rounds'
import { enterRound } from '../../shared/sync/outbox'
import { Icon } from '../../shared/ui/icons'
import { Failure, Skeleton } from '../../shared/ui/states'
import { faults, firstDraft, newRound } from './draft'
import { Guests } from './guests'
import { Options } from './options'
import { TeeChoice } from './tee-choice'

export function Setup({ courseId }: { courseId: string }) {
  const { data, error, reload } = useResource(keys.course(courseId), () => fetchCourse(courseId))
  if (!data) return error ? <Failure error={error} retry={reload} /> : <Skeleton lines={4} tall />
  return <Form course={data} />
}

function Form({ course }: { course: Course }) {
  const session = useSession()
  const { tees } = usePreferences()
  const [draft, setDraft] = useState(() => firstDraft(course, tees[course.id]))
  const [isTried, setTried] = useState(false)
  const wrong = faults(draft)

  async function start(page: 'play' | 'whole-card') {
    setTried(true)
    if (wrong.length > 0 || session.state !== 'in') return
    const body = newRound(course, draft)
    // On the screen and on the disk before it is sent: a round can start where there is no network.
    await keepRound(provisionalRound(body, course, session.me))
    prefer({ tees: { ...tees, [course.id]: draft.tee } })
    await enterRound(session.me.id, body)
    go({ page, round: body.id }, true)
  }

  return (
    <div className="setup">
      <TeeChoice course={course} mode={draft.mode} value={draft.tee} choose={(tee) => setDraft({ ...draft, tee })} />
      <Guests course={course} draft={draft} change={setDraft} />
      <Options course={course} draft={draft} change={setDraft} />
      <div className="dock">
        {isTried && wrong.length > 0 && (
          <p className="fault" role="alert">
            {wrong.join(' ')}
          </p>
        )}
        <button className="button primary big" aria-disabled={draft.tee === ''} onClick={() => start('play')}>
          <Icon name="flag" /> {draft.tee === '' ? 'Choose a tee' : 'Go'}
        </button>
        <button className="button big" onClick={() => start('whole-card')}>
          <Icon name="keyboard" /> Played already: type the card
        </button>
      </div>
    </div>
  )
}
