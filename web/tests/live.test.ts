import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'

// Set before the app's modules are loaded: node has neither.
Object.assign(globalThis, { navigator: globalThis.navigator ?? { userAgent: 'Firefox/1 Linux' } })

import { badgesSince, indexSince, joinedSince } from '../src/app/notices'
import type { Achievements, Handicap, Round } from '../src/shared/api/types'
import * as connection from '../src/shared/live/connection'
import type { Action, Connection } from '../src/shared/live/connection'
import { parsed, type LiveCard, type ServerMessage } from '../src/shared/live/messages'
import { isBehind, noPicture, seen, withPicture } from '../src/shared/live/picture'
import type { Entry } from '../src/shared/sync/entry'
import { newer, overlay, withCard } from '../src/shared/sync/overlay'
import * as queue from '../src/shared/sync/queue'
import { me, roundOf, stateOf } from './made'

declare const CONTRACTS: string
const examples = join(CONTRACTS, 'asyncapi', 'examples')
const example = (file: string) => readFileSync(join(examples, file), 'utf8')
const isOurs = (file: string) => /^(un)?subscribe\./.test(file)

// Messages.

test('each message of the contract is understood, and none loses a member', () => {
  const files = readdirSync(examples).filter((file) => !isOurs(file))
  for (const file of files) {
    const text = example(file)
    assert.deepEqual(parsed(text), JSON.parse(text), file)
    // Changes are additive.
    assert.ok(parsed(JSON.stringify({ ...JSON.parse(text), somethingNew: 1 })), file)
  }
  const types = new Set(files.map((file) => file.split('.')[0]))
  assert.deepEqual([...types].sort(), [
    'beat',
    'card',
    'ended',
    'figures',
    'refetch',
    'refused',
    'round',
    'snapshot',
    'subscribed',
  ])
})

test('what the app sends is what the contract has', () => {
  const sentFor = (file: string) => {
    const { ticket: text } = JSON.parse(example(file)) as { ticket: string }
    const of = text.split('.')[1] ?? ''
    const run = new Run()
    run.do((all) => connection.woken(all, true))
    run.do((all) => connection.followed(all, of))
    run.do((all) => connection.given(all, [of], [{ subject: of, text, life: minute }], run.now))
    run.do((all) => connection.opened(all, run.now))
    run.do((all) => connection.followed(all, own))
    run.do((all) => connection.unfollowed(all, of, run.now))
    run.pass(minute / 6)
    return run.actions.flatMap((action) => (action.do === 'send' ? [action.message] : []))
  }
  const files = readdirSync(examples).filter((file) => file.startsWith('subscribe.'))
  assert.equal(files.length, 3)
  for (const file of files) assert.deepEqual(sentFor(file)[0], JSON.parse(example(file)), file)
  assert.deepEqual(sentFor('subscribe.member.json')[1], JSON.parse(example('unsubscribe.json')))
})

test('what is malformed, or of a later release, is no message', () => {
  for (const text of ['', 'no', 'null', '[]', '3', '{}', '{"type":"news"}', '{"type":"toString"}', '{"type":"beat"}']) {
    assert.equal(parsed(text), undefined, text)
  }
  assert.equal(parsed(new ArrayBuffer(2)), undefined)
  const card = JSON.parse(example('card.open.json'))
  for (const change of [{ sequence: '9' }, { holes: [{ strokes: 4 }] }, { status: 1 }]) {
    assert.equal(parsed(JSON.stringify({ ...card, card: { ...card.card, ...change } })), undefined)
  }
})

// The connection.

const subject = 'round:r'
const own = 'player:p'
const minute = 60_000
const ticket = (of: string, text = of) => ({ subject: of, text, life: 10 * minute })

/** A connection that runs by a made clock: events in, actions out. */
class Run {
  all: Connection = connection.closed
  actions: Action[] = []
  wakeAt: number | undefined
  constructor(public now = 1_000_000) {}

  do(change: (all: Connection) => Connection): string[] {
    const next = connection.decided(change(this.all), this.now, 0)
    this.all = next.connection
    this.wakeAt = next.wakeAt
    this.actions.push(...next.actions)
    return next.actions.map((action) =>
      action.do === 'ask'
        ? `ask ${action.subjects.join()}`
        : action.do === 'send'
          ? action.message.type === 'subscribe'
            ? `subscribe ${action.message.ticket}`
            : `unsubscribe ${action.message.subject}`
          : action.do,
    )
  }

