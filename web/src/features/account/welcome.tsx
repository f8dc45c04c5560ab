import { Hills } from '../../shared/ui/hills'
import { AccountForm } from './account-form'

/** What a visitor sees: what this is, and the way in. */
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
