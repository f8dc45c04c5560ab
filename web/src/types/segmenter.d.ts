/** Splits a text into what is seen as one letter (Chromium, Safari; Firefox 125). Newer than TypeScript 4.8's library. */
declare namespace Intl {
  const Segmenter: (new () => { segment(text: string): Iterable<{ segment: string }> }) | undefined
}