  pass(ms: number) {
    this.now += ms
    return this.do((all) => all)
  }
  hear(message: ServerMessage) {
    return this.do((all) => connection.heard(all, message, this.now, 0))
  }
  give(...subjects: string[]) {
    const tickets = subjects.map((one) => ticket(one, `${one}@${this.now}`))
    return this.do((all) => connection.given(all, subjects, tickets, this.now))
  }
  snapshot() {
    return this.hear({ type: 'snapshot', subject, endsAt: '', revision: 1, cards: [] })
  }
  get isLive() {
    return connection.isLive(this.all, subject, this.now)
  }

  /** Open, followed and fresh. */
  static live() {
    const run = new Run()
    run.do((all) => connection.woken(all, true))
    run.do((all) => connection.followed(all, subject))
    run.give(subject)
    run.do((all) => connection.opened(all, run.now))
    run.hear({ type: 'beat', fresh: true })
    run.snapshot()
    return run
  }
}

test('a subject that is shown: a ticket, the socket, the subscription, and then it is live', () => {
  const run = new Run()
  assert.deepEqual(run.do((all) => connection.followed(all, subject)), [])
  assert.deepEqual(run.do((all) => connection.woken(all, true)), [`ask ${subject}`])
  // Nothing is asked for twice.
  assert.deepEqual(run.pass(10), [])
  assert.deepEqual(run.give(subject), ['open'])
  assert.deepEqual(run.do((all) => connection.opened(all, run.now)), [`subscribe ${subject}@${run.now}`])
  assert.deepEqual(run.snapshot(), [])
  // The server has not said yet that it hears of every change.
  assert.equal(run.isLive, false)
  run.hear({ type: 'beat', fresh: true })
  assert.equal(run.isLive, true)
  run.hear({ type: 'beat', fresh: false })
  assert.equal(run.isLive, false)
  // A subject that comes later has its own ticket, over the same socket.
  assert.deepEqual(run.do((all) => connection.followed(all, own)), [`ask ${own}`])
  assert.deepEqual(run.give(own), [`subscribe ${own}@${run.now}`])
})

test('a ticket is renewed at eight of its ten minutes, and the renewal is no break', () => {
  const run = Run.live()
  for (let passed = 0; passed < 7.5 * minute; passed += 20_000) {
    run.now += 20_000
    assert.deepEqual(run.hear({ type: 'beat', fresh: true }), [])
  }
  run.now += 30_000
  assert.deepEqual(run.hear({ type: 'beat', fresh: true }), [`ask ${subject}`])
  assert.deepEqual(run.give(subject), [`subscribe ${subject}@${run.now}`])
  run.hear({ type: 'subscribed', subject, endsAt: '' })
  assert.equal(run.isLive, true)
  assert.equal(run.actions.filter((action) => action.do === 'open').length, 1)
})

test('a hidden page has no socket, and a page that is seen again starts at once', () => {
  const run = Run.live()
  assert.deepEqual(run.do((all) => connection.woken(all, false)), ['close'])
  assert.equal(run.isLive, false)
  assert.equal(run.wakeAt, undefined)
  assert.deepEqual(run.pass(minute), [])
  // The ticket is good for a while.
  assert.deepEqual(run.do((all) => connection.woken(all, true)), ['open'])
  run.do((all) => connection.woken(all, false))
  run.now += 20 * minute
  assert.deepEqual(run.do((all) => connection.woken(all, true)), [`ask ${subject}`])
  // After waking up no earlier failure counts.
  run.do((all) => connection.missed(all, run.now, 0, 500))
  assert.deepEqual(run.pass(minute), [])
  run.do((all) => connection.woken(all, false))
  assert.deepEqual(run.do((all) => connection.woken(all, true)), [`ask ${subject}`])
})

