import { BigCode } from '../../shared/joining/big-code'
import { Hills } from '../../shared/ui/hills'
import { Link } from '../../shared/ui/link'
import { CodeForm } from './code-form'
import { FoundRound } from './found-round'
import { usePreview } from './use-preview'

/** Whether this page runs as the installed app; a link opens in the browser beside it. */
const isInstalled = () => window.matchMedia?.('(display-mode: standalone)').matches === true

/** The page of a joining link for a visitor who is not signed in: the code, and the ways to go on. */
export function Invitation() {
  const preview = usePreview()
  const { kept, found, fault } = preview
  const code = found?.code ?? kept
  return (
    <main className="invitation" id="main">
      <section className="welcome-hero invitation-hero">
        <Hills />
        <p className="wordmark">GolfRoundPro</p>
        <h1>Join a round</h1>
      </section>
      <div className="invitation-body">
        {!found && (fault || !code) && <CodeForm preview={preview} />}
        {found && <FoundRound code={isInstalled() ? found.code : undefined} preview={found.preview} />}
        {code && !fault && (
          <>
            {!isInstalled() && (
              <section className="panel">
                <h2>Is the app on your home screen?</h2>
                <p>
                  Open it there, tap <b>Join a round</b> and type this code:
                </p>
                <BigCode code={code} />
                <p className="hint">
                  On an iPhone a link opens in the browser, which the app on the home screen does not see.
                </p>
              </section>
            )}
            <section className="panel">
              <h2>{isInstalled() ? 'Sign in to join' : 'Or go on here'}</h2>
              <p>The code is kept while you sign in or create an account.</p>
              <div className="dock">
                <Link to={{ page: 'sign-up' }} className="button primary big">
                  Create an account
                </Link>
                <Link to={{ page: 'sign-in' }} className="button big">
                  I have an account: sign in
                </Link>
              </div>
            </section>
          </>
        )}
      </div>
    </main>
  )
}
