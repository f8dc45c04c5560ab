import assert from 'node:assert/strict'
import test from 'node:test'
import { joinFault, wayOf } from '../src/features/join/join-words'
import { guestsOf, mayMakeCode, takenOver } from '../src/features/together/people'
import { membersOf, nextOwner } from '../src/shared/golf/members'
import { qrPath } from '../src/features/together/qr-path'
import { changeFault } from '../src/features/together/use-change'
import { guestsIn, firstDraft } from '../src/features/new-round/draft'
import { ApiError } from '../src/shared/api/request'
import { cleanCode, codeFault, grouped, linkOf } from '../src/shared/joining/code'
import { afterEntry, dropCode, keepCode, startJoining } from '../src/shared/joining/kept-code'
import { waitText } from '../src/shared/joining/wait'
import { match, path } from '../src/shared/routing/route'
import {
  forgetGuest,
  forgetGuests,
  mostRemembered,
  rememberedGuests,
  rememberGuest,
  rememberGuests,
} from '../src/shared/storage/remembered-guests'
import { course, roundOf } from './made'

/** A storage in memory, as the browser's two are. */
function storage() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  }
}

const refused = (status: number, slug: string, retryAfter?: number) =>
  new ApiError(status, { type: `/problems/${slug}`, title: 'title', status, detail: 'detail' }, retryAfter)

test('a code is understood however it is typed, pasted or linked', () => {
  for (const text of ['k7m x2p', 'K7M-X2P', ' k7m‑x2p ', 'Ｋ7MX2P', 'https://golf.example/join#k7mx2p', '#K7MX2P']) {
    assert.equal(cleanCode(text), 'K7MX2P', text)
  }
  assert.equal(codeFault('K7MX2P'), undefined)
  assert.equal(grouped('K7MX2P'), 'K7M X2P')
  assert.equal(grouped('K7'), 'K7')
  assert.equal(linkOf('K7MX2P', 'https://golf.example'), 'https://golf.example/join#K7MX2P')
  assert.equal(cleanCode(linkOf('K7MX2P', 'https://golf.example')), 'K7MX2P')
  assert.equal(cleanCode('x'.repeat(1000)).length, 32)
})

test('a code that cannot be one is named before it is sent', () => {
  assert.match(codeFault('') ?? '', /Type the code/)
  for (const sign of ['0', 'O', '1', 'I', 'L']) assert.match(codeFault(`K7MX2${sign}`) ?? '', /no 0, O, 1, I or L/)
  assert.match(codeFault('K7MX2É') ?? '', /letters and digits only/)
  assert.match(codeFault('K7MX2') ?? '', /6 characters; this one has 5/)
  assert.match(codeFault('K7MX2P3') ?? '', /this one has 7/)
})

test('the code of a link is kept for this tab and taken out of the address', () => {
  const session = storage()
  const replaced: string[] = []
  const heard: string[] = []
  Object.assign(globalThis, {
    sessionStorage: session,
    window: {
      location: { pathname: '/join', hash: '#k7m%20x2p' },
      history: { state: null, replaceState: (_: unknown, __: string, to: string) => replaced.push(to) },
      addEventListener: (name: string) => heard.push(name),
    },
  })
  startJoining()
  assert.deepEqual(replaced, ['/join'])
  assert.deepEqual(heard, ['hashchange'])
  assert.deepEqual(afterEntry(), { page: 'join' })
  assert.match(session.kept.get('golf-join') ?? '', /K7MX2P/)
  dropCode()
  assert.deepEqual(afterEntry(), { page: 'home' })
  assert.equal(session.kept.size, 0)
  // A reload finds it, but not after the day that a code can live.
  Object.assign(globalThis.window.location, { hash: '' })
  session.setItem('golf-join', JSON.stringify({ code: 'K7MX2P', at: 1_000 }))
  startJoining(1_000 + 25 * 3_600_000)
  assert.deepEqual(afterEntry(), { page: 'home' })
  startJoining(1_000 + 23 * 3_600_000)
  assert.deepEqual(afterEntry(), { page: 'join' })
  // Another page's fragment is none of ours, and text that is no code does no harm.
  dropCode()
  session.setItem('golf-join', '{"code":7')
  Object.assign(globalThis.window.location, { pathname: '/rounds', hash: '#K7MX2P' })
  startJoining()
  assert.deepEqual(afterEntry(), { page: 'home' })
  keepCode('K7MX2P')
  dropCode()
  Reflect.deleteProperty(globalThis, 'window')
})

