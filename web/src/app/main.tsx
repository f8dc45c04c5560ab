import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { onEnter, start } from '../shared/lib/session'
import { App } from './app'
import { followFinishes, warm } from './warm'

const root = document.getElementById('app')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
onEnter.add(() => void warm())
followFinishes()
void start()

// On plain HTTP a browser has none; the app then needs the network to open, but not to score.
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/sw.js').catch(() => undefined)
