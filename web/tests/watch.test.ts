import assert from 'node:assert/strict'
import test from 'node:test'
import { boardOf } from '../src/features/watch/board'
import { roundOf as spectated, tokenIn } from '../src/features/watch/spectate'
import { Watcher } from '../src/features/watch/watcher'
import * as watching from '../src/features/watch/watching'
import { ApiError } from '../src/shared/api/request'
import type { Game, Round, Spectated, SpectatedRound } from '../src/shared/api/types'
import { noPicture, seen } from '../src/shared/live/picture'
import { playsOff } from '../src/shared/golf/round-game'
import { byHole, net } from '../src/shared/golf/strokes'
import { teeOf, totals } from '../src/shared/golf/totals'
import { FakeClock } from './fake-clock'
import { games, roundOf } from './game-rounds'
import { answer as json, problem } from './made'
import { entrantsOf } from './random-games'

const names = ['Anna', 'Ben', 'Cy', 'Di']
const tee = games.tees.front[0]!.id
const stroke: Game = { format: 'strokePlay', scoring: 'gross', allowance: null, sides: null }

type More = { start?: number; index?: (number | null)[]; finished?: number[] }

/** A front nine of par 4 4 3 5 4 4 3 5 4, as the service tells it to spectators. */
function told(
  game: Game | null,
  scores: string[],
  { start = 1, index = [], finished = [] }: More = {},
): SpectatedRound {
  const cards = scores.map((text, place) => ({
    name: names[place]!,
    tee,
    handicapIndex: index[place] === undefined ? 10 : index[place]!,
    scores: [...text.padEnd(9, '.')].join(' '),
  }))
  const round = roundOf({ mode: 'front', startHole: start, finished: false, cards, sentences: {} })
  const plays = playsOff(game ?? { ...stroke, scoring: 'net' }, entrantsOf(round))
  return {
    ...round,
    revision: 3,
    startHole: start,
    playedOn: '2026-05-17',
    game,
    course: { club: 'Club', name: 'Course', holeCount: 18 },
    cards: round.cards.map((card, place) => {
      const tee = teeOf(round, card)
      const strokesReceived = plays[place] === null ? null : byHole(plays[place]!, tee.holes)
      return {
        ...card,
        sequence: 1 + card.holes.length,
        playingHandicap: plays[place] ?? null,
        handicapIndex: null,
        strokesReceived,
        status: finished.includes(place) ? 'finished' : 'open',
        finishedAt: null,
        holes: card.holes.map(({ hole, strokes, pickedUp }) => ({
          hole,
          pickedUp: pickedUp === true,
          ...(strokes ? { strokes } : {}),
        })),
        totals: totals(card.holes, tee, round.holeOrder),
        net: net(card.holes, tee, strokesReceived),
        differential: null,
        lastNews: null,
      }
    }),
  } as unknown as SpectatedRound
}
const board = (...of: Parameters<typeof told>) => boardOf(spectated(told(...of)))
const lines = (...of: Parameters<typeof told>) =>
  board(...of).rows.map(({ place, name, score, thru }) => [place, name, score, thru].join(' '))

test('a token is what follows the sign, whole', () => {
  const token = 'Zr2mHq0y1bXv9cKd3LwT5A'
  assert.equal(tokenIn(`#${token}`), token)
  // What an app adds to a link that it passes on.
  assert.equal(tokenIn(`#${token}.`), token)
  assert.equal(tokenIn(`#${token}%20`), token)
  for (const wrong of ['', '#', `#${token}A`, `#${token.slice(1)}`, `#x${token}`, token, `#${token}-`])
    assert.equal(tokenIn(wrong), undefined, wrong)
})

