import { useEffect, type ReactNode } from 'react'
import type { ApiError } from '../api/request'
import { moment } from '../text/format'

/** A placeholder in the size of the content to come. */
export function Skeleton({ lines = 3, tall = false }: { lines?: number; tall?: boolean }) {
  return (
    <div className="skeleton" role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={tall ? 'bone tall' : 'bone'} />
      ))}
    </div>
  )
}

export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <svg className="empty-art" viewBox="0 0 120 72" aria-hidden="true">
        <ellipse cx="60" cy="56" rx="54" ry="13" className="art-green" />
        <ellipse cx="66" cy="55" rx="6" ry="2" className="art-hole" />
        <path d="M66 55V10" className="art-pole" />
        <path d="M66 11l22 8-22 8z" className="art-flag" />
        <circle cx="40" cy="54" r="3.500" className="art-ball" />
      </svg>
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  )
}

/** Retries by itself after a 503, when the server says to. */
function useRetry(error: ApiError | undefined, retry: (() => void) | undefined) {
  useEffect(() => {
    if (!error || !retry || error.status !== 503) return
    const wait = setTimeout(retry, 1000 * Math.min(60, error.retryAfter ?? 10))
    return () => clearTimeout(wait)
  }, [error, retry])
}

export function Failure({ error, retry }: { error: ApiError; retry?: () => void }) {
  useRetry(error, retry)
  const text =
    error.status === 0
      ? 'The server cannot be reached, and this page has not been opened on this device before.'
      : error.status === 401
        ? 'Sign in again to see it. What you entered is kept on this device.'
        : error.status === 404
          ? 'It does not exist, or it is not yours.'
          : (error.problem.detail ?? error.problem.title)
  return (
    <div className="empty" role="alert">
      <h2>{error.status === 404 ? 'Not found' : isRebuilding(error) ? 'One moment' : 'Could not load'}</h2>
      <p>
        {isRebuilding(error)
          ? 'Your figures are being recalculated. They appear here as soon as they are ready.'
          : text}
      </p>
      {retry && error.status !== 404 && (
        <button className="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  )
}

const isRebuilding = (error: ApiError) => error.slug === 'rebuilding'

/** The notice above cached content that could not be refreshed. */
export function Stale({ at, error, retry }: { at?: number; error?: ApiError; retry: () => void }) {
  useRetry(error, retry)
  // After a 401 the notice at the top of the page says enough.
  if (!error || error.status === 401) return null
  const why = isRebuilding(error) ? 'Your figures are being recalculated.' : 'The server cannot be reached.'
  return (
    <p className="notice" role="status">
      <span>
        {why} Last updated {at ? moment(at) : 'earlier'}.
      </span>
      <button className="text-button" onClick={retry}>
        Try again
      </button>
    </p>
  )
}
