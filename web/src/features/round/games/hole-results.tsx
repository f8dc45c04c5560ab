type HoleResult = { hole: number; text: string; said: string; kind: 'first' | 'second' | 'level' | 'none' }

/** What each hole brought, in order of play. */
export function HoleResults({ label, holes }: { label: string; holes: HoleResult[] }) {
  if (holes.length === 0) return null
  return (
    <ol className="hole-results figure" aria-label={label}>
      {holes.map(({ hole, text, said, kind }) => (
        <li key={hole} className={kind}>
          <span className="hidden">
            Hole {hole}: {said}
          </span>
          <small aria-hidden="true">{hole}</small>
          <span aria-hidden="true">{text}</span>
        </li>
      ))}
    </ol>
  )
}
