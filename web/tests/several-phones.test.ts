import assert from 'node:assert/strict'
import test from 'node:test'

// Set before the app's modules are loaded: node has neither.
Object.assign(globalThis, { navigator: globalThis.navigator ?? { userAgent: 'Firefox/1 Linux' } })

import type { Card, CardMoved, CardState, RecordedHole, Round } from '../src/shared/api/types'
import { isDone, isKept, keptCards, scoredHere, stillPlaying } from '../src/shared/golf/kept'
import { after, nextEmpty } from '../src/shared/golf/totals'
import { setScope, peek } from '../src/shared/storage/resources'
import { withCard } from '../src/shared/storage/preferences'
import { keys } from '../src/shared/storage/keys'
import type { HoleEntry } from '../src/shared/sync/entry'
import { startSync, syncState } from '../src/shared/sync/flush'
import { keepRound } from '../src/shared/sync/known-rounds'
import { enterFinish, enterHole, forget, settle, unsent } from '../src/shared/sync/outbox'
import { newer, overlay } from '../src/shared/sync/overlay'
import * as queue from '../src/shared/sync/queue'
import { byHole, changeText } from '../src/features/round/history-groups'
import { lastHeard } from '../src/features/round/still-open'
import { remembered, withdrawn, without } from '../src/features/round/confirmations'
import { answer, me, problem, roundOf, stateOf } from './made'

const bodo = '0192f0d1-2b4c-7d01-8a11-5c2e9f704b02'
const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new assert.AssertionError({ message: 'nothing there' })
  return value
}
const recorded = (strokes: number | null, version: number, hole = 7): RecordedHole => ({
  hole,
  version,
  recordedAt: '2026-05-17T09:00:00.000Z',
  recordedBy: bodo,
  ...(strokes === null ? { cleared: true } : { strokes, pickedUp: false }),
})
const tap = (strokes: number | null, stored?: RecordedHole): queue.Tap => ({
  owner: me.id,
  roundId: 'r',
  cardId: 'c',
  hole: 7,
  value: strokes === null ? null : { strokes },
  stored,
  order: 1,
})
const entry = (strokes: number | null, stored?: RecordedHole) => must(queue.tapped(undefined, tap(strokes, stored)))
const moved = (stored: RecordedHole | null, round = 'r') => ({ card: 'n', round, stored }) as CardMoved

/** Anna's card and her guest's, and Bodo's. */
const shared = (more: Partial<Round> = {}, cards: Partial<Card>[] = []): Round => {
  const base = roundOf('r', 'c', { revision: 1 })
  const card = (id: string, player: string, keeper: string, guest: boolean): Card => ({
    ...base.cards[0]!,
    id,
    player: { id: player, name: id, guest },
    keeper,
  })
  const all = [card('c', me.id, me.id, false), card('b', bodo, bodo, false), card('g', 'guest', me.id, true)]
  const members = [me.id, bodo].map((id, place) => ({ id, name: id, owner: place === 0, joinedAt: '' }))
  return { ...base, members, cards: all.map((one, place) => ({ ...one, ...cards[place] })), ...more }
}

test('a phone scores its own card and its guests’, and goes through those only', () => {
  const round = shared()
  const ids = (cards: Card[]) => cards.map((card) => card.id)
  assert.deepEqual(ids(keptCards(round, me.id)), ['c', 'g'])
  assert.deepEqual(ids(keptCards(round, bodo)), ['b'])
  const mine = scoredHere(round, me.id)
  assert.deepEqual(nextEmpty(mine), { card: 'c', hole: 1 })
  assert.deepEqual(after(mine, { card: 'c', hole: 1 }), { card: 'g', hole: 1 })
  assert.deepEqual(after(mine, { card: 'g', hole: 1 }), { card: 'c', hole: 2 })
  // Asked to score Bodo's too, also after his card was replaced; never where only its keeper may.
  assert.deepEqual(ids(scoredHere(round, me.id, ['b']).cards), ['c', 'b', 'g'])
  assert.deepEqual(ids(scoredHere(shared({}, [{}, { id: 'b2', replaces: 'b' }]), me.id, ['b']).cards), ['c', 'b2', 'g'])
  assert.deepEqual(ids(scoredHere({ ...round, scoring: 'keeper' }, me.id, ['b']).cards), ['c', 'g'])
  assert.deepEqual(ids(scoredHere(shared({}, [{ status: 'finished' }]), me.id).cards), ['g'])
})

test('every card of a round is kept here if the service names no keeper', () => {
  const { keeper: _, ...card } = shared().cards[1]!
  assert.ok(isKept(card, me.id))
})

