import { lazy, Suspense, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react'
import { Home } from '../features/home/home'
import { NewRound } from '../features/new-round/new-round'
import { Play } from '../features/play/play'
import { RoundPage } from '../features/round/round'
import { Rounds } from '../features/rounds/rounds'
import { WholeCard } from '../features/whole-card/whole-card'
import type { Route } from '../shared/lib/route'
import { Link } from '../shared/ui/link'
import { Page } from '../shared/ui/page'
import { Empty, Skeleton } from '../shared/ui/states'

/** A page of the later program; where that cannot be fetched, the rest of the app goes on. */
function later<K extends keyof LaterPages>(name: K, instead: ComponentType): LazyExoticComponent<LaterPages[K]> {
  return lazy(() =>
    import('./later').then(
      (all) => ({ default: all[name] }),
      () => ({ default: instead as LaterPages[K] }),
    ),
  )
}
const Figures = later('Figures', NotYet)
const RoundSettings = later('RoundSettings', NotYet)
const You = later('You', NotYet)
const AfterRound = later('AfterRound', () => null)

type LaterPages = typeof import('./later')

export function Pages({ route }: { route: Route }) {
  switch (route.page) {
    case 'home':
    case 'sign-in':
    case 'sign-up':
      return <Home />
    case 'rounds':
      return <Rounds />
    case 'new-round':
      return <NewRound />
    case 'round':
      return <RoundPage key={route.round} roundId={route.round} After={AfterRound} />
    case 'play':
      return <Play roundId={route.round} hole={route.hole} card={route.card} />
    case 'whole-card':
      return <WholeCard roundId={route.round} card={route.card} />
    case 'round-settings':
      return (
        <Later title="Players and tees">
          <RoundSettings roundId={route.round} />
        </Later>
      )
    case 'figures':
      return (
        <Later title="Figures">
          <Figures />
        </Later>
      )
    case 'you':
      return (
        <Later title="You">
          <You />
        </Later>
      )
    case 'not-found':
      return (
        <Page title="Not here">
          <Empty
            title="There is no such page"
            action={
              <Link to={{ page: 'home' }} className="button primary">
                Home
              </Link>
            }
          />
        </Page>
      )
  }
}

/** A page whose program is on its way has its title already. */
function Later({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Suspense
      fallback={
        <Page title={title}>
          <Skeleton lines={4} tall />
        </Page>
      }
    >
      {children}
    </Suspense>
  )
}

function NotYet() {
  return (
    <Page title="Not here yet">
      <Empty
        title="This page was not fetched yet"
        action={
          <button className="button primary" onClick={() => window.location.reload()}>
            Try again
          </button>
        }
      >
        It needs a signal once. What you entered is kept on this device.
      </Empty>
    </Page>
  )
}
