import type { MouseEvent, ReactNode } from 'react'
import { path, type Route } from '../routing/route'
import { go, goBack } from '../routing/router'

type Props = {
  to: Route
  className?: string
  children: ReactNode
  label?: string
  isCurrent?: boolean
  /** Goes back in the history if the player came from there. */
  isBack?: boolean
}

/** A link within the app: a real address, followed without reloading the page. */
export function Link({ to, className, children, label, isCurrent, isBack }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    if (isBack) goBack(to)
    else go(to)
  }
  return (
    <a
      href={path(to)}
      className={className}
      onClick={follow}
      aria-label={label}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {children}
    </a>
  )
}
