// What may be told in a line while another page is open, with the page that it leads to.
import type { Achievements, CourseList, Handicap, Round } from '../shared/api/types'
import { badgeName } from '../shared/badges/use-badges'
import { membersOf } from '../shared/golf/members'
import type { Route } from '../shared/routing/route'
import { index, list } from '../shared/text/format'
import { isolated } from '../shared/text/personal-text'

type Indexed = Pick<Handicap, 'index'>
type Badged = Pick<Achievements, 'held'>
export type Notice = { key: string; text: string; to: Route }

/** Another index than before: "14.2 → 13.9"; nothing if either is not known. */
export function indexSince(before: Indexed | undefined, now: Indexed | undefined): Notice[] {
  if (!before || !now || before.index === now.index || now.index === null) return []
  const text =
    before.index === null
      ? `Your first estimated index: ${index(now.index)}`
      : `Index ${index(before.index)} → ${index(now.index)}`
  return [{ key: 'index', text, to: { page: 'why' } }]
}

/** Badges that were not held before. */
export function badgesSince(
  before: Badged | undefined,
  now: Badged | undefined,
  courses?: CourseList,
): Notice[] {
  if (!before || !now) return []
  const fresh = now.held.filter((award) => !before.held.some((one) => one.badge === award.badge))
  const [first] = fresh
  if (!first) return []
  const text =
    fresh.length === 1 ? `New badge: ${badgeName(first.badge, first.title, courses)}` : `${fresh.length} new badges`
  return [{ key: 'badges', text, to: { page: 'achievements' } }]
}

/** Players who were not in the round before. */
export function joinedSince(before: Round | undefined, now: Round | undefined, me: string): Notice[] {
  if (!before?.members || !now?.members || before.id !== now.id) return []
  const known = new Set(membersOf(before).map(({ id }) => id))
  const names = membersOf(now)
    .filter(({ id }) => id !== me && !known.has(id))
    .map(({ name }) => isolated(name))
  if (names.length === 0) return []
  return [{ key: `joined/${now.id}`, text: `${list(names)} joined`, to: { page: 'together', round: now.id } }]
}