test('places are shared and skipped; there is none before the first hole, and a card without a return comes last', () => {
  assert.deepEqual(lines(stroke, ['44', '54', '54', '...']), ['1 Anna E 2', 'T2 Ben +1 2', 'T2 Cy +1 2', ' Di  '])
  assert.deepEqual(lines(stroke, ['x4', '55', '', '44']), ['1 Di E 2', '2 Ben +2 2', ' Cy  ', ' Anna NR 2'])
  // Stopped after three holes: no return, and at the end of the round.
  assert.deepEqual(lines(stroke, ['443', '55'], { finished: [0] }), ['1 Ben +2 2', ' Anna NR F'])
  assert.equal(board(stroke, ['', '']).hasBegun, false)
  assert.equal(board(stroke, ['4', '']).hasBegun, true)
})

test('a card that is behind is held against the others by the holes it has', () => {
  assert.deepEqual(lines(stroke, ['443', '5']), ['1 Anna E 3', '2 Ben +1 1'])
  assert.deepEqual(lines(stroke, ['553', '3']), ['1 Ben −1 1', '2 Anna +2 3'])
})

test('the end and a start on another hole are marked', () => {
  assert.deepEqual(lines(stroke, ['443544354', '44']), ['T1 Anna E F', 'T1 Ben E 2'])
  assert.deepEqual(lines(stroke, ['443544354', '....44'], { start: 5 }), ['T1 Anna E F*', 'T1 Ben E 2*'])
})

test('gross, net and points follow the game, by the strokes that the service tells', () => {
  assert.deepEqual(lines(null, ['5', '4']), ['1 Ben E 1', '2 Anna +1 1'])
  // Without a game the net score is beside the gross one.
  assert.ok(board(null, ['5', '4'], { index: [30, 0] }).rows[1]!.notes.some((note) => note.startsWith('net ')))
  assert.deepEqual(
    lines({ ...stroke, scoring: 'net' }, ['54', '44'], { index: [40, 0] })[0]?.startsWith('1 Anna'),
    true,
  )
  const points = board({ ...stroke, format: 'stableford' }, ['44', '5'])
  assert.equal(points.scores, 'Points')
  assert.deepEqual(
    points.rows.map((row) => row.score),
    ['4', '1'],
  )
  const modified = board({ ...stroke, format: 'modifiedStableford' }, ['9', '4'])
  assert.deepEqual(
    modified.rows.map((row) => row.score),
    ['0', '−3'],
  )
})

test('a two-sided game is a match, and the players are in their order', () => {
  const match = board({ ...stroke, format: 'matchPlay' }, ['55', '44'])
  assert.ok(!match.isRanked && match.result?.sentence === 'Ben is 2 up with 7 to play')
  assert.deepEqual(
    match.rows.map(({ name, place, score }) => [name, place, score]),
    [
      ['Anna', '', '+2'],
      ['Ben', '', 'E'],
    ],
  )
  const pairs: Game = {
    ...stroke,
    format: 'bestBall',
    sides: [
      ['1', '2'],
      ['3', '4'],
    ],
  }
  const balls = board(pairs, ['5', '4', '5', '5'])
  assert.deepEqual(
    balls.rows.map(({ name, place, cards }) => [name, place, cards.length]),
    [
      ['Anna & Ben', '1', 2],
      ['Cy & Di', '2', 2],
    ],
  )
})

test('a game that lacks something shows the gross scores meanwhile', () => {
  const net = board({ ...stroke, format: 'stableford', scoring: 'net' }, ['5', '4'], { index: [null, 3] })
  assert.deepEqual([net.lack, net.scores, net.rows[0]?.score], ['indexes', 'To par', 'E'])
  assert.equal(board({ ...stroke, format: 'matchPlay' }, ['5']).lack, 'players')
  assert.equal(board({ ...stroke, format: 'matchPlay' }, ['5', '4', '4']).lack, 'sides')
})

