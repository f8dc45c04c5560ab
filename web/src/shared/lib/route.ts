/** Where the app can be. */
export type Route =
  | { page: 'home' }
  | { page: 'sign-in' }
  | { page: 'sign-up' }
  | { page: 'rounds' }
  | { page: 'new-round' }
  | { page: 'round'; round: string }
  | { page: 'play'; round: string; hole?: number; card?: string }
  | { page: 'whole-card'; round: string; card?: string }
  | { page: 'round-settings'; round: string }
  | { page: 'figures' }
  | { page: 'you' }
  | { page: 'not-found' }

const fixed: Record<string, Route> = {
  '': { page: 'home' },
  'sign-in': { page: 'sign-in' },
  'sign-up': { page: 'sign-up' },
  rounds: { page: 'rounds' },
  'rounds/new': { page: 'new-round' },
  figures: { page: 'figures' },
  you: { page: 'you' },
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The route of an address (path with query). Pure; `path` of the result leads back to it. */
export function match(address: string): Route {
  const [place = '', search = ''] = address.split('?')
  const parts = place.split('/').filter((part) => part !== '')
  const known = fixed[parts.join('/')]
  if (known) return known
  const [head, round, page, ...more] = parts
  if (head !== 'rounds' || !round || !uuid.test(round) || more.length > 0) return { page: 'not-found' }
  const given = new URLSearchParams(search)
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
    default:
      return { page: 'not-found' }
  }
}

/** The address of a route. */
export function path(route: Route): string {
  switch (route.page) {
    case 'round':
      return `/rounds/${route.round}`
    case 'play':
      return `/rounds/${route.round}/play${query({ hole: route.hole, card: route.card })}`
    case 'whole-card':
      return `/rounds/${route.round}/card${query({ card: route.card })}`
    case 'round-settings':
      return `/rounds/${route.round}/settings`
    default:
      return `/${Object.keys(fixed).find((key) => fixed[key]!.page === route.page) ?? ''}`
  }
}

function query(values: Record<string, string | number | undefined>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  return given.length === 0 ? '' : `?${given.map(([key, value]) => `${key}=${value}`).join('&')}`
}
