import { fetchOverview, fetchTrend } from '../shared/api/analytics'
import { fetchCourse, fetchCourses } from '../shared/api/courses'
import { fetchRounds } from '../shared/api/rounds'
import type { CourseList } from '../shared/api/types'
import { peek, recall, refresh } from '../shared/lib/resources'
import { currentSession } from '../shared/lib/session'
import { keys } from '../shared/sync/keys'

/** Fetches what a round with no network needs, before it is needed: every course, and what the first pages show. */
export async function warm() {
  const session = currentSession()
  if (session.state !== 'in' || session.isExpired) return
  await refresh(keys.courses, fetchCourses)
  for (const { id, revision } of peek<CourseList>(keys.courses)?.courses ?? []) {
    const known = await recall<{ revision: number }>(keys.course(id))
    if (known?.revision !== revision) await refresh(keys.course(id), () => fetchCourse(id))
  }
  await refresh(keys.rounds(), () => fetchRounds({}))
  await refresh(keys.overview, fetchOverview)
  await refresh(keys.trend(18), () => fetchTrend(18))
}
