import {
  lazy,
  Suspense,
  useEffect,
  useState,
  type ComponentProps,
  type ComponentType,
  type LazyExoticComponent,
  type ReactNode,
} from 'react'
import { Home } from '../features/home/home'
import { Play } from '../features/play/play'
import type { Route } from '../shared/routing/route'
import { Link } from '../shared/ui/link'
import { Page } from '../shared/ui/page'
import { Empty, Skeleton } from '../shared/ui/states'

/** A page of the later file, or `instead` if the file cannot be fetched. */
function later<K extends keyof LaterPages>(name: K, instead: ComponentType): LazyExoticComponent<LaterPages[K]> {
  return lazy(() =>
    import('./later').then(
      (all) => ({ default: all[name] }),
      () => ({ default: instead as LaterPages[K] }),
    ),
  )
}
const StatisticsPage = later('StatisticsPage', NotYet)
const HandicapPage = later('HandicapPage', NotYet)
const WhyPage = later('WhyPage', NotYet)
const AchievementsPage = later('AchievementsPage', NotYet)
const RoundSettings = later('RoundSettings', NotYet)
const WholeCard = later('WholeCard', NotYet)
const NewRound = later('NewRound', NotYet)
const Rounds = later('Rounds', NotYet)
const You = later('You', NotYet)
const RoundPage = later('RoundPage', NotYet)
const JoinPage = later('JoinPage', NotYet)
const Invitation = later('Invitation', NotYet)
const Together = later('Together', NotYet)
const Watch = later('Watch', NotYet)
const AfterRound = later('AfterRound', () => null)
const LaterGameLine = later('GameLine', () => null)
const LaterScorecard = later('Scorecard', () => null)
const LaterTrouble = later('Trouble', () => null)
const LaterLiveUpdates = later('LiveUpdates', () => null)

type LaterPages = Omit<typeof import('./later'), 'tellName'>

export function Pages({ route }: { route: Exclude<Route, { page: 'watch' }> }) {
  switch (route.page) {
    case 'home':
    case 'sign-in':
    case 'sign-up':
      return <Home />
    case 'rounds':
      return (
        <Later title="Rounds">
          <Rounds filter={{ course: route.course, status: route.status }} />
        </Later>
      )
    case 'new-round':
      return (
        <Later title="New round">
          <NewRound />
        </Later>
      )
    case 'join':
      return (
        <Later title="Join a round">
          <JoinPage />
        </Later>
      )
    case 'together':
      return (
        <Later title="Play together">
          <Together key={route.round} roundId={route.round} />
        </Later>
      )
    case 'correct-round':
      return (
        <Later title="Fix the round">
          <NewRound key={route.round} corrects={route.round} />
        </Later>
      )
    case 'round':
      return (
        <Later title="Round">
          <RoundPage key={route.round} roundId={route.round} After={AfterRound} />
        </Later>
      )
    case 'play':
      return <Play roundId={route.round} hole={route.hole} card={route.card} {...parts} />
    case 'whole-card':
      return (
        <Later title="Type the card">
          <WholeCard roundId={route.round} card={route.card} />
        </Later>
      )
    case 'round-settings':
      return (
        <Later title="Players and tees">
          <RoundSettings roundId={route.round} />
        </Later>
      )
    case 'statistics': {
      const { last, course, holes, compare } = route
      return (
        <Later title="Statistics">
          <StatisticsPage filter={{ last, course, holes, compare }} />
        </Later>
      )
    }
    case 'handicap':
      return (
        <Later title="Handicap">
          <HandicapPage />
        </Later>
      )
    case 'why':
      return (
        <Later title="Why this index?">
          <WhyPage key={route.day} day={route.day} />
        </Later>
      )
    case 'achievements':
      return (
        <Later title="Achievements">
          <AchievementsPage />
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
        <Page title="Not found">
          <Empty
            title="This page does not exist"
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

/** The page of a joining link for a visitor who is not signed in. */
export function Invited() {
  return (
    <Later title="Join a round">
      <Invitation />
    </Later>
  )
}

/** The page of a spectators' link, signed in or not. */
export function Watching() {
  return (
    <Later title="Leaderboard">
      <Watch />
    </Later>
  )
}

/** Shows a page's title while its code is loading. */
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

/** The page's own data come first: its live updates begin after so many ms. */
const head = 400

/** The socket, and the notices of what it tells. */
export function LiveUpdates(props: ComponentProps<LaterPages['LiveUpdates']>) {
  const [isTime, setTime] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setTime(true), head)
    return () => clearTimeout(timer)
  }, [])
  return <Suspense>{isTime && <LaterLiveUpdates {...props} />}</Suspense>
}

const Trouble = (props: ComponentProps<LaterPages['Trouble']>) => (
  <Suspense>
    <LaterTrouble {...props} />
  </Suspense>
)

const Scorecard = (props: ComponentProps<LaterPages['Scorecard']>) => (
  <Suspense>
    <LaterScorecard {...props} />
  </Suspense>
)

const GameLine = (props: ComponentProps<LaterPages['GameLine']>) => (
  <Suspense>
    <LaterGameLine {...props} />
  </Suspense>
)

/** What score entry shows and does not need for a score. */
const parts = { GameLine, Scorecard, Trouble }

function NotYet() {
  return (
    <Page title="Not available yet">
      <Empty
        title="This page has not been downloaded yet"
        action={
          <button className="button primary" onClick={() => window.location.reload()}>
            Try again
          </button>
        }
      >
        It needs a signal once, and works offline after that. What you entered is kept on this device.
      </Empty>
    </Page>
  )
}
