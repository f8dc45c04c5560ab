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
import { DeviceName } from './device-name'

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

/** The browser's promise about this app's storage, in words. */
const keepingText: Record<Keeping, string> = {
  unasked: 'Once you have entered a score, the browser is asked to keep what is stored on this device.',
  promised: 'The browser has promised to keep what is stored on this device.',
  refused: 'The browser may delete what is stored on this device when space runs out. Everything already sent is safe.',
  unknown:
    'This browser does not say how long it keeps what is stored on this device. Everything already sent is safe.',
}

/** The account, the preferences and the state of this device. */
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
        <h2>Appearance</h2>
        <Segmented label="Theme" value={theme} options={themes} choose={(value) => prefer({ theme: value })} />
        <p className="hint">Sunlight has the highest contrast, for bright days.</p>
      </section>
      <section className="panel">
        <h2>Score entry</h2>
        <Segmented label="Entry" value={entryMode} options={modes} choose={(value) => prefer({ entryMode: value })} />
        <p className="hint">
          Full asks for putts, fairway, penalties and bunker after each of your scores. For a guest, turn this on where
          you enter the guest’s score.
        </p>
      </section>
      <section className="panel">
        <h2>This device</h2>
        <DeviceName player={session.me.id} />
        <p>
          {waiting === 0
            ? 'Everything you entered has been sent.'
            : `${count(waiting, 'entry', 'entries')} not yet sent.`}
        </p>
        {others > 0 && (
          <p className="hint">
            {count(others, 'entry', 'entries')} by another player not yet sent. Each is sent when its player signs in.
          </p>
        )}
        {!('serviceWorker' in navigator) && (
          <p className="hint">
            Opened without HTTPS: scores are kept and sent later, but the app itself cannot be opened without a network.
          </p>
        )}
        <NeedsYou />
        {storage === 'failing' ? (
          <p className="fault">
            This browser cannot store what you enter right now: its storage is full, or this is a private window. Scores
            are still sent; keep this page open until they are.
          </p>
        ) : (
          <p className="hint">{keepingText[keeping]}</p>
        )}
      </section>
      <section className="panel">
        {waiting > 0 && (
          <p className="hint">What has not been sent stays on this device and is sent when you sign in again.</p>
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