test('a finish ends the cards that the player keeps, and the round with the last of them', () => {
  const finish = queue.finished(me.id, 'r', { holesMissing: 'pickedUp' }, 1)
  const view = overlay(shared(), [finish], me.id)
  assert.deepEqual(
    view.round.cards.map((card) => [card.status, card.holes.length]),
    [
      ['finished', 18],
      ['open', 0],
      ['finished', 18],
    ],
  )
  assert.deepEqual([view.round.status, view.isDone], ['open', true])
  assert.deepEqual(
    stillPlaying(view.round, me.id).map((card) => card.id),
    ['b'],
  )
  const last = overlay(shared({}, [{}, { status: 'finished' }]), [finish], me.id)
  assert.equal(last.round.status, 'finished')
  assert.ok(!isDone(shared(), me.id))
})

test('what was kept for a replaced card goes to the one in its place', () => {
  const after = must(queue.moved(entry(6), moved(null)))
  assert.deepEqual([after.key, after.cardId, after.base, after.state], [`hole/${me.id}/n/7`, 'n', 0, 'waiting'])
  assert.deepEqual(after.from, { cardId: 'c', roundId: 'r' })
  // The same value there is a success, whatever its note.
  assert.equal(queue.moved(entry(6), moved(recorded(6, 3))), undefined)
  // A score that was cleared there is no other value.
  assert.equal(must(queue.moved(entry(6), moved(recorded(null, 2)))).state, 'waiting')
})

test('a replaced card’s hole that still has the value known here is changed without asking', () => {
  const change = entry(6, recorded(5, 4))
  const after = must(queue.moved(change, moved(recorded(5, 1))))
  assert.deepEqual([after.state, after.base, after.value], ['waiting', 1, { strokes: 6 }])
  // So is a value of this device whose answer was lost.
  const lost = queue.sending(entry(4))
  const second = queue.sending(must(queue.tapped(lost, tap(6))))
  assert.equal(must(queue.moved(second, moved(recorded(4, 1)))).state, 'waiting')
})

test('two different values on the new card are a conflict, which the player settles', () => {
  const after = must(queue.moved(entry(6), moved(recorded(5, 2))))
  assert.deepEqual([after.state, after.stored?.strokes], ['conflict', 5])
  const mine = must(queue.settled(after, 'mine'))
  assert.deepEqual([mine.state, mine.base, mine.cardId], ['waiting', 2, 'n'])
  assert.equal(queue.settled(after, 'theirs'), undefined)
})

test('on the new card, too, a score with more details is no other score', () => {
  const full = must(queue.tapped(undefined, { ...tap(6), value: { strokes: 6, putts: 2 } }))
  const after = must(queue.moved(full, moved(recorded(6, 2))))
  assert.deepEqual([after.state, after.base, after.value], ['waiting', 2, { strokes: 6, putts: 2 }])
  assert.equal(queue.moved({ ...full, value: { strokes: 6 } }, moved({ ...recorded(6, 2), putts: 1 })), undefined)
})

test('a card is no longer scored too, also by the id of the card that it has replaced', () => {
  assert.deepEqual(withCard(['b', 'd'], { id: 'b2', replaces: 'b' }, false), ['d'])
  assert.deepEqual(withCard(['b'], { id: 'b2', replaces: 'b' }, true), ['b2'])
  assert.deepEqual(withCard(['d'], { id: 'b' }, true), ['d', 'b'])
})

test('a moved entry remembers the first card, and returns there if the last is not the player’s', () => {
  const once = must(queue.moved(entry(6), moved(null, 'r2')))
  const twice = must(queue.moved(once, { card: 'm', round: 'r3', stored: null } as CardMoved))
  assert.deepEqual([twice.cardId, twice.roundId, twice.from], ['m', 'r3', { cardId: 'c', roundId: 'r' }])
  const back = queue.stranded(twice, { slug: 'card-gone', title: 'Not found' })
  assert.deepEqual([back.key, back.cardId, back.roundId, back.state], [`hole/${me.id}/c/7`, 'c', 'r', 'refused'])
  assert.deepEqual(back.value, { strokes: 6 })
})

test('a value entered on the new card since stays when an older one moves there', () => {
  const older = must(queue.moved(entry(6), moved(null)))
  const there: HoleEntry = { ...older, value: { strokes: 7 }, order: 9, rev: 1 }
  assert.deepEqual(queue.joined(there, older).value, { strokes: 7 })
  assert.deepEqual(queue.joined({ ...there, order: 0 }, older).value, { strokes: 6 })
  assert.deepEqual(queue.joined(undefined, older).value, { strokes: 6 })
})

test('an unsent score of a replaced card is shown on the card in its place', () => {
  const round = shared({}, [{ id: 'n', replaces: 'c' }])
  const view = overlay(round, [entry(6)], me.id)
  assert.equal(view.round.cards[0]!.holes[0]?.strokes, 6)
})

