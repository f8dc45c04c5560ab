import { fetchAchievements, fetchHandicap, fetchStatistics, fetchTrend } from '../shared/api/analytics'
import { fetchCourse, fetchCourses } from '../shared/api/courses'
import { fetchRounds } from '../shared/api/rounds'
import type { CourseList } from '../shared/api/types'
import { isLive, ofPlayer } from '../shared/live/followed'
import { peek, recall, refresh } from '../shared/storage/resources'
import { currentSession } from '../shared/account/session'
import { onFinished } from '../shared/sync/flush'
import { keys } from '../shared/storage/keys'
import { withUnsent } from '../shared/sync/known-rounds'

/** Fetches what offline use needs: every course, the later pages, and the data of the first pages. */
export async function warm() {
  const session = currentSession()
  if (session.state !== 'in' || session.isExpired) return
  await refresh(keys.courses, fetchCourses)
  for (const { id, revision } of peek<CourseList>(keys.courses)?.courses ?? []) {
    const known = await recall<{ revision: number }>(keys.course(id))
    if (known?.revision !== revision) await refresh(keys.course(id), () => fetchCourse(id))
  }
  // The new-round page is in it. Without a service worker nothing else would load it before the player is offline.
  const later = await import('./later').catch(() => undefined)
  void later?.tellName(session.me.id)
  await refresh(keys.rounds(), () => fetchRounds({}), withUnsent)
  await Promise.all(figures())
}

/** The data that the pages of figures open with. */
const figures = () => [
  refresh(keys.statistics(), () => fetchStatistics({})),
  refresh(keys.trend(18), () => fetchTrend(18)),
  refresh(keys.handicap, fetchHandicap),
  refresh(keys.achievements, fetchAchievements),
]

/**
 * Fetches the figures shortly after a round was finished, when the services have updated them. While the socket follows
 * them, it says when.
 */
export function followFinishes() {
  const ask = () => {
    const session = currentSession()
    if (session.state === 'in' && !isLive(ofPlayer(session.me.id))) void Promise.all(figures())
  }
  onFinished.add(() => setTimeout(ask, 1500))
}
