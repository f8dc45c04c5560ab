/** The strokes received on a hole, as the dots on a printed card; a ring for one that is given back. */
export function Dots({ received }: { received: number }) {
  if (received === 0) return null
  return (
    <span className="dots" aria-hidden="true">
      {(received > 0 ? '•' : '∘').repeat(Math.min(4, Math.abs(received)))}
    </span>
  )
}

/** The same in words. */
export function saidOf(received: number): string {
  if (received === 0) return ''
  const strokes = Math.abs(received) === 1 ? 'a stroke' : `${Math.abs(received)} strokes`
  return received > 0 ? `receives ${strokes}` : `gives ${strokes} back`
}
