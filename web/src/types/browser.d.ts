// Browser interfaces that TypeScript 4.8's library lacks.

/** Splits a text into user-perceived characters (Chromium, Safari; Firefox 125). */
declare namespace Intl {
  const Segmenter: (new () => { segment(text: string): Iterable<{ segment: string }> }) | undefined
}

type WakeLockSentinel = { release(): Promise<void> }

interface Navigator {
  /** Whether the player has tapped or typed yet (Chromium, Safari 16.4, Firefox 120). */
  readonly userActivation?: { readonly hasBeenActive: boolean }
  readonly wakeLock?: { request(type: 'screen'): Promise<WakeLockSentinel> }
}