test('a connection that is lost is tried again, each time later; silence is a loss', () => {
  const run = Run.live()
  const lose = (code: number, random = 0) => run.do((all) => connection.ended(all, code, run.now, random))
  // Those of a server end together: each comes back at its own moment of the next five seconds.
  assert.deepEqual(lose(1006, 0.5), [])
  assert.equal(Number(run.wakeAt) - run.now, 2500)
  assert.deepEqual(run.pass(2500), ['open'])
  const waits: number[] = []
  for (let time = 0; time < 8; time += 1) {
    assert.deepEqual(lose(1006), [])
    assert.equal(run.isLive, false)
    waits.push(Number(run.wakeAt) - run.now)
    run.now = Number(run.wakeAt)
    assert.deepEqual(run.pass(0), ['open'])
  }
  assert.deepEqual(waits, [2, 4, 8, 16, 32, 60, 60, 60].map((seconds) => seconds * 1000))
  run.do((all) => connection.opened(all, run.now))
  run.hear({ type: 'beat', fresh: true })
  run.snapshot()
  // The server stops: within five seconds, and no failure.
  run.do((all) => connection.ended(all, 1001, run.now, 0.5))
  assert.equal(Number(run.wakeAt) - run.now, 2500)
  assert.deepEqual(run.pass(2500), ['open'])
  run.do((all) => connection.opened(all, run.now))
  run.hear({ type: 'beat', fresh: true })
  run.snapshot()
  assert.equal(run.isLive, true)
  run.now += connection.silence - 1
  assert.equal(run.isLive, true)
  run.now += 1
  assert.equal(run.isLive, false)
  assert.deepEqual(run.pass(0), ['close', 'open'])
  // One that hangs while it opens is given up too, and is a failure like any other.
  assert.deepEqual(run.pass(15_000), ['close'])
  assert.equal(Number(run.wakeAt) - run.now, 2000)
  assert.deepEqual(run.pass(2000), ['open'])
  assert.deepEqual(run.pass(15_000), ['close'])
  assert.equal(Number(run.wakeAt) - run.now, 4000)
  // A rule was broken: not at once.
  lose(1008)
  assert.equal(Number(run.wakeAt) - run.now, minute)
})

test('tickets that are not given and sockets that fail are counted apart', () => {
  const run = Run.live()
  run.do((all) => connection.followed(all, own))
  for (let time = 0; time < 6; time += 1) {
    run.do((all) => connection.missed(all, run.now, 0))
    run.now = Number(run.all.restsUntil)
    assert.deepEqual(run.hear({ type: 'beat', fresh: true }), [`ask ${own}`])
  }
  assert.deepEqual([run.all.misses, run.all.failures], [6, 0])
  run.give(own)
  assert.equal(run.all.misses, 0)
  // A handshake that hangs, of a server that never opened one: rarely.
  const other = new Run()
  other.do((all) => connection.woken(all, true))
  other.do((all) => connection.followed(all, subject))
  other.give(subject)
  const begun = other.now
  while (other.now < begun + 9 * minute) other.pass(1000)
  assert.equal(other.actions.filter((action) => action.do === 'open').length, 6)
})

test('a server without live updates is asked rarely, and a clock that was set back stops nothing', () => {
  const run = new Run()
  run.do((all) => connection.woken(all, true))
  run.do((all) => connection.followed(all, subject))
  // 404 for the tickets.
  run.do((all) => connection.given(all, [subject], [], run.now))
  assert.deepEqual(run.pass(5 * minute), [])
  assert.deepEqual(run.pass(5 * minute), [`ask ${subject}`])
  run.give(subject)
  for (let time = 0; time < 5; time += 1) run.do((all) => connection.ended(all, 1006, run.now, 0))
  assert.equal(Number(run.wakeAt) - run.now >= 5 * minute, true)
  run.now -= 60 * minute
  assert.deepEqual(run.pass(0), ['open'])
  run.do((all) => connection.opened(all, run.now))
  run.hear({ type: 'beat', fresh: true })
  run.snapshot()
  assert.equal(run.isLive, true)
  run.now -= 60 * minute
  assert.equal(run.isLive, false)
})

