import { useEffect } from 'react'

/** Keeps the screen on while a round is played, if the browser can. */
export function useWakeLock() {
  useEffect(() => {
    const { wakeLock } = navigator
    if (!wakeLock) return
    let held: WakeLockSentinel | undefined
    let isOver = false
    const take = () => {
      if (document.visibilityState !== 'visible') return
      wakeLock.request('screen').then(
        (lock) => {
          held = lock
          if (isOver) void lock.release()
        },
        () => undefined,
      )
    }
    take()
    document.addEventListener('visibilitychange', take)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', take)
      void held?.release()
    }
  }, [])
}
