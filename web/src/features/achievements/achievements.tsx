import type { Withdrawal } from '../../shared/api/types'
import { Badge } from '../../shared/badges/badge'
import { useBadges } from '../../shared/badges/use-badges'
import { fullDate, moment, printed } from '../../shared/text/format'
import { Link } from '../../shared/ui/link'
import { Page } from '../../shared/ui/page'
import { Failure, Skeleton, Stale } from '../../shared/ui/states'

/** All badges: earned, withdrawn after a correction, and still to earn. */
export function AchievementsPage() {
  const { data, at, error, reload, name } = useBadges()
  if (!data) {
    return (
      <Page title="Achievements" back={{ page: 'you' }}>
        {error ? <Failure error={error} retry={reload} /> : <Skeleton lines={6} />}
      </Page>
    )
  }
  const { held, withdrawn, open } = data
  return (
    <Page
      isWide
      title="Achievements"
      lead={`${held.length} earned, ${open.length} still to earn`}
      back={{ page: 'you' }}
    >
      <Stale at={at} error={error} retry={reload} />
      {held.length === 0 && <p className="hint">Your first par earns your first badge.</p>}
      {held.length > 0 && (
        <section aria-label="Earned">
          <ul className="rows badges">
            {[...held].reverse().map((award) => (
              <li key={award.badge}>
                <Link to={{ page: 'round', round: award.roundId }} className="row">
                  <Badge title={name(award)} note={`${fullDate(award.playedOn)} · ${printed(award.reason)}`} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {withdrawn.length > 0 && (
        <section>
          <div className="section-head">
            <h2>Withdrawn</h2>
          </div>
          <ul className="rows badges">
            {withdrawn.map((one) => (
              <li key={`${one.badge}/${one.withdrawnAt}`} className="row">
                <Badge kind="withdrawn" title={name(one)} note={why(one)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {open.length > 0 && (
        <section>
          <div className="section-head">
            <h2>Still to earn</h2>
          </div>
          <ul className="badges-open">
            {open.map((one) => (
              <li key={one.badge}>
                <Badge kind="open" title={name(one)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

function why(one: Withdrawal): string {
  const because = one.because.replace(/\d{4}-\d\d-\d\d/g, (date) => fullDate(date))
  return `${fullDate(one.playedOn)} · ${printed(one.reason)}. ${because} (${moment(one.withdrawnAt)})`
}
