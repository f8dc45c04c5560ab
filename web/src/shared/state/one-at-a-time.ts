import { useCallback, useRef, useState } from 'react'

/**
 * Runs an action at most once at a time: a second tap during a run does nothing. A ref as well as state, because two
 * taps can come before the next render. Returns whether a run is in progress, and the function that starts one.
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