test('each refusal to join has its own sentence', () => {
  const said = new Set(
    (
      [
        [404, 'code-unknown'],
        [409, 'round-full'],
        [409, 'cards-used-up'],
        [403, 'barred'],
        [409, 'guest-taken'],
        [409, 'round-finished'],
        [429, 'too-many-requests'],
        [0, 'unreachable'],
        [401, 'unauthenticated'],
        [404, 'not-found'],
        [503, 'unavailable'],
      ] as const
    ).map(([status, slug]) => joinFault(refused(status, slug))),
  )
  assert.equal(said.size, 11)
  assert.match(joinFault(refused(0, 'unreachable')), /needs the network/)
  assert.match(changeFault(refused(409, 'only-member')), /only player/)
  assert.equal(changeFault(refused(409, 'anything')), 'detail')
})

test('a rate limit says how long to wait', () => {
  assert.deepEqual(
    [1, 89, 90, 600, 7200].map((retryAfter) => waitText({ retryAfter })),
    ['1 second', '89 seconds', '2 minutes', '10 minutes', '2 hours'].map(
      (wait) => `Too many tries. Try again in ${wait}.`,
    ),
  )
})

test('what a code lets a player do', () => {
  const preview = { host: 'Anna', course: { club: 'Club', name: 'Parkland' }, playedOn: '2026-05-17', round: 'r' }
  const guest = { card: 'c', name: 'Bodo', tee: 't', holesPlayed: 3, status: 'open' as const }
  assert.equal(wayOf({ ...preview, member: true, status: 'open', free: 2 }), 'open')
  assert.equal(wayOf({ ...preview, status: 'open', free: 1, guests: [guest] }), 'join')
  assert.equal(wayOf({ ...preview, status: 'open', free: 0, guests: [guest] }), 'take-over')
  assert.equal(wayOf({ ...preview, status: 'open', free: 0, guests: [] }), 'full')
  assert.equal(wayOf({ ...preview, status: 'finished', free: 3, guests: [guest] }), 'take-over')
  assert.equal(wayOf({ ...preview, status: 'finished', free: 3 }), 'finished')
})

test('who is in a round, who may make a code, and which cards can be given back', () => {
  // A server that knows one player a round.
  const old = roundOf('r', 'mine')
  const anna = old.ownerId
  assert.deepEqual(
    membersOf(old).map(({ id, owner }) => [id, owner]),
    [[anna, true]],
  )
  assert.equal(nextOwner(old), undefined)
  assert.equal(mayMakeCode(old, anna), true)
  assert.equal(mayMakeCode({ ...old, status: 'finished' }, anna), false)
  const card = old.cards[0]!
  const guest = { ...card, id: 'guest', player: { id: 'g', name: 'Bodo', guest: true } }
  assert.deepEqual(guestsOf({ ...old, cards: [card, guest] }, anna), [guest])
  // Bea took over one card and hosts a guest of her own.
  const bea = {
    ...card,
    id: 'bea',
    player: { id: 'b', name: 'Bea', guest: false },
    replaces: 'old',
    status: 'open' as const,
  }
  const hers = { ...guest, id: 'hers', keeper: 'b' }
  const joinedAt = old.startedAt
  const members = [
    { id: anna, name: 'Anna', owner: true, joinedAt },
    { id: 'b', name: 'Bea', owner: false, joinedAt },
  ]
  const round = { ...old, cards: [card, bea, hers], members }
  assert.equal(nextOwner(round)?.name, 'Bea')
  assert.deepEqual(guestsOf(round, anna), [])
  assert.deepEqual(takenOver(round, anna), [bea])
  assert.deepEqual(takenOver(round, 'b'), [bea])
  assert.deepEqual(takenOver(round, 'c'), [])
  assert.deepEqual(takenOver({ ...round, cards: [{ ...bea, status: 'finished' }] }, anna), [])
  assert.equal(mayMakeCode(round, 'b'), false)
  assert.equal(mayMakeCode({ ...round, status: 'finished' }, 'b'), true)
  assert.equal(mayMakeCode({ ...round, status: 'finished' }, anna), false)
})

