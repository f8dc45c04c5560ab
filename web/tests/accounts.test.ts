import assert from 'node:assert/strict'
import test from 'node:test'
import type { Me, Round } from '../src/shared/api/types'
import { answer, bodyOf, problem, roundOf, stateOf } from './made'

// Set before the app's modules are loaded: node has neither.
Object.assign(globalThis, { navigator: globalThis.navigator ?? { userAgent: 'Firefox/1 Linux' } })

import { actFor, ApiError, request } from '../src/shared/api/request'
import { afterEntry, keepCode } from '../src/shared/joining/kept-code'
import { prefer, preferences } from '../src/shared/storage/preferences'
import { read, readAll, write } from '../src/shared/storage/database'
import { amend, peek, refresh, setScope, store } from '../src/shared/storage/resources'
import { acceptSwitch, currentSession, enter, leave, lookAgain } from '../src/shared/account/session'
import type { Entry, HoleEntry } from '../src/shared/sync/entry'
import { flush, syncState } from '../src/shared/sync/flush'
import { enterFinish, enterHole, enterRound, forget, settle, unsent } from '../src/shared/sync/outbox'
import * as queue from '../src/shared/sync/queue'

const anna: Me = { id: '0192f0d1-2b4c-7d01-8a11-5c2e9f704b01', handle: 'anna', displayName: 'Anna' }
const bea: Me = { id: '0192f0d1-2b4c-7d01-8a11-5c2e9f704b02', handle: 'bea', displayName: 'Bea' }

/** The part of the server that matters here: the player of the browser's one cookie, and the accepted writes. */
let cookie: Me | undefined
let asked: { method: string; path: string; account: string | undefined; status: number }[] = []
const answers: Record<string, unknown> = { 'GET /api/rounds': { rounds: [], next: null } }

Object.assign(globalThis, {
  fetch: (path: string, options: { method: string; headers: Record<string, string> }) => {
    const account = options.headers['X-Golf-Player']
    const isOther = account !== undefined && cookie !== undefined && account !== cookie.id
    const status = !cookie ? 401 : isOther ? 409 : options.method !== 'GET' && account === undefined ? 428 : 200
    const slug = { 401: 'unauthenticated', 409: 'other-account', 428: 'account-not-named' }[status as 401]
    const value = path === '/api/me' ? cookie : answers[`${options.method} ${path}`]
    const isLeaving = options.method === 'DELETE' && path === '/api/session'
    if (status === 200 && isLeaving) cookie = undefined
    asked.push({ method: options.method, path, account, status })
    return Promise.resolve(slug ? problem(status, slug) : answer(isLeaving ? undefined : value, status))
  },
})

const settled = () => new Promise((resolve) => setTimeout(resolve, 30))
const writes = () => asked.filter(({ method }) => method !== 'GET')
const newRound = (id: string) => bodyOf(id, 'c1')

test('each request names the player that the page shows, and the request for the signed-in player names none', async () => {
  cookie = anna
  actFor(anna.id)
  await request('GET', '/api/rounds')
  await request('GET', '/api/me', { account: null })
  actFor(null)
  await request('GET', '/api/rounds')
  assert.deepEqual(
    asked.map(({ account }) => account),
    [anna.id, undefined, undefined],
  )
})

test('one player’s entries are never sent with another player’s session, and are sent when the player is back', async () => {
  cookie = anna
  await enter(anna)
  cookie = bea
  asked = []
  await enterRound(anna.id, newRound('r1'))
  await enterHole(anna.id, 'r1', 'c1', 1, { strokes: 5 }, undefined)
  await settled()
  const refused = writes()
  assert.ok(refused.length > 0)
  for (const one of refused) assert.deepEqual([one.path, one.account, one.status], ['/api/rounds', anna.id, 409])
  // The page shows the signed-in player, names the player shown before, and keeps her entries.
  const now = currentSession()
  assert.equal(now.state === 'in' && now.me.id, bea.id)
  assert.equal(now.state === 'in' && now.instead?.id, anna.id)
  assert.deepEqual(
    [...unsent.get().values()].map(({ owner, state }) => [owner, state]),
    [
      [anna.id, 'waiting'],
      [anna.id, 'waiting'],
    ],
  )
  acceptSwitch()
  flush()
  await settled()
  assert.equal(writes().length, refused.length)
  // Bea is shown nothing of it.
  assert.equal(peek('round/r1'), undefined)

  cookie = anna
  answers['POST /api/rounds'] = roundOf('r1', 'c1', { revision: 1 })
  answers['PUT /api/rounds/r1/cards/c1/holes/1'] = stateOf('r1', 'c1', 1, { strokes: 5 })
  await lookAgain()
  await settled()
  assert.deepEqual(
    writes()
      .slice(refused.length)
      .map(({ method, account, status }) => [method, account, status]),
    [
      ['POST', anna.id, 200],
      ['PUT', anna.id, 200],
    ],
  )
  assert.equal(unsent.get().size, 0)
  assert.equal(syncState.get(), 'idle')
})

