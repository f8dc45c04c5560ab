import type { ReactNode } from 'react'
import type { Me } from '../shared/api/types'
import { isolated } from '../shared/text/personal-text'
import type { Route } from '../shared/routing/route'
import { acceptSwitch, useSession } from '../shared/account/session'
import { useUnsent } from '../shared/sync/outbox'
import { Icon, type IconName } from '../shared/ui/icons'
import { Link } from '../shared/ui/link'
import { SyncChip } from '../shared/unsent/sync-chip'

const tabs: readonly (readonly [Route, string, IconName])[] = [
  [{ page: 'home' }, 'Home', 'home'],
  [{ page: 'rounds' }, 'Rounds', 'rounds'],
  [{ page: 'handicap' }, 'Handicap', 'handicap'],
  [{ page: 'statistics' }, 'Stats', 'figures'],
  [{ page: 'you' }, 'You', 'you'],
]

type Props = {
  route: Route
  isExpired: boolean
  /** The player shown before another one turned out to be signed in. */
  instead?: Me
  children: ReactNode
}

/** The frame around a page: tabs below on a phone, at the side on a wide screen, none during score entry. */
export function Shell({ route, isExpired, instead, children }: Props) {
  const isPlay = route.page === 'play'
  return (
    <div className={isPlay ? 'shell bare' : 'shell'}>
      <a href="#main" className="skip">
        Skip to content
      </a>
      <div className="shell-main">
        {isExpired && (
          <p className="notice expired" role="alert">
            <span>You have been signed out. What you entered is kept on this device.</span>
            <Link to={{ page: 'sign-in' }} className="text-button">
              Sign in
            </Link>
          </p>
        )}
        {instead && <Switched instead={instead} />}
        {!isPlay && <SyncChip />}
        {children}
      </div>
      {!isPlay && (
        <nav className="tabs" aria-label="Pages">
          <span className="wordmark">GolfRoundPro</span>
          {tabs.map(([to, text, icon]) => (
            <Link key={text} to={to} isCurrent={to.page === section(route)}>
              <Icon name={icon} />
              {text}
            </Link>
          ))}
        </nav>
      )}
    </div>
  )
}

/** Says that another tab has signed in another player. */
function Switched({ instead }: { instead: Me }) {
  const session = useSession()
  const entries = useUnsent()
  if (session.state !== 'in') return null
  const isKept = [...entries.values()].some((entry) => entry.owner === instead.id)
  const before = isolated(instead.displayName)
  return (
    <p className="notice switched" role="alert">
      <span>
        This browser is now signed in as{' '}
        <b>
          <bdi>{session.me.displayName}</bdi>
        </b>
        , so this page is too.
        {isKept && ` What ${before} entered is kept on this device and is sent when ${before} signs in.`}
      </span>
      <button className="text-button" onClick={acceptSwitch}>
        OK
      </button>
    </p>
  )
}

function section(route: Route): Route['page'] {
  switch (route.page) {
    case 'round':
    case 'whole-card':
    case 'round-settings':
    case 'correct-round':
    case 'together':
      return 'rounds'
    case 'new-round':
    case 'join':
      return 'home'
    case 'why':
      return 'handicap'
    case 'achievements':
      return 'you'
    default:
      return route.page
  }
}