test('each end and each refusal has its consequence', () => {
  const ended = (reason: 'expired' | 'revoked' | 'removed') => {
    const run = Run.live()
    return { run, did: run.hear({ type: 'ended', subject, reason }) }
  }
  // A ticket that ran out: another one, at once.
  assert.deepEqual(ended('expired').did, [`ask ${subject}`])
  for (const reason of ['revoked', 'removed'] as const) {
    const { run, did } = ended(reason)
    // Nothing else is followed: the socket has no purpose.
    assert.deepEqual(did, ['close'])
    assert.equal(run.isLive, false)
    run.do((all) => connection.woken(all, false))
    assert.deepEqual(run.do((all) => connection.woken(all, true)), [])
  }
  const refused = (reason: 'ticket-expired' | 'unavailable' | 'too-many-subjects') => {
    const run = Run.live()
    run.do((all) => connection.followed(all, own))
    run.give(own)
    return { run, did: run.hear({ type: 'refused', subject: own, reason }) }
  }
  const expired = refused('ticket-expired')
  assert.deepEqual(expired.did, [`ask ${own}`])
  // Over at once again, perhaps by a wrong clock: not in a circle.
  expired.run.give(own)
  assert.deepEqual(expired.run.hear({ type: 'refused', subject: own, reason: 'ticket-expired' }), [])
  // The same ticket again.
  const away = refused('unavailable')
  assert.deepEqual(away.did, [])
  assert.match(away.run.pass(3000).join(), /^subscribe player:p@/)
  const full = refused('too-many-subjects')
  assert.deepEqual([full.did, full.run.pass(20_000), full.run.isLive], [[], [], true])
  // Not our ticket: every one that was not accepted is thrown away, and the server closes.
  const run = new Run()
  run.do((all) => connection.woken(all, true))
  run.do((all) => connection.followed(all, subject))
  run.give(subject)
  run.do((all) => connection.opened(all, run.now))
  run.hear({ type: 'refused', reason: 'ticket-invalid' })
  run.do((all) => connection.given(all, [subject], [], run.now))
  run.do((all) => connection.ended(all, 1008, run.now, 0))
  assert.deepEqual(run.pass(minute), [])
})

test('a subject is kept from one page to the next, and given up after a while', () => {
  const run = Run.live()
  run.do((all) => connection.followed(all, own))
  run.give(own)
  run.do((all) => connection.unfollowed(all, subject, run.now))
  run.now += 3000
  assert.deepEqual(run.do((all) => connection.followed(all, subject)), [])
  run.pass(30_000)
  assert.equal(run.isLive, true)
  run.do((all) => connection.unfollowed(all, subject, run.now))
  assert.deepEqual(run.pass(10_000), [`unsubscribe ${subject}`])
  // The last one: the socket closes.
  run.do((all) => connection.unfollowed(all, own, run.now))
  assert.deepEqual(run.pass(10_000), ['close'])
  assert.equal(run.wakeAt, undefined)
})

test('a fifth subject takes the place of one that no page shows', () => {
  const run = Run.live()
  for (const one of ['round:b', 'round:c', 'round:d']) {
    run.do((all) => connection.followed(all, one))
    run.give(one)
  }
  run.do((all) => connection.unfollowed(all, 'round:b', run.now))
  const did = run.do((all) => connection.followed(all, 'round:e'))
  assert.deepEqual(did, ['ask round:e', 'unsubscribe round:b'])
  assert.equal(run.all.follows.size, 4)
})

// The picture.

const bodo = '0192f0d1-2b4c-7d01-8a11-5c2e9f704b02'
const at = '2026-05-17T10:30:00.000Z'
const live = (id: string, sequence: number, holes: LiveCard['holes'], more: Partial<LiveCard> = {}): LiveCard => ({
  id,
  sequence,
  status: 'open',
  tee: 't',
  startHole: 1,
  at,
  holes,
  ...more,
})
const told = (...cards: LiveCard[]) =>
  cards.reduce((picture, card) => seen(picture, { type: 'card', subject, card }), noPicture)

/** Anna's card with hole 1 (4 strokes, version 1), and Bodo's. */
function shared(): Round {
  const base = roundOf('r', 'a', { revision: 3 })
  const anna = { ...base.cards[0]!, keeper: me.id }
  const other = { ...anna, id: 'b', keeper: bodo, player: { id: bodo, name: 'Bodo', guest: false } }
  const members = [me.id, bodo].map((id, place) => ({ id, name: id, owner: place === 0, joinedAt: '' }))
  return withCard({ ...base, members, cards: [anna, other] }, stateOf('r', 'a', 1, { strokes: 4, note: 'wind' }, 2))
}
const strokes = (round: Round, card: string) =>
  Object.fromEntries(
    round.cards.find((one) => one.id === card)!.holes.map((hole) => [hole.hole, hole.cleared ? null : hole.strokes]),
  )