test('two accounts of one device in one round have an entry of a hole each, and a finish each', async () => {
  cookie = bea
  await enter(bea)
  const round = roundOf('r2', 'b')
  // Bea’s hole, which waits for Anna to settle it, and her finish behind it.
  const theirs = { ...stateOf('r2', 'b', 1, { strokes: 4 }, 3).hole!, recordedBy: bea.id }
  const held = queue.tapped(undefined, {
    owner: anna.id,
    roundId: 'r2',
    cardId: 'b',
    hole: 1,
    value: { strokes: 6 },
    stored: undefined,
    order: 1,
  })!
  const conflict: HoleEntry = { ...held, state: 'conflict', stored: theirs }
  await write('unsent', conflict.key, conflict)
  await enterFinish(anna.id, round, { holesMissing: 'stopped' })
  asked = []
  answers['PUT /api/rounds/r2/cards/b/holes/1'] = stateOf('r2', 'b', 1, { strokes: 5 }, 4)
  answers['POST /api/rounds/r2/finish'] = { ...round, status: 'finished' }
  await enterHole(bea.id, 'r2', 'b', 1, { strokes: 5 }, theirs)
  await enterFinish(bea.id, round, {})
  await settled()
  assert.deepEqual(
    writes().map(({ method, account, status }) => [method, account, status]),
    [
      ['PUT', bea.id, 200],
      ['POST', bea.id, 200],
    ],
  )
  // Deleting the round on Bea’s page drops nothing of Anna’s.
  await forget('r2')
  const left = [...unsent.get().values()]
  assert.deepEqual(
    left.map(({ owner, kind, state }) => [owner, kind, state]).sort(),
    [
      [anna.id, 'finish', 'waiting'],
      [anna.id, 'hole', 'conflict'],
    ],
  )
  setScope(anna.id)
  await settle(left.find((one): one is HoleEntry => one.kind === 'hole')!, 'theirs')
  await forget('r2')
  assert.equal(unsent.get().size, 0)
  cookie = anna
  await enter(anna)
})

test('an entry refused only because the page was too old, another player was signed in, or a foreign server answered waits again', () => {
  const entry = { ...queue.created(anna.id, newRound('r'), 1), state: 'refused' as const }
  for (const slug of ['account-not-named', 'other-account', 'unexpected-answer']) {
    const again = queue.revived<Entry>({ ...entry, refusal: { slug, title: '' } })
    assert.deepEqual([again?.state, again?.refusal, again?.rev], ['waiting', undefined, 2])
  }
  const refused = { ...entry, refusal: { slug: 'round-finished', title: '' } }
  assert.equal(queue.revived<Entry>(refused), refused)
  assert.equal(queue.revived(undefined), undefined)
})

test('an answer for one player is not cached for the next', async () => {
  setScope(anna.id)
  let give: (value: string) => void = () => undefined
  const fetched = refresh('rounds//', () => new Promise<string>((resolve) => (give = resolve)))
  await settled()
  const amended = amend<string>('handicap', (known) => `${known ?? ''} of Anna`)
  setScope(bea.id)
  give('of Anna')
  await Promise.all([fetched, amended])
  assert.equal(peek('rounds//'), undefined)
  assert.equal(peek('handicap'), undefined)
  assert.equal(await read('known', `${bea.id}/handicap`), undefined)
})

test('signing out deletes what was fetched and keeps what was not sent', async () => {
  cookie = anna
  await enter(anna)
  await settled()
  const course = { id: 'c', club: 'C', name: 'N' }
  const cards = [{ player: { id: anna.id }, totals: {} }]
  await store('round/made', { id: 'made', ownerId: anna.id, course, cards, playedOn: '2026-05-17' } as unknown as Round)
  await store('round/fetched', { id: 'fetched' })
  await write('known', `${bea.id}/handicap`, { data: 7, at: 1 })
  const waiting: Entry = { ...queue.created(anna.id, newRound('made'), 1), state: 'refused' }
  await write('unsent', waiting.key, waiting)

  // What this device remembers of the rounds she plays with others.
  keepCode('K7MX2P')
  prefer({ alsoScored: { made: ['b'] }, theme: 'dark' })

  await leave()
  assert.equal(currentSession().state, 'out')
  assert.equal(afterEntry().page, 'home')
  assert.deepEqual([preferences.get().alsoScored, preferences.get().theme], [{}, 'dark'])
  assert.equal(await read('known', 'me'), undefined)
  assert.deepEqual(await readAll('unsent'), [waiting])
  // Only her unsent round and the list that contains it: no other data of any player.
  const [made, list, ...others] = await readAll<{ data: { id?: string; rounds?: { id: string }[] } }>('known')
  assert.deepEqual(others, [])
  assert.equal(made?.data.id, 'made')
  assert.deepEqual(
    list?.data.rounds?.map(({ id }) => id),
    ['made'],
  )
})

test('signing out on a page that shows another player ends nobody’s session', async () => {
  cookie = anna
  await enter(anna)
  cookie = bea
  await leave()
  await settled()
  assert.equal(cookie.id, bea.id)
  const now = currentSession()
  assert.equal(now.state === 'in' && now.me.id, bea.id)
})

test('a refusal has its slug', async () => {
  cookie = bea
  actFor(anna.id)
  const failure = await request('GET', '/api/rounds').catch((error: unknown) => error)
  assert.ok(failure instanceof ApiError && failure.isOfOtherAccount && !failure.isTemporary)
})
