import type { Card } from '../../shared/api/types'
import { moment } from '../../shared/text/format'

/** When a card was last written: "last heard 14:32". */
export function lastHeard({ lastNews, holes }: Pick<Card, 'lastNews' | 'holes'>, now = new Date()): string {
  // A service of an earlier release tells the holes' times alone.
  const news = lastNews ?? holes.map((hole) => hole.recordedAt).sort()[holes.length - 1]
  return news ? `last heard ${moment(news, now)}` : 'not heard yet'
}

/** The state of a card while others of its round may be in another: "finished", "still playing, last heard 14:32". */
export const stateText = (card: Card) => (card.status === 'finished' ? 'finished' : `still playing, ${lastHeard(card)}`)
