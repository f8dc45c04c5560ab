import { Hills } from '../../shared/ui/hills'
import { AccountForm } from './account-form'

/** The page of a visitor: what the app is, and the form to sign in. */
export function Welcome({ isNew }: { isNew: boolean }) {
  return (
    <main className="welcome" id="main">
      <section className="welcome-hero">
        <Hills />
        <p className="wordmark">GolfRoundPro</p>
        <p className="welcome-line">Your round, hole by hole. Even where there is no signal.</p>
      </section>
      <AccountForm key={String(isNew)} isNew={isNew} />
    </main>
  )
}
