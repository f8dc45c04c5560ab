import { useEffect } from 'react'
import { Welcome } from '../features/account/welcome'
import { afterEntry } from '../shared/joining/kept-code'
import { go, useRoute } from '../shared/routing/router'
import { useSession } from '../shared/account/session'
import { Boundary } from './boundary'
import { Invited, LiveUpdates, Pages, Watching } from './pages'
import { Shell } from './shell'

/** Shows the sign-in page or the app, depending on the session. */
export function App() {
  const session = useSession()
  const route = useRoute()
  const isForm = route.page === 'sign-in' || route.page === 'sign-up'
  const isWatching = route.page === 'watch'
  const isInside = session.state === 'in' && !session.isExpired
  useEffect(() => {
    if (isInside && isForm) go(afterEntry(), true)
  }, [isInside, isForm])
  // Another player is signed in now: leave the previous player's page.
  const instead = session.state === 'in' ? session.instead : undefined
  useEffect(() => {
    if (instead && !isWatching) go({ page: 'home' }, true)
  }, [instead, isWatching])
  if (route.page === 'watch') {
    return (
      <Boundary>
        <Watching />
      </Boundary>
    )
  }
  if (session.state === 'starting') return <div className="starting" role="status" aria-label="Opening" />
  return (
    <Boundary>
      {session.state === 'out' && route.page === 'join' ? (
        <Invited />
      ) : session.state === 'out' || (isForm && !isInside) ? (
        <Welcome isNew={route.page === 'sign-up'} />
      ) : (
        <Shell key={session.me.id} route={route} isExpired={session.isExpired} instead={instead}>
          <Pages route={route} />
          {!session.isExpired && <LiveUpdates me={session.me.id} route={route} />}
        </Shell>
      )}
    </Boundary>
  )
}
