import { useEffect, useState } from 'react'

type Drawn = { path: string; width: number }

/** The link as a QR code, drawn on this device; nothing until its code has loaded, or if it cannot be loaded. */
export function Qr({ link, label }: { link: string; label: string }) {
  const [drawn, setDrawn] = useState<Drawn>()
  useEffect(() => {
    let isShown = true
    // A file of its own: only this page needs it.
    import('./qr-path').then(
      ({ qrPath }) => isShown && setDrawn(qrPath(link)),
      () => undefined,
    )
    return () => {
      isShown = false
    }
  }, [link])
  if (!drawn) return <div className="qr" />
  return (
    <svg className="qr" viewBox={`0 0 ${drawn.width} ${drawn.width}`} role="img" aria-label={label}>
      <path d={drawn.path} shapeRendering="crispEdges" />
    </svg>
  )
}
