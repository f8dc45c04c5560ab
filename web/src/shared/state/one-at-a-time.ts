import { useCallback, useRef, useState } from 'react'

/**
 * What makes or changes something, one run at a time: a second tap while the first one's run goes on does nothing. State
 * alone would not do: two taps can come before the page is drawn again.
 */
export function useOneAtATime(): [boolean, (body: () => Promise<unknown>) => Promise<void>] {
  const isRunning = useRef(false)
  const [isBusy, setBusy] = useState(false)
  const run = useCallback(async (body: () => Promise<unknown>) => {
    if (isRunning.current) return
    isRunning.current = true
    setBusy(true)
    try {
      await body()
    } finally {
      isRunning.current = false
      setBusy(false)
    }
  }, [])
  return [isBusy, run]
}
