import { fetchAchievements } from '../api/analytics'
import { fetchCourses } from '../api/courses'
import { useResource } from '../lib/resources'
import { keys } from '../sync/keys'
import { badgeName } from './badge-name'

/** The badges, and how each is called. */
export function useBadges() {
  const badges = useResource(keys.achievements, fetchAchievements)
  const courses = useResource(keys.courses, fetchCourses)
  return {
    ...badges,
    name: (one: { badge: string; title: string }) => badgeName(one.badge, one.title, courses.data),
  }
}
