import type { StatisticsFilter } from '../api/analytics'

/** The keys under which the server's answers are stored. */
export const keys = {
  courses: 'courses',
  course: (id: string) => `course/${id}`,
  round: (id: string) => `round/${id}`,
  rounds: (course = '', status = '') => `rounds/${course}/${status}`,
  older: (course = '', status = '') => `older/${course}/${status}`,
  /** Prefixes of the keys of all lists of rounds. */
  everyRounds: ['rounds/', 'older/'],
  deletedRounds: 'deleted-rounds',
  partners: 'partners',
  /** The token of a round's link for spectators, which was made on this device. */
  spectators: (round: string) => `spectators/${round}`,
  statistics: (filter: StatisticsFilter = {}) =>
    `statistics/${filter.last ?? ''}/${filter.course ?? ''}/${filter.holes ?? ''}/${filter.compare ?? ''}`,
  handicap: 'handicap',
  explanation: (day = '') => `explanation/${day}`,
  achievements: 'achievements',
  /** The index and the badges of the last notices. */
  told: 'told',
  trend: (holes: number) => `trend/${holes}`,
  bests: 'bests',
}
