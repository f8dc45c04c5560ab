import { fetchAchievements } from '../api/analytics'
import { fetchCourses } from '../api/courses'
import { useResource } from '../storage/resources'
import { keys } from '../storage/keys'
import type { CourseList } from '../api/types'

/** The player's badges, and the name of each. */
export function useBadges() {
  const badges = useResource(keys.achievements, fetchAchievements)
  const courses = useResource(keys.courses, fetchCourses)
  return {
    ...badges,
    name: (one: { badge: string; title: string }) => badgeName(one.badge, one.title, courses.data),
  }
}

/** A badge's name as shown: a course best includes the course's name. */
export function badgeName(badge: string, title: string, courses: CourseList | undefined): string {
  const course = /^course-best-\d+-(.+)$/.exec(badge)?.[1]
  const name = courses?.courses.find((one) => one.id === course)?.name
  return name ? `${title}, ${name}` : title
}