test('a fetched round keeps the notes known here, of the same versions only', () => {
  const known = shared({}, [{ sequence: 1, holes: [{ ...recorded(5, 1), note: 'wind' }, recorded(4, 1, 8)] }])
  const fetched = shared({}, [{ sequence: 2, holes: [recorded(5, 1), { ...recorded(4, 2, 8), strokes: 3 }] }])
  assert.deepEqual(
    newer(known, fetched).cards[0]!.holes.map((hole) => [hole.strokes, hole.note]),
    [
      [5, 'wind'],
      [3, undefined],
    ],
  )
  const changed = shared({}, [{ sequence: 2, holes: [recorded(5, 2)] }])
  assert.equal(newer(known, changed).cards[0]!.holes[0]!.note, undefined)
})

type Options = { method: string; headers: Record<string, string>; body?: string }
let reply: (path: string, options: Options) => Response | undefined = () => undefined
const asked: string[] = []
Object.assign(globalThis, {
  fetch: (path: string, options: Options) => {
    asked.push(`${options.method} ${path}${options.headers['If-Match'] ? ` ${options.headers['If-Match']}` : ''}`)
    const response = reply(path, options)
    return response ? Promise.resolve(response) : Promise.reject(new TypeError('no network'))
  },
})
/** Sends until nothing is left to send. */
async function sent() {
  startSync(me.id)
  const isWaiting = () =>
    syncState.get() === 'sending' || [...unsent.get().values()].some((one) => one.state === 'waiting')
  for (let turn = 0; turn < 500 && isWaiting(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10))
  startSync(undefined)
}

/** Scores three holes of the card without a network; the card has been replaced meanwhile. */
async function offline(stored: { [hole: number]: RecordedHole }, target = 'r') {
  await forget('r')
  setScope(me.id)
  await keepRound(shared())
  reply = () => undefined
  for (const hole of [7, 8, 9]) await enterHole(me.id, 'r', 'c', hole, { strokes: 6 }, undefined)
  asked.length = 0
  reply = (path, { method, body }) => {
    const hole = Number(path.split('/').pop())
    if (path.includes('/cards/c/')) {
      return problem(409, 'card-moved', { card: 'n', round: target, stored: stored[hole] ?? null })
    }
    if (path.includes('/cards/n/') && target !== 'r') return problem(404, 'not-found')
    if (method === 'PUT') return answer(stateOf(target, 'n', hole, JSON.parse(body ?? '{}') as { strokes: number }, 4))
    if (path === '/api/rounds/r') return answer(shared({ revision: 2 }, [{ id: 'n', replaces: 'c' }]))
    return problem(404, 'not-found')
  }
  await sent()
}

test('all holes that wait for a replaced card arrive on the new one', async () => {
  await offline({ 8: recorded(6, 1, 8), 9: recorded(4, 3, 9) })
  // Hole 7 was sent, hole 8 was there already, hole 9 has another value and waits for the player.
  assert.deepEqual(
    asked.filter((one) => one.includes('/cards/n/')),
    ['PUT /api/rounds/r/cards/n/holes/7 "0"'],
  )
  const left = [...unsent.get().values()] as HoleEntry[]
  assert.deepEqual(
    left.map((one) => [one.key, one.state, one.stored?.strokes]),
    [[`hole/${me.id}/n/9`, 'conflict', 4]],
  )
  // The page shows the round as it is now.
  assert.equal(peek<Round>(keys.round('r'))?.cards[0]?.id, 'n')
  await settle(left[0]!, 'mine')
  await sent()
  assert.ok(asked.includes('PUT /api/rounds/r/cards/n/holes/9 "3"'))
  assert.equal(unsent.get().size, 0)
})

test('a page that was closed between the two records of a move sends one value', async () => {
  for (const first of ['c', 'n']) {
    await forget('r')
    setScope(me.id)
    await keepRound(shared({ revision: 2 }, [{ id: 'n', replaces: 'c' }]))
    reply = () => undefined
    for (const card of [first, first === 'c' ? 'n' : 'c'])
      await enterHole(me.id, 'r', card, 7, { strokes: 6 }, undefined)
    assert.equal(unsent.get().size, 2)
    asked.length = 0
    let stored: RecordedHole | null = null
    reply = (path) => {
      if (path.includes('/cards/c/')) return problem(409, 'card-moved', { card: 'n', round: 'r', stored })
      if (!path.includes('/cards/n/')) return answer(shared({ revision: 2 }, [{ id: 'n', replaces: 'c' }]))
      stored = recorded(6, 1)
      return answer(stateOf('r', 'n', 7, { strokes: 6 }))
    }
    await sent()
    assert.equal(unsent.get().size, 0, first)
    assert.deepEqual(
      asked.filter((one) => one.includes('/cards/n/')),
      ['PUT /api/rounds/r/cards/n/holes/7 "0"'],
      first,
    )
  }
})

