/** What one tab tells the others: a player signed in or out there. */
export type TabWord = { entered: string } | { left: string }

// Not in the build, which renders the first paint: an open channel keeps node from ending.
const hasTabs = typeof window !== 'undefined' && typeof BroadcastChannel !== 'undefined'
const channel = hasTabs ? new BroadcastChannel('golf-session') : undefined

export function tellTabs(word: TabWord) {
  channel?.postMessage(word)
}

export function hearTabs(listener: (word: TabWord) => void) {
  if (channel) channel.onmessage = (event: MessageEvent<TabWord>) => listener(event.data)
}