test('the highest sequence of a card counts, in whatever order its states come', () => {
  const first = live('b', 5, [{ hole: 1, strokes: 5 }])
  const second = live('b', 6, [{ hole: 1, strokes: 6 }])
  assert.equal(told(first, second).cards.get('b')?.sequence, 6)
  assert.equal(told(second, first).cards.get('b')?.sequence, 6)
  const snapshot: ServerMessage = { type: 'snapshot', subject, endsAt: '', revision: 7, cards: [first] }
  const after = seen(told(second), snapshot)
  assert.deepEqual([after.revision, after.cards.get('b')?.sequence], [7, 6])
  // A snapshot that lacks a card takes none away.
  assert.equal(seen(after, { ...snapshot, cards: [] }).cards.size, 1)
  assert.equal(seen(after, { type: 'round', subject, revision: 6 }).revision, 7)
  assert.equal(seen(after, { type: 'beat', fresh: true }), after)
})

test('told holes are on the card: totals and leader move, and only a higher sequence does it', () => {
  const round = shared()
  const news = told(live('b', 4, [{ hole: 1, strokes: 3 }, { hole: 2, strokes: 5, putts: 2 }]))
  const after = withPicture(round, news)
  const card = after.cards[1]!
  assert.deepEqual(strokes(after, 'b'), { 1: 3, 2: 5 })
  assert.deepEqual([card.totals.out, card.totals.toPar, card.totals.thru, card.totals.putts], [8, 0, 2, 2])
  assert.deepEqual([card.sequence, card.lastNews], [4, at])
  assert.deepEqual(after.leader, { toPar: 0, cards: ['b'] })
  assert.equal(after.cards[0], round.cards[0])
  assert.equal(isBehind(after, news), false)
  assert.equal(withPicture(after, news), after)
  assert.equal(withPicture(after, told(live('b', 3, []))), after)
  // The answer to a fetch that is older does not undo it.
  assert.deepEqual(strokes(newer(after, round), 'b'), { 1: 3, 2: 5 })
})

test('a hole told as it was keeps its version and note; another one has no version, and a missing one is cleared', () => {
  const round = shared()
  const same = withPicture(round, told(live('a', 3, [{ hole: 1, strokes: 4, pickedUp: false } as never])))
  assert.equal(same.cards[0]!.holes[0], round.cards[0]!.holes[0])
  const other = withPicture(round, told(live('a', 3, [{ hole: 1, strokes: 5 }, { hole: 2, strokes: 4 }])))
  assert.deepEqual(strokes(other, 'a'), { 1: 5, 2: 4 })
  const cleared = withPicture(round, told(live('a', 3, [])))
  assert.deepEqual(strokes(cleared, 'a'), { 1: null })
  assert.equal(cleared.cards[0]!.totals.holesPlayed, 0)
  // The answer to the own request has the version, and takes its place.
  const answered = withCard(other, stateOf('r', 'a', 1, { strokes: 5 }, 3))
  assert.equal(answered.cards[0]!.holes[0]?.version, 3)
})

test('an answer with states missing before it leaves room for them', () => {
  // Bodo's phone has entered hole 2 meanwhile, and the fetch of it has failed.
  const start = shared()
  const before = { ...start, cards: start.cards.map((card) => ({ ...card, sequence: 2 })) }
  const round = withCard(before, stateOf('r', 'a', 3, { strokes: 5 }, 4))
  assert.deepEqual([strokes(round, 'a'), round.cards[0]!.sequence], [{ 1: 4, 3: 5 }, 2])
  const all = [{ hole: 1, strokes: 4 }, { hole: 2, strokes: 6 }, { hole: 3, strokes: 5 }]
  assert.deepEqual(strokes(withPicture(round, told(live('a', 4, all))), 'a'), { 1: 4, 2: 6, 3: 5 })
  // The next one in order.
  assert.equal(withCard(before, stateOf('r', 'a', 3, { strokes: 5 }, 3)).cards[0]!.sequence, 3)
  // What was acknowledged stays, whatever comes late: news or an answer of a state before it.
  const late = told(live('a', 3, all.slice(0, 2)))
  assert.deepEqual(strokes(withPicture(round, late), 'a'), { 1: 4, 2: 6, 3: 5 })
  const answered = newer(round, withPicture(before, late))
  assert.deepEqual([strokes(answered, 'a'), answered.cards[0]!.totals.holesPlayed], [{ 1: 4, 2: 6, 3: 5 }, 3])
  assert.deepEqual(strokes(withCard(round, stateOf('r', 'a', 3, { strokes: 9 }, 3)), 'a'), { 1: 4, 3: 5 })
})

