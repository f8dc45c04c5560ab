import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'

// Set before the app's modules are loaded: node has neither.
Object.assign(globalThis, { navigator: globalThis.navigator ?? { userAgent: 'Firefox/1 Linux' } })

import { operations as analytics, schemas as figures } from '../src/api/generated/analytics-service-shapes'
import { operations as later, schemas as laterSchemas } from '../src/api/generated/round-service-later-shapes'
import { operations, schemas } from '../src/api/generated/round-service-shapes'
import { fetchMe, signOut } from '../src/shared/api/account'
import { ApiError, request, unknownField } from '../src/shared/api/request'
import { deleteRound, fetchRound, finishRound, isStored, putHole } from '../src/shared/api/rounds'
import { fits, shapeOf } from '../src/shared/api/shape'
import { setScope } from '../src/shared/storage/resources'
import { flush, flushNow, startSync, syncState } from '../src/shared/sync/flush'
import { keepRound } from '../src/shared/sync/known-rounds'
import { enterFinish, enterHole, forget, unsent } from '../src/shared/sync/outbox'
import { answer, me, problem, roundOf, stateOf } from './made'

declare const CONTRACTS: string

type Options = { method: string; headers: Record<string, string>; redirect: string }
let reply: (path: string, options: Options) => Response | undefined = () => undefined
const asked: string[] = []
Object.assign(globalThis, {
  fetch: (path: string, options: Options) => {
    asked.push(`${options.method} ${path}`)
    const response = reply(path, options)
    return response ? Promise.resolve(response) : Promise.reject(new TypeError('no network'))
  },
})

const settled = () => new Promise((resolve) => setTimeout(resolve, 30))
const failure = (body: Promise<unknown>) =>
  body.then(
    () => undefined,
    (error: unknown) => error as ApiError,
  )
const text = (body: string, status: number, kind: string) =>
  new Response(body, { status, headers: { 'Content-Type': kind } })

/** Foreign answers: of networks' sign-in pages, proxies, caches, or another service at the address. */
const strangers: [string, () => Response][] = [
  ['200 with an empty object', () => text('{}', 200, 'application/json')],
  ['200 with a page', () => text('<html>Sign in to this network</html>', 200, 'text/html')],
  ['200 with nothing', () => text('', 200, 'application/json')],
  ['204', () => new Response(null, { status: 204 })],
  ['201 where 200 is said', () => answer(stateOf('r', 'c', 1, { strokes: 5 }), 201)],
  ['our answer as text', () => text(JSON.stringify(stateOf('r', 'c', 1, { strokes: 5 })), 200, 'text/plain')],
  ['another card', () => answer(stateOf('r', 'other', 1, { strokes: 5 }))],
  ['another round', () => answer(stateOf('other', 'c', 1, { strokes: 5 }))],
  ['another hole', () => answer(stateOf('r', 'c', 2, { strokes: 5 }))],
  ['another value', () => answer(stateOf('r', 'c', 1, { strokes: 6 }))],
  ['the hole cleared', () => answer(stateOf('r', 'c', 1, null))],
  ['no hole', () => answer({ ...stateOf('r', 'c', 1, null), hole: null })],
  ['a version that is no number', () => answer(stateOf('r', 'c', 1, { strokes: 5 }, '1' as unknown as number))],
  ...[400, 401, 403, 404, 405, 407, 409, 412, 413, 422, 428, 429, 451, 500, 502, 511].map(
    (status): [string, () => Response] => [
      `${status} with a page`,
      () => text('<html>blocked</html>', status, 'text/html'),
    ],
  ),
  ['404 with JSON', () => text('{"error":"not found"}', 404, 'application/json')],
  [
    'our problem as plain JSON',
    () => text('{"type":"/problems/not-found","title":"-","status":404}', 404, 'application/json'),
  ],
  [
    'a problem of another kind',
    () => text('{"type":"about:blank","title":"-","status":403}', 403, 'application/problem+json'),
  ],
  [
    'a problem of another status',
    () => text('{"type":"/problems/x","title":"-","status":404}', 403, 'application/problem+json'),
  ],
  ['a 412 that tells no hole', () => problem(412, 'hole-changed')],
  [
    'a 412 of another hole',
    () => problem(412, 'hole-changed', { stored: stateOf('r', 'c', 2, { strokes: 4 }).hole, sent: null }),
  ],
]

test('a response that is not ours is no answer, whatever its status', async () => {
  for (const [what, response] of strangers) {
    reply = response
    const error = await failure(putHole(me.id, 'r', 'c', 1, { strokes: 5 }, 0))
    assert.ok(error instanceof ApiError && error.status === 0 && error.isForeign && error.isTemporary, what)
  }
  reply = () => text('', 401, 'text/html')
  assert.equal((await failure(fetchMe()))?.status, 0)
})

