/// <reference lib="webworker" />
// Caches the app's own files, so that it opens offline. The server's answers are cached by the app itself, in
// IndexedDB, which works on plain HTTP too, where there is no service worker.
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

/** Whether a request is a write of an old page, which does not name its account. Sign-in, sign-up and spectators never name one. */
function isOldPages(request: Request, { origin, pathname }: URL): boolean {
  const isWrite = request.method !== 'GET' && request.method !== 'HEAD'
  const isOfAccount = origin === worker.location.origin && /^\/api\/(?!(players|session|spectate)$)/.test(pathname)
  return isWrite && isOfAccount && !request.headers.has('X-Golf-Player')
}

/** Reloads an old page whose write the server refused (428). The new page sends what is in the queue. */
async function renew(event: FetchEvent): Promise<Response> {
  const response = await fetch(event.request)
  // Only a problem document of ours: a proxy's 428 says nothing about the page.
  if (response.status === 428 && response.headers.get('Content-Type')?.startsWith('application/problem+json')) {
    const client = await worker.clients.get(event.clientId)
    if (client instanceof WindowClient) void client.navigate(client.url).catch(() => undefined)
  }
  return response
}