test('what was entered and not sent stays on top of what is told', () => {
  const round = withPicture(shared(), told(live('b', 4, [{ hole: 1, strokes: 3 }, { hole: 2, strokes: 3 }])))
  const entry = queue.tapped(undefined, {
    owner: me.id,
    roundId: 'r',
    cardId: 'b',
    hole: 2,
    value: { strokes: 6 },
    stored: round.cards[1]!.holes[1],
    order: 1,
  }) as Entry
  const view = overlay(round, [entry], me.id)
  assert.deepEqual(strokes(view.round, 'b'), { 1: 3, 2: 6 })
  assert.equal(view.round.cards[1]!.totals.out, 9)
  const later = withPicture(round, told(live('b', 5, [{ hole: 1, strokes: 4 }, { hole: 2, strokes: 4 }])))
  assert.deepEqual(strokes(overlay(later, [entry], me.id).round, 'b'), { 1: 4, 2: 6 })
})

test('a card that changed in another way waits for the round to be fetched', () => {
  const round = shared()
  const holes = [{ hole: 1, strokes: 3 }]
  for (const more of [{ status: 'finished' }, { tee: 'other' }, { startHole: 10 }, { status: 'removed' }] as const) {
    const news = told(live('b', 4, holes, more))
    assert.equal(withPicture(round, news), round)
    assert.equal(isBehind(round, news), true)
  }
  // A correction withdraws confirmations: the holes alone are not all of it.
  const over = { ...round, cards: round.cards.map((card) => ({ ...card, status: 'finished' as const })) }
  const corrected = told(live('b', 4, holes, { status: 'finished' }))
  assert.deepEqual([withPicture(over, corrected) === over, isBehind(over, corrected)], [true, true])
  // A newer revision, and a card that the round does not have; a removed one that it does not have is no news.
  assert.equal(isBehind(round, { ...noPicture, revision: 4 }), true)
  assert.equal(isBehind(round, { ...noPicture, revision: 3 }), false)
  assert.equal(isBehind(round, told(live('new', 1, []))), true)
  assert.equal(isBehind(round, told(live('old', 9, [], { status: 'removed' }))), false)
})

// Notices.

test('what is new is told once, with the page that says more', () => {
  const index = (value: number | null) => ({ index: value }) as Handicap
  assert.deepEqual(indexSince(index(14.2), index(13.9)), [
    { key: 'index', text: 'Index 14.2 → 13.9', to: { page: 'why' } },
  ])
  assert.equal(indexSince(index(null), index(20.5))[0]?.text, 'Your first estimated index: 20.5')
  assert.equal(indexSince(index(0.3), index(-0.4))[0]?.text, 'Index 0.3 → +0.4')
  for (const [before, now] of [[14.2, 14.2], [14.2, null], [null, null]] as const) {
    assert.deepEqual(indexSince(index(before), index(now)), [])
  }
  assert.deepEqual(indexSince(undefined, index(3)), [])
  const badges = (...held: string[]) =>
    ({ held: held.map((badge) => ({ badge, title: `The ${badge}` })) }) as unknown as Achievements
  assert.equal(badgesSince(badges('a'), badges('a', 'b'))[0]?.text, 'New badge: The b')
  assert.equal(badgesSince(badges(), badges('a', 'b'))[0]?.text, '2 new badges')
  assert.deepEqual(badgesSince(badges('a', 'b'), badges('a')), [])
  assert.deepEqual(badgesSince(undefined, badges('a')), [])
  const round = shared()
  const alone = { ...round, members: round.members?.slice(0, 1) }
  assert.equal(joinedSince(alone, round, me.id)[0]?.text, `${bodo} joined`)
  assert.deepEqual(joinedSince(alone, round, bodo), [])
  assert.deepEqual(joinedSince(round, alone, me.id), [])
  assert.deepEqual(joinedSince(undefined, round, me.id), [])
})
