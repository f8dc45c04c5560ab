import { useEffect } from 'react'
import { Welcome } from '../features/account/welcome'
import { go, useRoute } from '../shared/routing/router'
import { useSession } from '../shared/account/session'
import { Boundary } from './boundary'
import { Pages } from './pages'
import { Shell } from './shell'

/** Who is there decides what is shown: the way in, or the app. */
export function App() {
  const session = useSession()
  const route = useRoute()
  const isForm = route.page === 'sign-in' || route.page === 'sign-up'
  const isInside = session.state === 'in' && !session.isExpired
  useEffect(() => {
    if (isInside && isForm) go({ page: 'home' }, true)
  }, [isInside, isForm])
  // Another player than before: the page was the other's.
  const instead = session.state === 'in' ? session.instead : undefined
  useEffect(() => {
    if (instead) go({ page: 'home' }, true)
  }, [instead])
  if (session.state === 'starting') return <div className="starting" role="status" aria-label="Opening" />
  return (
    <Boundary>
      {session.state === 'out' || (isForm && !isInside) ? (
        <Welcome isNew={route.page === 'sign-up'} />
      ) : (
        <Shell key={session.me.id} route={route} isExpired={session.isExpired} instead={instead}>
          <Pages route={route} />
        </Shell>
      )}
    </Boundary>
  )
}
