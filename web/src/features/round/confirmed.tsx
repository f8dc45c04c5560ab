import { useEffect, useState } from 'react'
import type { Card, Round } from '../../shared/api/types'
import { list } from '../../shared/text/format'
import { isolated } from '../../shared/text/personal-text'
import { Icon } from '../../shared/ui/icons'
import { keep, load, remembered, withdrawn } from './confirmations'

/** The confirmations that this device has seen of a round's cards. */
export function useSeen({ cards }: Round) {
  const [seen, setSeen] = useState(load)
  useEffect(() => {
    const next = remembered(load(), cards)
    keep(next)
    setSeen(next)
  }, [cards])
  return seen
}

/** A tick with the names of those who have confirmed a card; also who has no longer. */
export function Confirmed({ card, seen }: { card: Card; seen: ReturnType<typeof useSeen> }) {
  const names = (card.confirmedBy ?? []).map((one) => isolated(one.name))
  const gone = withdrawn(seen, card).map((one) => isolated(one.name))
  return (
    <>
      {names.length > 0 && (
        <span className="confirmed">
          <Icon name="check" /> Confirmed by {list(names)}
        </span>
      )}
      {gone.length > 0 && (
        <span className="confirmed withdrawn">
          {list(gone)} confirmed an earlier state of this card; that no longer counts.
        </span>
      )}
    </>
  )
}
