import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { currentSession, onEnter, start } from '../shared/account/session'
import { startJoining } from '../shared/joining/kept-code'
import { match } from '../shared/routing/route'
import { App } from './app'
import { followFinishes, warm } from './warm'

startJoining()
const root = document.getElementById('app')
const app = (
  <StrictMode>
    <App />
  </StrictMode>
)
if (root) {
  // The sign-in page is in the HTML already (first-paint.tsx); theme.js hides it from signed-in players, and on the
  // pages that a link opens.
  const isLinked = ['join', 'watch'].includes(match(window.location.pathname).page)
  if (currentSession().state === 'out' && !isLinked) hydrateRoot(root, app)
  else {
    root.replaceChildren()
    createRoot(root).render(app)
  }
  delete document.documentElement.dataset.here
}
onEnter.add(() => void warm())
followFinishes()
void start()

// On plain HTTP there is no service worker: the app then needs the network to open, but not to score.
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/sw.js').catch(() => undefined)
