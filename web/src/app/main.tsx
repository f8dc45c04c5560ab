import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { currentSession, onEnter, start } from '../shared/account/session'
import { App } from './app'
import { followFinishes, warm } from './warm'

const root = document.getElementById('app')
const app = (
  <StrictMode>
    <App />
  </StrictMode>
)
if (root) {
  // The way in is in the page already (first-paint.tsx). Whoever is in has not seen it: theme.js hid it.
  if (currentSession().state === 'out') hydrateRoot(root, app)
  else {
    root.replaceChildren()
    createRoot(root).render(app)
  }
  delete document.documentElement.dataset.here
}
onEnter.add(() => void warm())
followFinishes()
void start()

// On plain HTTP a browser has none; the app then needs the network to open, but not to score.
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/sw.js').catch(() => undefined)
