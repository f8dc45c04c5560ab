/** A message between tabs: a player signed in or out. */
export type TabWord = { entered: string } | { left: string }

// Not when the build renders the first paint: an open channel would keep node from exiting.
const hasTabs = typeof window !== 'undefined' && typeof BroadcastChannel !== 'undefined'
const channel = hasTabs ? new BroadcastChannel('golf-session') : undefined

export function tellTabs(word: TabWord) {
  channel?.postMessage(word)
}

export function hearTabs(listener: (word: TabWord) => void) {
  if (channel) channel.onmessage = (event: MessageEvent<TabWord>) => listener(event.data)
}