test('a countback says where it decided', () => {
  const game: Game = { ...stroke, ties: 'countback' }
  const won = board(game, ['443544355', '543544354'])
  assert.deepEqual(
    won.rows.map(({ place, name }) => `${place} ${name}`),
    ['1 Ben', '2 Anna'],
  )
  assert.ok(won.rows[0]!.notes.includes('won on the last six'))
  assert.equal(won.result?.sentence, 'Ben wins with 37 (+1), on the last six')
  // Not before all have finished.
  assert.deepEqual(
    lines(game, ['44354435.', '543544354', '543544354']).map((line) => line.split(' ')[0]),
    ['1', 'T2', 'T2'],
  )
})

const answer = (round: SpectatedRound): Spectated => ({ round, ticket: null, at: '2026-05-17T09:00:00.000Z' })
const unknown = new ApiError(404, { type: '/problems/spectator-link-unknown', title: 'Unknown', status: 404 })
const away = new ApiError(0, { type: '/problems/unreachable', title: 'Away', status: 0 })

test('the news are on top of what was fetched, and an older answer takes nothing back', () => {
  const first = told(stroke, ['4', '4'])
  let now = watching.answered(watching.looking, answer(first), 1000)
  const card = {
    id: '1',
    sequence: 9,
    status: 'open' as const,
    tee,
    startHole: 1,
    at: null,
    holes: [{ hole: 1, strokes: 6 }],
  }
  now = watching.told(now, seen(noPicture, { type: 'card', subject: 'round:r', card }))
  assert.equal(watching.roundNow(now)?.cards[0]?.totals.toPar, 2)
  assert.equal(watching.needsLook(now), false)
  now = watching.answered(now, answer(first), 2000)
  assert.equal(watching.roundNow(now)?.cards[0]?.totals.toPar, 2)
  // Another tee, a finish, a card unknown so far or a newer revision: the round is asked for.
  const later = { ...card, sequence: 10, status: 'finished' as const }
  assert.ok(
    watching.needsLook(watching.told(now, seen(now.picture, { type: 'card', subject: 'round:r', card: later }))),
  )
  const revised = seen(now.picture, { type: 'round', subject: 'round:r', revision: 4 })
  assert.ok(watching.needsLook(watching.told(now, revised)))
  const answeredThen = watching.answered(watching.told(now, revised), answer({ ...first, revision: 4 }), 3000)
  assert.equal(watching.needsLook(answeredThen), false)
})

test('the end of a link leaves nothing of the round, and nothing brings it back', () => {
  const shown = watching.answered(watching.looking, answer(told(stroke, ['4'])), 1000)
  for (const over of [watching.refused(shown, unknown), watching.ended(shown)]) {
    assert.equal(over.state, 'ended')
    assert.equal(watching.roundNow(over), undefined)
    const after = watching.told(watching.answered(over, answer(told(stroke, ['4'])), 2000), noPicture)
    assert.deepEqual(after, over)
  }
  assert.equal(watching.refused(watching.looking, unknown).state, 'unknown')
  // No answer is no end.
  const alone = watching.refused(shown, away)
  assert.ok(alone.state === 'shown' && alone.error === away && watching.roundNow(alone))
  assert.equal(watching.answered(alone, answer(told(stroke, ['44'])), 2000).error, undefined)
})

test('the page is live only while the socket is, and otherwise as old as its last news', () => {
  const shown = watching.answered(watching.looking, answer(told(stroke, ['4'])), 1000)
  assert.deepEqual(watching.freshness(shown), { isLive: false, at: 1000 })
  const live = watching.stood(shown, { isLive: true, at: 5000 })
  assert.equal(watching.freshness(live).isLive, true)
  assert.deepEqual(watching.freshness(watching.stood(live, { isLive: false, at: 9000 })), { isLive: false, at: 9000 })
  // Not while it knows that it is behind, or that it could not look.
  const revised = seen(live.picture, { type: 'round', subject: 'round:r', revision: 4 })
  for (const behind of [watching.told(live, revised), watching.refused(live, away), watching.toldToLook(live)]) {
    assert.equal(watching.freshness(behind).isLive, false)
  }
})

