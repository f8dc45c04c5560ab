import { Badge } from '../../shared/badges/badge'
import { useBadges } from '../../shared/badges/use-badges'
import { fullDate, printed } from '../../shared/text/format'

/** The badges earned in this round, and those withdrawn from it. */
export function Earned({ roundId }: { roundId: string }) {
  const { data, name } = useBadges()
  const held = data?.held.filter((award) => award.roundId === roundId) ?? []
  const withdrawn = data?.withdrawn.filter((award) => award.roundId === roundId) ?? []
  if (held.length + withdrawn.length === 0) return null
  return (
    <section className="panel">
      <h2>Badges from this round</h2>
      <ul className="badge-list">
        {held.map((award) => (
          <li key={award.badge}>
            <Badge title={name(award)} note={printed(award.reason)} />
          </li>
        ))}
        {withdrawn.map((award) => (
          <li key={award.badge}>
            <Badge
              kind="withdrawn"
              title={name(award)}
              note={`Withdrawn: ${award.because.replace(/\d{4}-\d\d-\d\d/g, (date) => fullDate(date))}`}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
