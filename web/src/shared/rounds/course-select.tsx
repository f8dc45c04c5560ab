import { fetchCourses } from '../api/courses'
import { useResource } from '../storage/resources'
import { keys } from '../storage/keys'

type Props = {
  /** A course's id; undefined for every course. */
  value: string | undefined
  choose: (course: string | undefined) => void
}

/** Filter by course. */
export function CourseSelect({ value, choose }: Props) {
  const courses = useResource(keys.courses, fetchCourses)
  return (
    <select aria-label="Course" value={value ?? ''} onChange={(event) => choose(event.target.value || undefined)}>
      <option value="">Every course</option>
      {courses.data?.courses.map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </select>
  )
}
