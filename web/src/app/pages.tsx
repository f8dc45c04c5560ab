import { lazy, Suspense } from 'react'
import { Home } from '../features/home/home'
import { NewRound } from '../features/new-round/new-round'
import { Play } from '../features/play/play'
import { RoundPage } from '../features/round/round'
import { RoundSettings } from '../features/round-settings/round-settings'
import { Rounds } from '../features/rounds/rounds'
import { WholeCard } from '../features/whole-card/whole-card'
import { You } from '../features/you/you'
import type { Route } from '../shared/lib/route'
import { Link } from '../shared/ui/link'
import { Page } from '../shared/ui/page'
import { Empty, Skeleton } from '../shared/ui/states'

// The chart's code is only for its page; the service worker keeps it like all else.
const Figures = lazy(() => import('../features/figures/figures').then((module) => ({ default: module.Figures })))

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
      return <RoundPage key={route.round} roundId={route.round} />
    case 'play':
      return <Play roundId={route.round} hole={route.hole} card={route.card} />
    case 'whole-card':
      return <WholeCard roundId={route.round} card={route.card} />
    case 'round-settings':
      return <RoundSettings roundId={route.round} />
    case 'figures':
      return (
        <Suspense
          fallback={
            <Page title="Figures">
              <Skeleton lines={4} tall />
            </Page>
          }
        >
          <Figures />
        </Suspense>
      )
    case 'you':
      return <You />
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
