import type { ReactNode } from 'react'
import { Icon } from '../ui/icons'

type Props = { title: string; note?: ReactNode; kind?: 'held' | 'open' | 'withdrawn' }

/** One badge: medal, name and note. */
export function Badge({ title, note, kind = 'held' }: Props) {
  return (
    <span className={`badge ${kind}`}>
      <span className="medal">
        <Icon name="trophy" />
      </span>
      <span className="row-main">
        <strong>{title}</strong>
        {note && <span className="quiet">{note}</span>}
      </span>
    </span>
  )
}
