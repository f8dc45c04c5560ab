import type { CourseList } from '../api/types'

/** A badge as it is shown: the best of a course has its name with it. */
export function badgeName(badge: string, title: string, courses: CourseList | undefined): string {
  const course = /^course-best-\d+-(.+)$/.exec(badge)?.[1]
  const name = courses?.courses.find((one) => one.id === course)?.name
  return name ? `${title}, ${name}` : title
}
