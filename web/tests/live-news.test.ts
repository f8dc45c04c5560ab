import assert from 'node:assert/strict'
import test from 'node:test'
import { FakeClock } from './fake-clock'

// Set before the app's modules are loaded: node has neither.
const clock = new FakeClock()
clock.install()
const heard = new Map<string, () => void>()
const listen = { addEventListener: (name: string, body: () => void) => heard.set(name, body) }
const deaf = { removeEventListener: (name: string) => heard.delete(name) }
const page = { visibilityState: 'visible', ...listen, ...deaf }
const surroundings = { onLine: true, userAgent: 'Firefox/1 Linux' }
Object.defineProperty(globalThis, 'navigator', { configurable: true, value: surroundings })
const place = { origin: 'https://golf.test', pathname: '/' }
Object.assign(globalThis, { document: page, window: { ...listen, ...deaf, location: place } })

/** The sockets that were opened; the test is the server. */
class FakeSocket {
  static all: FakeSocket[] = []
  sent: unknown[] = []
  isClosed = false
  onopen?: () => void
  onmessage?: (event: { data: unknown }) => void
  onclose?: (event: { code: number }) => void
  constructor(readonly url: string) {
    FakeSocket.all.push(this)
  }
  send = (text: string) => this.sent.push(JSON.parse(text))
  close = () => (this.isClosed = true)
  hear = (message: object) => this.onmessage?.({ data: JSON.stringify(message) })
}
Object.assign(globalThis, { WebSocket: FakeSocket })

import { FigureNews } from '../src/app/figure-news'
import { startLive } from '../src/app/live'
import { RoundNews } from '../src/app/round-news'
import type { Notice } from '../src/app/notices'
import { keepFigures } from '../src/app/shown-figures'
import { ApiError } from '../src/shared/api/request'
import type { Achievements, Handicap, Round } from '../src/shared/api/types'
import { LiveClient, type Standing } from '../src/shared/live/client'
import { behind, followed, ofPlayer, standings } from '../src/shared/live/followed'
import type { LiveCard, ServerMessage } from '../src/shared/live/messages'
import { noPicture, seen } from '../src/shared/live/picture'
import { keys } from '../src/shared/storage/keys'
import { onScreen, peek, refresh, setScope, store } from '../src/shared/storage/resources'
import { enterHole, unsent } from '../src/shared/sync/outbox'
import { answer, me, problem, roundOf } from './made'

const subject = 'round:r'
const bodo = '0192f0d1-2b4c-7d01-8a11-5c2e9f704b02'

/** Anna's card and Bodo's, as the server has them. */
function shared(more: Partial<Round> = {}): Round {
  const base = roundOf('r', 'a', { revision: 3 })
  const anna = { ...base.cards[0]!, keeper: me.id }
  const other = { ...anna, id: 'b', keeper: bodo, player: { id: bodo, name: 'Bodo', guest: false } }
  const members = [me.id, bodo].map((id, place) => ({ id, name: id, owner: place === 0, joinedAt: '' }))
  return { ...base, members, cards: [anna, other], ...more }
}
const card = (id: string, sequence: number, strokes: number[], more: Partial<LiveCard> = {}): LiveCard => ({
  id,
  sequence,
  status: 'open',
  tee: 't',
  startHole: 1,
  at: '2026-05-17T10:30:00.000Z',
  holes: strokes.map((one, place) => ({ hole: place + 1, strokes: one })),
  ...more,
})

/** Answers by path, beside the round's, and the paths that were asked for. */
const replies = new Map<string, () => Response>()
let paths: string[] = []
/** The seconds that the server asks to wait. */
let retryAfter = 0
let server: Round | undefined
let fetched = 0
/** What the answers wait for. */
let held: Promise<void> | undefined
Object.assign(globalThis, {
  fetch: (path: string) => {
    if (path === '/api/rounds/r') {
      fetched += 1
      const wait: Record<string, string> = retryAfter > 0 ? { 'Retry-After': String(retryAfter) } : {}
      const reply = server ? answer(server) : problem(503, 'unavailable', {}, wait)
      return (held ?? Promise.resolve()).then(() => reply)
    }
    if (path.endsWith('/notes')) return Promise.resolve(answer({ notes: [] }))
    paths.push(path)
    const reply = replies.get(path)?.() ?? problem(503, 'unavailable')
    return (held ?? Promise.resolve()).then(() => reply)
  },
})

let before: RoundNews | undefined