test('what spectators are told has no card of this device', () => {
  const round: Round = spectated(told(null, ['4']))
  assert.equal(round.cards[0]?.keeper, '')
  assert.equal(round.cards[0]?.player.id, round.cards[0]?.id)
})

// The shell, with a socket of which the test is the server.

class FakeSocket {
  static last: FakeSocket | undefined
  onopen?: () => void
  onmessage?: (event: { data: unknown }) => void
  constructor() {
    FakeSocket.last = this
  }
  send = () => undefined
  close = () => undefined
  hear = (message: object) => this.onmessage?.({ data: JSON.stringify(message) })
}

test('who watches looks again when told, after a failure, and after hiding, and is not stopped by a clock', async () => {
  const clock = new FakeClock()
  const [realSet, realClear, realNow] = [setTimeout, clearTimeout, Date.now]
  clock.install()
  let time = Date.now()
  Date.now = () => time
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  const view = Object.assign(new EventTarget(), { location: { origin: 'https://golf.test' } })
  const { course, holeOrder } = told(stroke, [])
  const round = { id: 'r', status: 'open', revision: 3, mode: 'front', startHole: 1, playedOn: '2026-05-17' }
  const empty = { ...round, startedAt: '', finishedAt: null, game: null, course, tees: [], holeOrder, cards: [] }
  let asked = 0
  let reply = () => {
    const endsAt = new Date(time + 600_000).toISOString()
    const ticket = { subject: `round:${round.id}`, ticket: 'v1', endsAt }
    return json({ round: empty, ticket, at: new Date(time).toISOString() })
  }
  const good = reply
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { onLine: true, userAgent: '' } })
  Object.assign(globalThis, {
    document: page,
    window: view,
    WebSocket: FakeSocket,
    fetch: async () => ((asked += 1), reply()),
  })
  let now = watching.looking
  const watcher = new Watcher('Zr2mHq0y1bXv9cKd3LwT5A', (next) => (now = next))
  try {
    await clock.pass()
    assert.equal(now.state, 'shown')
    const subject = `round:${round.id}`
    const socket = FakeSocket.last!
    socket.onopen?.()
    socket.hear({ type: 'beat', fresh: true })
    socket.hear({ type: 'snapshot', subject, endsAt: '', revision: 3, cards: [] })
    assert.ok(watching.freshness(now).isLive)
    await clock.pass(60_000)
    assert.equal(asked, 1)
    // Told to look, once for several times; those who watch do it at their own moments.
    for (let times = 0; times < 3; times += 1) socket.hear({ type: 'refetch', subject })
    assert.equal(watching.freshness(now).isLive, false)
    await clock.pass(4000)
    assert.deepEqual([asked, watching.freshness(now).isLive], [2, true])
    // Refused, with a time: asked again then, and not live until it has gone well.
    reply = () => problem(503, 'unavailable', {}, { 'Retry-After': '30' })
    socket.hear({ type: 'refetch', subject })
    await clock.pass(29_000)
    assert.deepEqual([asked, watching.freshness(now).isLive], [3, false])
    reply = good
    await clock.pass(15_000)
    assert.deepEqual([asked, watching.freshness(now).isLive], [4, true])
    // Hidden when the time has come, and seen at once: planned again.
    socket.hear({ type: 'refetch', subject })
    page.visibilityState = 'hidden'
    await clock.pass(5000)
    assert.equal(asked, 4)
    page.visibilityState = 'visible'
    page.dispatchEvent(new Event('visibilitychange'))
    await clock.pass(7000)
    assert.equal(asked, 5)
    // The clock is an hour back.
    time -= 3_600_000
    page.dispatchEvent(new Event('visibilitychange'))
    await clock.pass()
    assert.equal(asked, 6)
  } finally {
    watcher.stop()
    Object.assign(globalThis, { setTimeout: realSet, clearTimeout: realClear })
    Date.now = realNow
  }
})
