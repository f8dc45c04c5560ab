import type { CourseHoles } from '../../shared/api/types'
import { count, signed } from '../../shared/text/format'
import { figureText } from './figure'

/** The hardest hole of each course; opens to all its holes. */
export function CoursePanels({ courses }: { courses: CourseHoles[] }) {
  if (courses.length === 0) return null
  return (
    <section className="panel">
      <h2>Your hardest holes</h2>
      <ul className="course-holes">
        {courses.map((course) => (
          <li key={course.course.id}>
            <Holes course={course} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Holes({ course }: { course: CourseHoles }) {
  const hardest = course.holes.find((hole) => hole.number === course.hardest)
  return (
    <details className="disclosure">
      <summary>
        <span className="figure-name">
          {course.course.name}
          <span className="quiet">{count(course.rounds, 'round')}</span>
        </span>
        {hardest && (
          <span className="row-score">
            <b className="figure">Hole {hardest.number}</b>
            <span className="quiet figure">
              {figureText(hardest.strokes)} ({hardest.toPar.value === null ? '–' : signed(hardest.toPar.value, 2)})
            </span>
          </span>
        )}
      </summary>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">Hole</th>
            <th scope="col">Average</th>
            <th scope="col">To par</th>
            <th scope="col">Played</th>
          </tr>
        </thead>
        <tbody>
          {course.holes.map((hole) => (
            <tr key={hole.number}>
              <th scope="row">{hole.number}</th>
              <td>{figureText(hole.strokes)}</td>
              <td>{hole.toPar.value === null ? '–' : signed(hole.toPar.value, 2)}</td>
              <td>{hole.strokes.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
