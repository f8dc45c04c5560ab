// What browsers have and TypeScript 4.8's library does not know.

/** Splits a text into what is seen as one letter (Chromium, Safari; Firefox 125). */
declare namespace Intl {
  const Segmenter: (new () => { segment(text: string): Iterable<{ segment: string }> }) | undefined
}

type WakeLockSentinel = { release(): Promise<void> }

interface Navigator {
  /** Whether the player has tapped or typed yet (Chromium, Safari 16.4, Firefox 120). */
  readonly userActivation?: { readonly hasBeenActive: boolean }
  readonly wakeLock?: { request(type: 'screen'): Promise<WakeLockSentinel> }
}
