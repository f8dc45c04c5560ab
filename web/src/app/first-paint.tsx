import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from './app'

/**
 * The sign-in page as HTML. The build puts it into index.html, so that it is painted before the program has loaded; the
 * program then hydrates it.
 */
export const firstPaint = () =>
  renderToString(
    <StrictMode>
      <App />
    </StrictMode>,
  )
