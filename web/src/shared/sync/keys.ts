/** The names under which the server's answers are kept. */
export const keys = {
  courses: 'courses',
  course: (id: string) => `course/${id}`,
  round: (id: string) => `round/${id}`,
  rounds: (course = '', status = '') => `rounds/${course}/${status}`,
  overview: 'overview',
  trend: (holes: number) => `trend/${holes}`,
  bests: 'bests',
}
