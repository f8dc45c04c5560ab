import { useCallback, useEffect, useRef, useState } from 'react'
import type { Round } from '../shared/api/types'
import { followed, ofPlayer, roundIn, useLive } from '../shared/live/followed'
import type { Route } from '../shared/routing/route'
import { useSignal } from '../shared/state/signal'
import { keys } from '../shared/storage/keys'
import { useKnown } from '../shared/storage/resources'
import { Icon } from '../shared/ui/icons'
import { Link } from '../shared/ui/link'
import { startLive } from './live'
import { joinedSince, type Notice } from './notices'

/** How long a notice is shown, in ms. The page that it leads to has the news for longer. */
const shownFor = 12_000

/** Keeps the pages up to date over the socket, and shows what is new in a line that can be opened. */
export function LiveUpdates({ me, route }: { me: string; route: Route }) {
  const [notices, setNotices] = useState<Notice[]>([])
  const say = useRef((fresh: Notice[]) => {
    if (fresh.length === 0) return
    setNotices((now) => [...now.filter(({ key }) => !fresh.some((one) => one.key === key)), ...fresh].slice(-3))
  }).current
  useLive(ofPlayer(me))
  useEffect(() => startLive(me, say), [me, say])
  useJoined(me, say)
  // All stay while one is pointed at, so that none slips under the finger.
  const [isHeld, setHeld] = useState(false)
  const drop = useCallback((notice: Notice) => {
    // The control that had the focus has gone with it.
    setHeld(false)
    setNotices((now) => now.filter((one) => one !== notice))
  }, [])
  // What the page shows anyway is not told, nor later.
  const shownHere = notices.find(({ to }) => isAt(route, to))
  useEffect(() => {
    if (shownHere) drop(shownHere)
  }, [shownHere, drop])
  const told = notices.filter(({ to }) => !isAt(route, to))
  return (
    <div
      className="live-notices"
      role="status"
      // One that is added is read, and not the others again.
      aria-atomic="false"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {told.map((notice) => (
        <LiveNotice key={notice.key} notice={notice} isHeld={isHeld} drop={drop} />
      ))}
    </div>
  )
}

type Props = { notice: Notice; isHeld: boolean; drop: (notice: Notice) => void }

function LiveNotice({ notice, isHeld, drop }: Props) {
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => drop(notice), shownFor)
    return () => clearTimeout(timer)
  }, [isHeld, notice, drop])
  return (
    <p className="live-notice">
      <span onClick={() => drop(notice)}>
        <Link to={notice.to}>{notice.text}</Link>
      </span>
      <button className="icon-button" aria-label="Close" onClick={() => drop(notice)}>
        <Icon name="close" />
      </button>
    </p>
  )
}

/** Tells who has come into a round that is shown. */
function useJoined(me: string, say: (notices: Notice[]) => void) {
  const shown = [...useSignal(followed)].flatMap((subject) => roundIn(subject) ?? [])
  const rounds = useKnown<Round>(shown.map((id) => keys.round(id)))
  const before = useRef(new Map<string, Round>())
  useEffect(() => {
    for (const [key, round] of rounds) say(joinedSince(before.current.get(key), round, me))
    before.current = new Map([...before.current, ...rounds])
  }, [rounds, me, say])
}

const isAt = (route: Route, to: Route) =>
  route.page === to.page && (!('round' in route) || !('round' in to) || route.round === to.round)
