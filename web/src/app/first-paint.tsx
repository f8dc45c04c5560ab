import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from './app'

/**
 * What a first visitor sees, as text: the build puts it into the page, so that it is painted before the program is
 * there, which then takes it over as it stands.
 */
export const firstPaint = () =>
  renderToString(
    <StrictMode>
      <App />
    </StrictMode>,
  )
