import { Badge } from '../../shared/badges/badge'
import { useBadges } from '../../shared/badges/use-badges'
import { fullDate } from '../../shared/text/format'
import { Icon } from '../../shared/ui/icons'
import { Link } from '../../shared/ui/link'

/** The latest badges, with a link to all. */
export function LatestBadges() {
  const { data, name } = useBadges()
  if (!data) return null
  const latest = [...data.held].reverse().slice(0, 3)
  return (
    <section className="panel">
      <div className="section-head">
        <h2>Achievements</h2>
        <Link to={{ page: 'achievements' }} className="text-link">
          All {data.held.length + data.open.length} <Icon name="next" />
        </Link>
      </div>
      {latest.length === 0 && <p className="hint">Your first par earns your first badge.</p>}
      {latest.length > 0 && (
        <ul className="badge-list">
          {latest.map((award) => (
            <li key={award.badge}>
              <Badge title={name(award)} note={fullDate(award.playedOn)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
