// Newer than TypeScript 4.8's library; not in every browser.
type WakeLockSentinel = { release(): Promise<void> }
interface Navigator {
  readonly wakeLock?: { request(type: 'screen'): Promise<WakeLockSentinel> }
}