test('nothing is lost if the new card is in a round of others', async () => {
  await offline({}, 'other')
  const left = [...unsent.get().values()] as HoleEntry[]
  assert.deepEqual(
    left.map((one) => [one.key, one.roundId, one.state, one.refusal?.slug, one.value]),
    [7, 8, 9].map((hole) => [`hole/${me.id}/c/${hole}`, 'r', 'refused', 'card-gone', { strokes: 6 }]),
  )
  await forget('r')
})

test('a finish goes along to the round in which the player’s cards continue, after their holes', async () => {
  await forget('r')
  setScope(me.id)
  await keepRound(shared())
  reply = () => undefined
  await enterHole(me.id, 'r', 'c', 7, { strokes: 6 }, undefined)
  await enterFinish(me.id, shared(), { holesMissing: 'stopped' })
  asked.length = 0
  const own = roundOf('own', 'n', { revision: 1 })
  const ended = { ...own, status: 'finished' as const, cards: [{ ...own.cards[0]!, status: 'finished' as const }] }
  reply = (path) => {
    if (path.includes('/cards/c/')) return problem(409, 'card-moved', { card: 'n', round: 'own', stored: null })
    if (path.endsWith('/holes/7')) return answer(stateOf('own', 'n', 7, { strokes: 6 }))
    if (path === '/api/rounds/own/finish') return answer(ended)
    return path === '/api/rounds/own' ? answer(own) : problem(404, 'not-found')
  }
  await sent()
  assert.equal(unsent.get().size, 0)
  const writes = asked.filter((one) => !one.startsWith('GET'))
  assert.deepEqual(writes.slice(1), ['PUT /api/rounds/own/cards/n/holes/7 "0"', 'POST /api/rounds/own/finish'])
})

test('a hole that arrives after the finish has arrived, and its keeper decides', async () => {
  setScope(me.id)
  await keepRound(shared())
  await enterHole(me.id, 'r', 'b', 7, { strokes: 6 }, undefined)
  const proposals = [{ hole: 7, by: me.id, byName: 'Anna', kind: 'late' as const, strokes: 6, at: '' }]
  reply = (path) =>
    path.endsWith('/holes/7')
      ? answer({ ...stateOf('r', 'b', 7, { strokes: 5 }), proposed: true, status: 'finished' } as CardState, 202)
      : answer(shared({ revision: 3 }, [{}, { sequence: 1, status: 'finished', proposals, holes: [recorded(5, 1)] }]))
  await sent()
  assert.equal(unsent.get().size, 0)
  assert.deepEqual(peek<Round>(keys.round('r'))?.cards[1]?.proposals, proposals)
})

test('the history is by hole in order of play, newest first, and the round’s own changes come last', () => {
  const change = (hole: number | null, at: string, more = {}) => ({
    by: bodo,
    byName: 'Bodo',
    card: 'b',
    hole,
    at,
    kind: 'entered',
    ...more,
  })
  const groups = byHole(
    [change(2, '3'), change(null, '2', { kind: 'joined' }), change(10, '1'), change(2, '0')],
    [10, 1, 2],
  )
  assert.deepEqual(
    groups.map(({ hole, changes }) => [hole, changes.map((one) => one.at)]),
    [
      [10, ['1']],
      [2, ['3', '0']],
      [null, ['2']],
    ],
  )
  assert.equal(changeText(change(2, '', { kind: 'changed', strokes: 6, before: 5 })), '6, was 5')
  assert.equal(changeText(change(2, '', { kind: 'cleared', before: 6 })), 'cleared, was 6')
  assert.equal(changeText(change(null, '', { kind: 'joined' })), 'joined the round')
})

test('a phone was last heard when its card was written last', () => {
  const now = new Date('2026-05-17T12:00:00Z')
  const holes = [recorded(5, 1), { ...recorded(4, 1, 8), recordedAt: '2026-05-17T09:30:00.000Z' }]
  assert.equal(lastHeard({ lastNews: null, holes: [] }, now), 'not heard yet')
  assert.equal(lastHeard({ holes }, now), 'last heard 11:30')
  assert.equal(lastHeard({ lastNews: '2026-05-17T10:02:00.000Z', holes }, now), 'last heard 12:02')
})

test('a confirmation that stands no longer is told, and one that was taken back is not', () => {
  const card = (confirmedBy: Card['confirmedBy']) => ({ ...shared().cards[0]!, confirmedBy })
  const anna = { id: me.id, name: 'Anna', at: '' }
  const seen = remembered({}, [card([anna, { id: bodo, name: 'Bodo', at: '' }])])
  assert.deepEqual(withdrawn(seen, card([anna])), [{ id: bodo, name: 'Bodo' }])
  assert.deepEqual(withdrawn(without(seen, 'c', bodo), card([anna])), [])
  assert.deepEqual(remembered(seen, [card([])]), seen)
})
