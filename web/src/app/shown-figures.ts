import { keys } from '../shared/storage/keys'
import { reloadShown } from '../shared/storage/resources'
import { isFigure } from './figure-news'

/** How often they are fetched where the socket does not tell of them, in ms. */
const every = 60_000
const isShown = (key: string) => isFigure(key) || key === keys.handicap || key === keys.achievements

/**
 * Fetches the figures on the screen when the page is seen or online again, and now and then while the socket does not tell
 * of them. Returns a function that ends it.
 */
export function keepFigures(isLive: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout>
  let isRunning = false
  const look = async () => {
    if (isRunning || document.visibilityState !== 'visible') return
    isRunning = true
    await reloadShown(isShown)
    isRunning = false
  }
  const wake = () => void look()
  const wait = () => {
    timer = setTimeout(() => {
      if (!isLive()) void look()
      wait()
    }, every)
  }
  document.addEventListener('visibilitychange', wake)
  window.addEventListener('online', wake)
  wait()
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', wake)
    window.removeEventListener('online', wake)
  }
}