test('a score stays queued until our service has it, whatever answered before', async () => {
  setScope(me.id)
  await keepRound(roundOf('r', 'c', { revision: 1 }))
  for (const [what, response] of strangers) {
    reply = response
    startSync(me.id)
    await enterHole(me.id, 'r', 'c', 1, { strokes: 5 }, undefined)
    await settled()
    const [entry] = unsent.get().values()
    assert.equal(entry?.kind === 'hole' && entry.state, 'waiting', what)
    assert.deepEqual(entry?.kind === 'hole' && entry.value, { strokes: 5 }, what)
    reply = () => answer(stateOf('r', 'c', 1, { strokes: 5 }))
    flush()
    await settled()
    assert.equal(unsent.get().size, 0, what)
    startSync(undefined)
  }
})

test('a score that is sent again after a lost answer is not put over what another player has put back', async () => {
  setScope(me.id)
  const before = stateOf('r', 'c', 1, { strokes: 5 }).hole!
  await enterHole(me.id, 'r', 'c', 1, { strokes: 6 }, before)
  reply = () => text('lost', 502, 'text/html')
  startSync(me.id)
  await settled()
  const stored = { ...before, version: 3 }
  reply = () => {
    reply = () => answer(stateOf('r', 'c', 1, { strokes: 6 }, 4))
    return problem(412, 'hole-changed', { stored, storedByName: 'Bodo', sent: { strokes: 6 } })
  }
  flush()
  await settled()
  assert.equal([...unsent.get().values()][0]?.state, 'conflict')
  startSync(undefined)
  await forget('r')
})

test('a failure of one entry does not hold up the others, and a foreign network ends the turn', async () => {
  setScope(me.id)
  for (const hole of [1, 2, 3, 4, 5]) await enterHole(me.id, 'r', 'c', hole, { strokes: 5 }, undefined)
  // A proxy that blocks the first entry.
  reply = (path) => {
    const hole = Number(path.split('/').pop())
    return hole === 1 ? text('blocked', 403, 'text/html') : answer(stateOf('r', 'c', hole, { strokes: 5 }, hole))
  }
  startSync(me.id)
  await settled()
  assert.deepEqual([...unsent.get().keys()], [`hole/${me.id}/c/1`])
  startSync(undefined)
  for (const hole of [6, 7, 8, 9]) await enterHole(me.id, 'r', 'c', hole, { strokes: 5 }, undefined)
  await settled()
  reply = () => text('<html>Sign in</html>', 200, 'text/html')
  asked.length = 0
  startSync(me.id)
  await settled()
  startSync(undefined)
  assert.equal(asked.length, 3)
  assert.equal(unsent.get().size, 5)
  await forget('r')
})

test('a problem of our own services is accepted', async () => {
  const refusals: [number, string][] = [
    [401, 'unauthenticated'],
    [404, 'not-found'],
    [409, 'round-finished'],
    [422, 'invalid'],
    [500, 'internal-error'],
    [503, 'unavailable'],
  ]
  for (const [status, slug] of refusals) {
    reply = () => problem(status, slug)
    const error = await failure(putHole(me.id, 'r', 'c', 1, { strokes: 5 }, 0))
    assert.deepEqual([error?.status, error?.slug], [status, slug])
  }
  const stored = stateOf('r', 'c', 1, { strokes: 4 }).hole
  reply = () => problem(412, 'hole-changed', { stored, storedByName: 'Bodo', sent: { strokes: 5 } })
  assert.equal((await failure(putHole(me.id, 'r', 'c', 1, { strokes: 5 }, 0)))?.status, 412)
  // Members that this page does not know: the service is newer.
  reply = () => answer({ ...stateOf('r', 'c', 1, { strokes: 5 }), weather: 'rain' })
  assert.equal((await putHole(me.id, 'r', 'c', 1, { strokes: 5 }, 0)).hole?.strokes, 5)
})

test('an empty answer is recognised by its request id', async () => {
  reply = () => new Response(null, { status: 204 })
  assert.ok((await failure(deleteRound('r')))?.isForeign)
  assert.ok((await failure(signOut()))?.isForeign)
  reply = () => answer(undefined)
  await deleteRound('r')
  await signOut()
})

test('a round is accepted only if it is the requested one, in the requested state', async () => {
  reply = () => answer(roundOf('other', 'c'))
  assert.ok((await failure(fetchRound('r')))?.isForeign)
  reply = () => answer(roundOf('r', 'c', { status: 'open' }))
  assert.equal((await fetchRound('r')).id, 'r')
  assert.ok((await failure(finishRound(me.id, 'r', {})))?.isForeign)
  reply = () => answer({ ...roundOf('r', 'c'), cards: [{ id: 'c' }] })
  assert.ok((await failure(fetchRound('r')))?.isForeign)
})

test('no redirect is followed', async () => {
  let redirect = ''
  reply = (_, options) => {
    redirect = options.redirect
    return answer(me)
  }
  await fetchMe()
  assert.equal(redirect, 'error')
})

