import { useEffect, useState } from 'react'
import { ApiError } from '../../shared/api/request'
import { count } from '../../shared/text/format'
import { useStorage } from '../../shared/storage/database'
import { lookUpKeeping, useKeeping, type Keeping } from '../../shared/storage/keeping'
import { useOneAtATime } from '../../shared/state/one-at-a-time'
import { prefer, usePreferences, type EntryMode, type Theme } from '../../shared/storage/preferences'
import { leave, useSession } from '../../shared/account/session'
import { useUnsent } from '../../shared/sync/outbox'
import { NeedsYou } from '../../shared/unsent/needs-you'
import { Page } from '../../shared/ui/page'
import { Segmented } from '../../shared/ui/segmented'
import { LatestBadges } from './badges'
import { DeleteAccount } from './delete-account'

const themes: readonly (readonly [Theme, string])[] = [
  ['system', 'System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['sunlight', 'Sunlight'],
]
const modes: readonly (readonly [EntryMode, string])[] = [
  ['score-only', 'Score only'],
  ['full', 'Full'],
]

/** What the browser has said of what is stored here. */
const keepingText: Record<Keeping, string> = {
  unasked: 'The browser is asked to keep what is stored here once you have entered a score.',
  promised: 'The browser has promised to keep what is stored here.',
  refused: 'The browser may delete what is stored here when this device runs out of room. What was sent is safe.',
  unknown: 'This browser does not say how long it keeps what is stored here. What was sent is safe.',
}

/** The account, and how the app looks and asks. */
export function You() {
  const session = useSession()
  const { theme, entryMode } = usePreferences()
  const unsent = useUnsent()
  const storage = useStorage()
  const keeping = useKeeping()
  const [isBusy, run] = useOneAtATime()
  useEffect(() => void lookUpKeeping(), [])
  const [error, setError] = useState('')
  if (session.state !== 'in') return null
  const waiting = [...unsent.values()].filter((entry) => entry.owner === session.me.id).length
  const others = unsent.size - waiting
  async function signOut() {
    try {
      await leave()
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      setError(failure.status === 0 ? 'The server cannot be reached, so you stay signed in.' : failure.message)
    }
  }
  return (
    <Page title={session.me.displayName} lead={`@${session.me.handle}`}>
      <LatestBadges />
      <section className="panel">
        <h2>Look</h2>
        <Segmented label="Theme" value={theme} options={themes} choose={(value) => prefer({ theme: value })} />
        <p className="hint">Sunlight has the strongest contrast, for a bright day.</p>
      </section>
      <section className="panel">
        <h2>Entry</h2>
        <Segmented label="Entry" value={entryMode} options={modes} choose={(value) => prefer({ entryMode: value })} />
        <p className="hint">
          Full asks for putts, fairway, penalties and bunker after each of your scores. Those of a guest are turned on
          where the guest’s score is entered.
        </p>
      </section>
      <section className="panel">
        <h2>This device</h2>
        <p>
          {waiting === 0
            ? 'Everything you entered has been sent.'
            : `${count(waiting, 'entry', 'entries')} not yet sent.`}
        </p>
        {others > 0 && (
          <p className="hint">
            {count(others, 'entry', 'entries')} of another player not yet sent. They stay here until that player signs
            in.
          </p>
        )}
        {!('serviceWorker' in navigator) && (
          <p className="hint">
            Opened without HTTPS: scores are kept and sent later, but the page itself cannot be opened with no network.
          </p>
        )}
        <NeedsYou />
        {storage === 'failing' ? (
          <p className="fault">
            This browser cannot store what you enter right now: its storage is full, or this is a private window. Scores
            are sent all the same; keep this page open until they are.
          </p>
        ) : (
          <p className="hint">{keepingText[keeping]}</p>
        )}
      </section>
      <section className="panel">
        {waiting > 0 && (
          <p className="hint">What was not sent stays on this device and goes out when you sign in again.</p>
        )}
        {error && <p className="fault">{error}</p>}
        <button className="button" aria-disabled={isBusy} onClick={() => run(signOut)}>
          Sign out
        </button>
        <DeleteAccount />
      </section>
    </Page>
  )
}