/** News of a round that is shown: what was told so far, and how often the round was fetched. */
async function shown(round: Round | undefined) {
  setScope('')
  setScope(me.id)
  if (round) await store(keys.round('r'), round)
  server = round
  fetched = 0
  standings.set(new Map([[subject, { isLive: true, at: 0 }]]))
  before?.stop()
  const news = (before = new RoundNews())
  let picture = noPicture
  const hear = (message: ServerMessage) => news.hear(message, (picture = seen(picture, message)))
  return { news, hear, told: (told: LiveCard) => hear({ type: 'card', subject, card: told }) }
}
const now = () => peek<Round>(keys.round('r'))

test('a told hole is shown at once, and nothing is fetched', async () => {
  const { told } = await shown(shared())
  told(card('b', 4, [5, 4]))
  assert.deepEqual([now()?.cards[1]?.totals.out, now()?.cards[1]?.sequence], [9, 4])
  await clock.pass(60_000)
  assert.equal(fetched, 0)
})

test('what holes cannot tell is fetched once, however many messages say it', async () => {
  const { hear, told } = await shown(shared())
  server = shared({ revision: 5 })
  server.cards[1] = { ...server.cards[1]!, sequence: 4, status: 'finished' }
  told(card('b', 4, [], { status: 'finished' }))
  hear({ type: 'round', subject, revision: 4 })
  hear({ type: 'round', subject, revision: 5 })
  await clock.pass(200)
  assert.deepEqual([fetched, now()?.cards[1]?.status, now()?.revision], [1, 'finished', 5])
  await clock.pass(120_000)
  assert.equal(fetched, 1)
})

test('a round that cannot be fetched is tried again, each time later, and only while the news of it arrive', async () => {
  const { hear } = await shown(shared())
  server = undefined
  hear({ type: 'round', subject, revision: 4 })
  await clock.pass(200)
  assert.equal(fetched, 1)
  await clock.pass(5000)
  assert.equal(fetched, 3)
  server = shared({ revision: 4 })
  await clock.pass(11_000)
  assert.deepEqual([fetched, now()?.revision], [4, 4])
  // The answer stays behind: once a minute in the end.
  hear({ type: 'round', subject, revision: 9 })
  await clock.pass(600_000)
  assert.equal(fetched, 18)
  hear({ type: 'round', subject, revision: 10 })
  await clock.pass(200)
  standings.set(new Map())
  await clock.pass(600_000)
  // One more that was under way when the news ceased.
  assert.ok(fetched <= 20, String(fetched))
})

test('a round that the page knows to be behind is not live until it has been fetched', async () => {
  const { hear } = await shown(shared())
  server = undefined
  retryAfter = 20
  hear({ type: 'refetch', subject })
  // Not for the moment that a fetch takes.
  assert.equal(behind.get().has(subject), false)
  await clock.pass(200)
  assert.deepEqual([fetched, behind.get().has(subject)], [1, true])
  // The server said when.
  await clock.pass(19_000)
  assert.equal(fetched, 1)
  retryAfter = 0
  server = shared({ revision: 3 })
  await clock.pass(2000)
  assert.deepEqual([fetched, behind.get().has(subject)], [2, false])
  await clock.pass(120_000)
  assert.equal(fetched, 2)
  // Fetched by a page meanwhile: the next news finds nothing missing.
  server = undefined
  hear({ type: 'round', subject, revision: 4 })
  await clock.pass(200)
  assert.equal(behind.get().has(subject), true)
  standings.set(new Map())
  await clock.pass(5000)
  await store(keys.round('r'), shared({ revision: 4 }))
  standings.set(new Map([[subject, { isLive: true, at: 0 }]]))
  hear({ type: 'round', subject, revision: 4 })
  assert.equal(behind.get().has(subject), false)
})

test('news of a round that is not known yet, and news that comes during a fetch, are not lost', async () => {
  const { hear, told } = await shown(undefined)
  server = shared()
  told(card('b', 4, [5]))
  await clock.pass(200)
  assert.deepEqual([fetched, now()?.cards[1]?.totals.out], [1, 5])
  let goOn: () => void = () => undefined
  held = new Promise((resolve) => (goOn = resolve))
  hear({ type: 'refetch', subject })
  await clock.pass(200)
  assert.equal(fetched, 2)
  // Its answer may be older than this.
  hear({ type: 'ended', subject, reason: 'removed' })
  await clock.pass(1000)
  assert.equal(fetched, 2)
  goOn()
  await clock.pass(1000)
  assert.equal(fetched, 3)
  hear({ type: 'ended', subject, reason: 'expired' })
  await clock.pass(1000)
  assert.equal(fetched, 3)
})