test('guests are remembered newest first, for one account, and forgotten', () => {
  Object.assign(globalThis, { localStorage: storage() })
  const draft = {
    ...firstDraft(course, { id: 'r', cardId: 'mine' }, 't'),
    guests: [{ key: 'g', name: '  Bodo ', tee: '', index: ' 12.1 ' }],
  }
  rememberGuests('anna', guestsIn(draft))
  assert.deepEqual(rememberedGuests('anna'), [{ name: 'Bodo', tee: 't', index: '12.1' }])
  rememberGuests('anna', [
    { name: 'Cleo', tee: 't', index: '' },
    { name: 'bodo', tee: 'u', index: '11' },
  ])
  assert.deepEqual(
    rememberedGuests('anna').map(({ name, tee, index }) => [name, tee, index]),
    [
      ['Cleo', 't', ''],
      ['bodo', 'u', '11'],
    ],
  )
  assert.deepEqual(rememberedGuests('bea'), [])
  rememberGuest('anna', 'Bodo', 'v')
  assert.deepEqual(rememberedGuests('anna')[0], { name: 'Bodo', tee: 'v', index: '11' })
  forgetGuest('anna', 'Bodo')
  assert.deepEqual(
    rememberedGuests('anna').map(({ name }) => name),
    ['Cleo'],
  )
  for (let place = 0; place < 40; place += 1) rememberGuests('anna', [{ name: `G${place}`, tee: 't', index: '' }])
  assert.equal(rememberedGuests('anna').length, mostRemembered)
  assert.equal(rememberedGuests('anna')[0]?.name, 'G39')
  forgetGuests('anna')
  assert.deepEqual(rememberedGuests('anna'), [])
  // What another version or a player has written there is not shown.
  globalThis.localStorage.setItem('golf-guests/anna', '[{"name":7},null,"x",{"name":"Bodo","tee":"t","index":""}]')
  assert.deepEqual(rememberedGuests('anna'), [{ name: 'Bodo', tee: 't', index: '' }])
  globalThis.localStorage.setItem('golf-guests/anna', '{')
  assert.deepEqual(rememberedGuests('anna'), [])
})

test('the pages have addresses without a code', () => {
  const round = '0190a5c1-7e00-7000-8000-000000000001'
  assert.equal(path({ page: 'join' }), '/join')
  assert.deepEqual(match('/join'), { page: 'join' })
  assert.deepEqual(match('/join/K7MX2P'), { page: 'not-found' })
  assert.deepEqual(match(path({ page: 'together', round })), { page: 'together', round })
})

test('a QR code has its finder patterns and a white margin', () => {
  const { path: drawn, width } = qrPath('https://golf.example.com/join#K7MX2P')
  const dark = new Set([...drawn.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`))
  const finder = (left: number, top: number) => {
    for (let y = 0; y < 7; y += 1) {
      for (let x = 0; x < 7; x += 1) {
        const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3))
        assert.equal(dark.has(`${left + x},${top + y}`), ring !== 2, `${x},${y}`)
      }
    }
  }
  const far = width - 4 - 7
  for (const [left, top] of [
    [4, 4],
    [far, 4],
    [4, far],
  ] as const)
    finder(left, top)
  for (const spot of dark) {
    const [x, y] = spot.split(',').map(Number) as [number, number]
    assert.ok(x >= 4 && y >= 4 && x < width - 4 && y < width - 4, spot)
  }
})
