import type { RoundStatus } from '../api/types'

/** The pages of the app, with what their addresses carry. */
export type Route =
  | { page: 'home' }
  | { page: 'sign-in' }
  | { page: 'sign-up' }
  | { page: 'rounds'; course?: string; status?: RoundStatus }
  | { page: 'new-round' }
  | { page: 'join' }
  | { page: 'watch' }
  | { page: 'round'; round: string }
  | { page: 'play'; round: string; hole?: number; card?: string }
  | { page: 'whole-card'; round: string; card?: string }
  | { page: 'round-settings'; round: string }
  | { page: 'correct-round'; round: string }
  | { page: 'together'; round: string }
  | { page: 'statistics'; last?: number; course?: string; holes?: 9 | 18; compare?: number }
  | { page: 'handicap' }
  | { page: 'why'; day?: string }
  | { page: 'achievements' }
  | { page: 'you' }
  | { page: 'not-found' }

const fixed: Record<string, Route> = {
  '': { page: 'home' },
  'sign-in': { page: 'sign-in' },
  'sign-up': { page: 'sign-up' },
  'rounds/new': { page: 'new-round' },
  join: { page: 'join' },
  watch: { page: 'watch' },
  handicap: { page: 'handicap' },
  achievements: { page: 'achievements' },
  you: { page: 'you' },
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The route of an address (path with query); the inverse of `path`. */
export function match(address: string): Route {
  const [place = '', search = ''] = address.split('?')
  const given = new URLSearchParams(search)
  const parts = place.split('/').filter((part) => part !== '')
  const known = fixed[parts.join('/')]
  if (known) return known
  switch (parts.join('/')) {
    case 'statistics':
    // Its former address.
    case 'figures':
      return { page: 'statistics', ...filterOf(given) }
    case 'rounds': {
      const status = given.get('status')
      const { course } = filterOf(given)
      return { page: 'rounds', course, status: status === 'open' || status === 'finished' ? status : undefined }
    }
    case 'handicap/why':
      return { page: 'why', day: /^\d{4}-\d\d-\d\d$/.exec(given.get('day') ?? '')?.[0] }
  }
  const [head, round, page, ...more] = parts
  if (head !== 'rounds' || !round || !uuid.test(round) || more.length > 0) return { page: 'not-found' }
  const card = given.get('card') ?? undefined
  switch (page) {
    case undefined:
      return { page: 'round', round }
    case 'play': {
      const hole = Number(given.get('hole'))
      return { page: 'play', round, hole: Number.isInteger(hole) && hole >= 1 && hole <= 18 ? hole : undefined, card }
    }
    case 'card':
      return { page: 'whole-card', round, card }
    case 'settings':
      return { page: 'round-settings', round }
    case 'together':
      return { page: 'together', round }
    case 'correct':
      return { page: 'correct-round', round }
    default:
      return { page: 'not-found' }
  }
}

/** The filter in a query; invalid values are ignored, since an address can be typed. */
function filterOf(given: URLSearchParams) {
  const whole = (name: string, least: number, most: number) => {
    const text = given.get(name) ?? ''
    const value = Number(text)
    return /^\d{1,4}$/.test(text) && value >= least && value <= most ? value : undefined
  }
  const course = given.get('course') ?? ''
  const holes = whole('holes', 9, 18)
  return {
    last: whole('last', 1, 1000),
    course: uuid.test(course) ? course : undefined,
    holes: holes === 9 || holes === 18 ? (holes as 9 | 18) : undefined,
    compare: whole('compare', 0, 20),
  }
}

/** The address of a route. */
export function path(route: Route): string {
  switch (route.page) {
    case 'rounds':
      return `/rounds${query({ course: route.course, status: route.status })}`
    case 'round':
      return `/rounds/${route.round}`
    case 'play':
      return `/rounds/${route.round}/play${query({ hole: route.hole, card: route.card })}`
    case 'whole-card':
      return `/rounds/${route.round}/card${query({ card: route.card })}`
    case 'round-settings':
      return `/rounds/${route.round}/settings`
    case 'together':
      return `/rounds/${route.round}/together`
    case 'correct-round':
      return `/rounds/${route.round}/correct`
    case 'statistics': {
      const { last, course, holes, compare } = route
      return `/statistics${query({ last, course, holes, compare })}`
    }
    case 'why':
      return `/handicap/why${query({ day: route.day })}`
    default:
      return `/${Object.keys(fixed).find((key) => fixed[key]!.page === route.page) ?? ''}`
  }
}

function query(values: Record<string, string | number | undefined>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  return given.length === 0 ? '' : `?${given.map(([key, value]) => `${key}=${value}`).join('&')}`
}
