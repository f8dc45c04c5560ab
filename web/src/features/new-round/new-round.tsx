import { useRef, useState } from 'react'
import { fetchCourses } from '../../shared/api/courses'
import { useResource } from '../../shared/storage/resources'
import { createKey, reasonOf } from '../../shared/sync/entry'
import { keys } from '../../shared/storage/keys'
import { useUnsent } from '../../shared/sync/outbox'
import { Icon } from '../../shared/ui/icons'
import { Link } from '../../shared/ui/link'
import { Page } from '../../shared/ui/page'
import { Empty, Failure, Skeleton } from '../../shared/ui/states'
import type { Draft } from './draft'
import { Setup } from './setup'

/** Starts a round in three taps: course, tee, Go. With `corrects`, corrects a round that the server refused. */
export function NewRound({ corrects }: { corrects?: string }) {
  const waiting = useUnsent().get(createKey(corrects ?? ''))
  const refused = waiting?.kind === 'create' && waiting.state === 'refused' ? waiting : undefined

  const filled = useRef<Draft>()
  const courses = useResource(keys.courses, fetchCourses)
  const [chosen, choose] = useState<string | undefined>(refused?.body.course)
  const course = courses.data?.courses.find((candidate) => candidate.id === chosen)
  if (corrects && !refused) {
    return (
      <Page title="Fix the round" back={{ page: 'home' }}>
        <Empty
          title="Nothing to fix"
          action={
            <Link to={{ page: 'round', round: corrects }} className="button primary">
              Go to the round
            </Link>
          }
        />
      </Page>
    )
  }
  if (course) {
    return (
      <Page
        title={course.name}
        lead={refused ? `${reasonOf(refused)} Correct it here; your scores are sent with it.` : course.club}
        side={
          <button className="button" onClick={() => choose(undefined)}>
            Change
          </button>
        }
      >
        <Setup key={course.id} courseId={course.id} corrects={refused} filled={filled} />
      </Page>
    )
  }
  return (
    <Page title="New round" lead="Where are you playing?" back={{ page: 'home' }}>
      {!courses.data && courses.isLoading && <Skeleton lines={4} tall />}
      {!courses.data && courses.error && <Failure error={courses.error} retry={courses.reload} />}
      {courses.data?.courses.length === 0 && <Empty title="No courses yet">This server has no courses loaded.</Empty>}
      <ul className="course-list">
        {courses.data?.courses.map((option) => (
          <li key={option.id}>
            <button className="course" onClick={() => choose(option.id)}>
              <span className="course-par" aria-hidden="true">
                <small>par</small>
                <b className="figure">{option.par}</b>
              </span>
              <span className="row-main">
                <strong>{option.name}</strong>
                <span className="quiet">
                  {option.club} · {option.holeCount} holes
                </span>
              </span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
    </Page>
  )
}
