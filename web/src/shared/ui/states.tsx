import { useEffect, type ReactNode } from 'react'
import type { ApiError } from '../api/request'
import { moment } from '../text/format'

/** Stands where content will be, in its size. */
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

/** Asks again by itself where the server said that it will have an answer soon. */
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
      ? 'The server cannot be reached, and this page was not opened before on this device.'
      : error.status === 401
        ? 'Sign in again to see it. What you entered is kept here.'
        : error.status === 404
          ? 'It is not there, or it is not yours.'
          : (error.problem.detail ?? error.problem.title)
  return (
    <div className="empty" role="alert">
      <h2>{error.status === 404 ? 'Nothing here' : isRebuilding(error) ? 'One moment' : 'This did not load'}</h2>
      <p>
        {isRebuilding(error) ? 'The figures are being worked out again; they show here when they are there.' : text}
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

/** Under content that is shown from memory because it could not be fetched. */
export function Stale({ at, error, retry }: { at?: number; error?: ApiError; retry: () => void }) {
  useRetry(error, retry)
  // Who is not signed in is told so at the top of the page, and of nothing else.
  if (!error || error.status === 401) return null
  const why = isRebuilding(error) ? 'The figures are being worked out again.' : 'The server cannot be reached.'
  return (
    <p className="notice" role="status">
      <span>
        {why} Shown as of {at ? moment(at) : 'before'}.
      </span>
      <button className="text-button" onClick={retry}>
        Try again
      </button>
    </p>
  )
}
