import { useEffect, useRef, type ReactNode } from 'react'
import { useFoundFocus } from './focus'
import type { Route } from '../routing/route'
import { Icon } from './icons'
import { Link } from './link'

type Props = { title: string; lead?: ReactNode; back?: Route; side?: ReactNode; children: ReactNode; isWide?: boolean }

/** A page's head and body. Its title becomes the document's. */
export function Page({ title, lead, back, side, children, isWide }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useFoundFocus(heading, title)
  useEffect(() => {
    document.title = `${title} · GolfRoundPro`
  }, [title])
  return (
    <main className={isWide ? 'page wide' : 'page'} id="main">
      <header className="page-head">
        {back && (
          <Link to={back} className="icon-button" label="Back" isBack>
            <Icon name="back" />
          </Link>
        )}
        <div className="page-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {side}
      </header>
      {children}
    </main>
  )
}