test('a hole is stored as it was sent: details, versions, a pick-up, a clear', () => {
  const sent = { round: 'r', card: 'c', hole: 1, base: 3 }
  const full = { strokes: 5, putts: 0, greensideBunker: false, fairway: 'left' as const }
  const is = (recorded: object | null, value: object | null, version = 4) =>
    isStored(stateOf('r', 'c', 1, recorded, version), { ...sent, value })
  assert.ok(is(full, full))
  assert.ok(is({ ...full, note: 'é' }, { ...full, note: 'e\u0301' }))
  assert.ok(is(full, full, 3))
  assert.ok(!is(full, full, 2))
  assert.ok(!is({ strokes: 5 }, full))
  assert.ok(!is(full, { strokes: 5 }))
  assert.ok(is({ pickedUp: true }, { pickedUp: true }))
  assert.ok(!is({ strokes: 5 }, { pickedUp: true, strokes: 5 }))
  assert.ok(is(null, null))
  assert.ok(!is({ strokes: 5 }, null))
  assert.ok(isStored({ ...stateOf('r', 'c', 1, null), hole: null }, { ...sent, base: 0, value: null }))
})

test('each operation has its answers, and a shape detects missing members and wrong types', async () => {
  assert.ok(operations.length + later.length + analytics.length >= 45)
  // A shape of both services is the same in both.
  for (const [name, shape] of Object.entries(figures))
    if (name !== 'Problem') assert.deepEqual(shape, schemas[name] ?? shape, name)
  for (const name of Object.keys(laterSchemas)) assert.ok(!(name in schemas) && !(name in figures), name)
  assert.equal(shapeOf('PUT', '/api/rounds/r/cards/c/holes/7?x=1', 200), '#CardState')
  assert.equal(shapeOf('PUT', '/api/rounds/r/cards/c/holes/7', 201), undefined)
  assert.equal(shapeOf('DELETE', '/api/rounds/r', 204), null)
  assert.equal(shapeOf('GET', '/api/elsewhere', 200), undefined)
  const round = roundOf('r', 'c') as unknown as Record<string, unknown>
  assert.ok(fits(round, '#Round'))
  // The check must be able to fail: removing or changing the type of any required member is a fault.
  const required = Object.keys(schemas['Round'] as object).filter((name) => !name.endsWith('?'))
  assert.ok(required.length > 10)
  for (const name of required) {
    const { [name]: _, ...rest } = round
    assert.ok(!fits(rest, '#Round'), name)
    assert.ok(!fits({ ...rest, [name]: Symbol('else') }, '#Round'), name)
  }
  assert.ok(!fits(null, '#Round') && !fits([], '#Round') && !fits('Round', '#Round'))
  reply = () => answer({ index: 1 })
  assert.ok((await failure(request('GET', '/api/analytics/handicap')))?.isForeign)
})

test('the shapes that no hole needs are learnt with the first such answer', async () => {
  assert.equal(shapeOf('POST', '/api/rounds/r/leave', 200), undefined)
  reply = () => answer({ round: 7 })
  assert.ok((await failure(request('POST', '/api/rounds/r/leave')))?.isForeign)
  reply = () => answer({ round: null })
  assert.deepEqual(await request('POST', '/api/rounds/r/leave'), { round: null })
  assert.equal(shapeOf('POST', '/api/rounds/r/leave', 200), '#Left')
})

test('the shapes are those of the current contracts', () => {
  for (const name of ['round-service', 'round-service-later', 'analytics-service']) {
    const yaml = readFileSync(join(CONTRACTS, 'openapi', `${name.replace('-later', '')}.yaml`))
    const hash = createHash('sha256').update(yaml).digest('hex')
    const generated = readFileSync(join(CONTRACTS, `../web/src/api/generated/${name}-shapes.ts`), 'utf8')
    assert.ok(generated.includes(`contract-sha256: ${hash}`), `${name} has changed: npm run generate`)
  }
})

test('a finish that an older version does not know waits for the newer one, unchanged', async () => {
  setScope(me.id)
  const round = roundOf('older', 'c9')
  await keepRound(round)
  const errors = [{ pointer: '/holesMissing', message: unknownField, got: 'stopped' }]
  reply = (path) => (path.endsWith('/finish') ? problem(422, 'invalid', { errors }) : undefined)
  startSync(me.id)
  await enterFinish(me.id, round, { holesMissing: 'stopped', asNine: true }, { c9: 'front' })
  await settled()
  const [entry] = unsent.get().values()
  assert.deepEqual([entry?.state, entry?.broken?.isOlder, syncState.get()], ['waiting', true, 'older'])
  // Sent again, by hand or after the rest, the newer service accepts it.
  let sent: unknown
  reply = (path, options) => {
    if (!path.endsWith('/finish')) return undefined
    sent = JSON.parse((options as Options & { body: string }).body)
    return answer({ ...round, status: 'finished' })
  }
  await flushNow()
  await settled()
  assert.deepEqual([sent, unsent.get().size, syncState.get()], [{ holesMissing: 'stopped', asNine: true }, 0, 'idle'])
  startSync(undefined)
})
