import type { Card } from '../../shared/api/types'
import { moment } from '../../shared/text/format'

/** When a card was last written: "last heard 14:32". */
export const lastHeard = ({ lastNews }: Card, now = new Date()) =>
  lastNews ? `last heard ${moment(lastNews, now)}` : 'not heard yet'

/** The state of a card while others of its round may be in another: "finished", "still playing, last heard 14:32". */
export const stateText = (card: Card) => (card.status === 'finished' ? 'finished' : `still playing, ${lastHeard(card)}`)
