/// <reference lib="webworker" />
// Keeps the shell, so that the app opens with no network. What the server said is kept by the app itself, in
// IndexedDB: that works on plain HTTP too, where a browser has no service worker.
declare const PRECACHE: string[]
declare const VERSION: string

export {}

const worker = self as unknown as ServiceWorkerGlobalScope
const shell = `golf-shell-${VERSION}`

worker.addEventListener('install', (event) => {
  const fill = async () => {
    const cache = await caches.open(shell)
    await cache.addAll(PRECACHE.map((path) => new Request(path, { cache: 'reload' })))
    await worker.skipWaiting()
  }
  event.waitUntil(fill())
})

worker.addEventListener('activate', (event) => {
  const clean = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith('golf-shell-') && name !== shell) await caches.delete(name)
    }
    await worker.clients.claim()
  }
  event.waitUntil(clean())
})

worker.addEventListener('fetch', (event) => {
  const request = event.request
  const url = new URL(request.url)
  if (isOldPages(request, url)) {
    event.respondWith(renew(event))
    return
  }
  if (request.method !== 'GET' || url.origin !== worker.location.origin || url.pathname.startsWith('/api/')) return
  event.respondWith(answer(request))
})

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(shell)
  if (request.mode === 'navigate') return (await cache.match('/')) ?? fetch(request)
  return (await cache.match(request)) ?? fetch(request)
}

/** A page that was loaded before the app named the account of each write. What signs in and up names none either. */
function isOldPages(request: Request, { origin, pathname }: URL): boolean {
  const isWrite = request.method !== 'GET' && request.method !== 'HEAD'
  const isOfAccount = origin === worker.location.origin && /^\/api\/(?!(players|session)$)/.test(pathname)
  return isWrite && isOfAccount && !request.headers.has('X-Golf-Player')
}

/** Where the server will not take its writes (428), it is loaded again: what it has kept is sent by the new page. */
async function renew(event: FetchEvent): Promise<Response> {
  const response = await fetch(event.request)
  // Only a word of ours: a proxy's 428 says nothing about the page.
  if (response.status === 428 && response.headers.get('Content-Type')?.startsWith('application/problem+json')) {
    const client = await worker.clients.get(event.clientId)
    if (client instanceof WindowClient) void client.navigate(client.url).catch(() => undefined)
  }
  return response
}