test('one’s own card changed by another phone is fetched; what this phone has just sent is not', async () => {
  const { told } = await shown(shared())
  // The answer to the own request has not come yet.
  await enterHole(me.id, 'r', 'a', 1, { strokes: 4 }, undefined)
  assert.equal(unsent.get().size, 1)
  told(card('a', 2, [4]))
  await clock.pass(200)
  assert.equal(fetched, 0)
  server = shared({ revision: 3 })
  told(card('a', 3, [4, 6]))
  await clock.pass(200)
  assert.equal(fetched, 1)
})

test('what is new in the figures is said once, also if the app was closed when it came', async () => {
  setScope('')
  setScope(me.id)
  let said: string[] = []
  const say = (notices: Notice[]) => said.push(...notices.map(({ text }) => text))
  const badge = (name: string) => ({ badge: name, title: name })
  const have = async (index: number, ...badges: string[]) => {
    await store(keys.handicap, { index } as Handicap)
    await store(keys.achievements, { held: badges.map(badge) } as Achievements)
  }
  const look = async (news: FigureNews, times = 1) => {
    said = []
    for (let time = 0; time < times; time += 1) news.changed()
    await clock.pass(1000)
    return said
  }
  const news = new FigureNews(say)
  await have(14.2, 'First par')
  // The services do not answer: what was known stays, and is what the player knows.
  assert.deepEqual(await look(news), [])
  await have(13.9, 'First par', 'Broke 90')
  assert.deepEqual(await look(news, 9), ['Index 14.2 → 13.9', 'New badge: Broke 90'])
  assert.deepEqual(await look(news), [])
  news.stop()
  await have(13.5, 'First par', 'Broke 90')
  assert.deepEqual(await look(news), [])
  // The next start: another page has fetched them already.
  const next = new FigureNews(say)
  assert.deepEqual(await look(next), ['Index 13.9 → 13.5'])
  next.stop()
})

/** A figure on the screen: how often it was fetched, and what happens when it is. */
function figure(key: string, fetcher: () => Promise<unknown>) {
  const now = { times: 0, end: () => undefined as void }
  const reload = () => refresh(key, () => ((now.times += 1), fetcher()))
  now.end = onScreen(key, reload)
  return { now, reload }
}
const away = () => Promise.reject(new ApiError(503, { type: '', title: '', status: 503 }, 5))

test('a figure that was being fetched when the news came is fetched once more, and again after a failure', async () => {
  setScope('')
  setScope(me.id)
  let goOn: (value: unknown) => void = () => undefined
  let reply: () => Promise<unknown> = () => new Promise((resolve) => (goOn = resolve))
  const { now: trend, reload } = figure('trend/18', () => reply())
  await store(keys.handicap, { index: 1 } as Handicap)
  await store(keys.achievements, { held: [] } as unknown as Achievements)
  void reload()
  await clock.pass()
  const news = new FigureNews(() => undefined)
  news.changed()
  await clock.pass(300)
  assert.equal(trend.times, 1)
  const first = goOn
  reply = () => Promise.resolve('new')
  first('old')
  await clock.pass()
  assert.deepEqual([trend.times, peek('trend/18')], [2, 'new'])
  news.stop()
  // A failure: again when the server said, and then each time later.
  reply = away
  const next = new FigureNews(() => undefined)
  next.changed()
  await clock.pass(300)
  assert.equal(trend.times, 3)
  await clock.pass(4900)
  assert.equal(trend.times, 3)
  await clock.pass(200)
  assert.equal(trend.times, 4)
  // Not while the page is hidden.
  page.visibilityState = 'hidden'
  await clock.pass(300_000)
  page.visibilityState = 'visible'
  assert.equal(trend.times, 4)
  next.stop()
  trend.end()
})

test('figures on the screen are fetched on waking, and each minute while the socket does not tell of them', async () => {
  setScope('')
  setScope(me.id)
  const { now: trend } = figure('trend/18', () => Promise.resolve(1))
  const { now: other } = figure('courses', () => Promise.resolve(1))
  let isFollowed = true
  const end = keepFigures(() => isFollowed)
  await clock.pass(200_000)
  assert.equal(trend.times, 0)
  heard.get('visibilitychange')?.()
  await clock.pass()
  assert.equal(trend.times, 1)
  heard.get('online')?.()
  await clock.pass()
  assert.equal(trend.times, 2)
  isFollowed = false
  await clock.pass(120_000)
  assert.equal(trend.times, 4)
  page.visibilityState = 'hidden'
  heard.get('visibilitychange')?.()
  await clock.pass(120_000)
  page.visibilityState = 'visible'
  assert.deepEqual([trend.times, other.times], [4, 0])
  end()
  isFollowed = false
  await clock.pass(120_000)
  assert.equal(trend.times, 4)
  trend.end()
  other.end()
})

test('after a break, and where all are told at once, the figures are fetched at some moment of five seconds', async () => {
  setScope('')
  setScope(me.id)
  const player = ofPlayer(me.id)
  const endsAt = new Date(Date.now() + 600_000).toISOString()
  replies.set('/api/live/tickets', () => answer({ player: { subject: player, ticket: 'v1', endsAt }, round: null }))
  const { random } = Math
  Math.random = () => 0.5
  followed.set(new Set([player]))
  const stop = startLive(me.id, () => undefined)
  const asked = () => paths.filter((path) => path.includes('handicap')).length
  const times = async (wait: number) => {
    await clock.pass(wait)
    return asked()
  }
  const open = () => {
    const socket = FakeSocket.all[FakeSocket.all.length - 1]
    socket?.onopen?.()
    socket?.hear({ type: 'beat', fresh: true })
    socket?.hear({ type: 'subscribed', subject: player, endsAt })
    return socket
  }
  const none = { index: null, lowIndex: null, cap: null, asOf: null, towardsFirst: null, leavesNext: null }
  replies.set('/api/analytics/handicap', () => answer({ ...none, scores: [], history: [], changes: [] }))
  replies.set('/api/analytics/achievements', () => answer({ held: [], withdrawn: [], open: [] }))
  await clock.pass()
  paths = []
  const socket = open()
  const first = await times(400)
  assert.ok(first > 0)
  paths = []
  socket?.hear({ type: 'refetch', subject: player })
  assert.deepEqual([await times(2400), (await times(200)) > 0], [0, true])
  paths = []
  socket?.hear({ type: 'figures', subject: player, version: 2 })
  assert.ok((await times(400)) > 0)
  for (const state of ['hidden', 'visible']) {
    page.visibilityState = state
    heard.get('visibilitychange')?.()
  }
  paths = []
  open()
  assert.deepEqual([await times(2400), (await times(200)) > 0], [0, true])
  stop()
  followed.set(new Set())
  Math.random = random
})

test('the shell: one socket, its messages, its end, and nothing of a socket that was replaced', async () => {
  FakeSocket.all = []
  const messages: string[] = []
  let standing: ReadonlyMap<string, Standing> = new Map()
  let asked = 0
  const client = new LiveClient({
    tickets: async (subjects) => {
      asked += 1
      return subjects.map((one) => ({ subject: one, text: `${one}#${asked}`, life: 600_000 }))
    },
    hear: (message, picture, isFirst) => messages.push(`${message.type} ${picture.cards.size} ${isFirst}`),
    show: (all) => (standing = all),
  })
  client.follow(subject)
  await clock.pass()
  const [first] = FakeSocket.all
  assert.equal(first?.url, 'wss://golf.test/api/live')
  first?.onopen?.()
  assert.deepEqual(first?.sent, [{ type: 'subscribe', ticket: `${subject}#1` }])
  first?.hear({ type: 'beat', fresh: true })
  first?.hear({ type: 'snapshot', subject, endsAt: '', revision: 3, cards: [card('b', 4, [5])] })
  first?.hear({ type: 'card', subject, card: card('a', 2, []) })
  first?.onmessage?.({ data: 'no message' })
  assert.deepEqual(messages, ['beat 0 false', 'snapshot 1 true', 'card 2 false'])
  assert.equal(standing.get(subject)?.isLive, true)
  // Hidden: closed, and no longer live.
  page.visibilityState = 'hidden'
  heard.get('visibilitychange')?.()
  assert.equal(first?.isClosed, true)
  assert.equal(standing.get(subject)?.isLive, false)
  assert.ok((standing.get(subject)?.at ?? 0) > 0)
  page.visibilityState = 'visible'
  heard.get('visibilitychange')?.()
  const second = FakeSocket.all[1]
  assert.equal(FakeSocket.all.length, 2)
  // What the first one still says is not heard.
  first?.hear({ type: 'beat', fresh: true })
  first?.onclose?.({ code: 1006 })
  assert.equal(messages.length, 3)
  second?.onopen?.()
  assert.deepEqual(second?.sent, [{ type: 'subscribe', ticket: `${subject}#1` }])
  second?.hear({ type: 'beat', fresh: true })
  second?.hear({ type: 'snapshot', subject, endsAt: '', revision: 3, cards: [] })
  // The picture outlives the socket.
  assert.deepEqual(messages.slice(3), ['beat 0 false', 'snapshot 2 true'])
  second?.onclose?.({ code: 1006 })
  assert.equal(standing.get(subject)?.isLive, false)
  client.stop()
  assert.equal(standing.size, 0)
  client.follow('round:other')
  await clock.pass(60_000)
  assert.equal(asked, 1)
})
