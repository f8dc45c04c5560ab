import assert from 'node:assert/strict'
import test from 'node:test'
import { dayFault } from '../src/features/new-round/draft'
import { hearTime, serverTime } from '../src/shared/api/server-clock'
import { deviceName } from '../src/shared/account/device'
import { list, localDate, moment, playedOn, progress, signed, toPar } from '../src/shared/text/format'
import { match, path } from '../src/shared/routing/route'
import { uuid7 } from '../src/shared/sync/uuid7'

const id = '0192f0d1-2b4c-7d01-8a11-5c2e9f704b01'

test('every route leads to an address that leads back to it', () => {
  for (const address of [
    '/',
    '/sign-in',
    '/sign-up',
    '/rounds',
    '/rounds/new',
    '/rounds?status=open',
    `/rounds?course=${id}&status=finished`,
    '/handicap',
    '/handicap/why',
    '/handicap/why?day=2026-05-12',
    '/statistics',
    `/statistics?last=20&course=${id}&holes=9&compare=0`,
    '/achievements',
    '/you',
    `/rounds/${id}`,
    `/rounds/${id}/play`,
    `/rounds/${id}/play?hole=7&card=${id}`,
    `/rounds/${id}/card`,
    `/rounds/${id}/settings`,
  ]) {
    assert.equal(path(match(address)), address)
  }
})

test('an unknown address is not found', () => {
  for (const address of ['/nowhere', '/rounds/7', `/rounds/${id}/else`, `/rounds/${id}/play/more`, '/you/too']) {
    assert.equal(match(address).page, 'not-found')
  }
  assert.deepEqual(match(`/rounds/${id}/play?hole=19`), { page: 'play', round: id, hole: undefined, card: undefined })
})

test('an invalid filter is ignored, and the old address of the figures still works', () => {
  const none = { page: 'statistics', last: undefined, course: undefined, holes: undefined, compare: undefined }
  assert.deepEqual(match('/statistics?last=0&course=7&holes=12&compare=21'), none)
  assert.deepEqual(match('/statistics?last=5.5&holes=eighteen'), none)
  assert.deepEqual(match('/figures?last=5'), { ...none, last: 5 })
  assert.deepEqual(match('/rounds?status=lost&course=7'), { page: 'rounds', course: undefined, status: undefined })
  assert.deepEqual(match('/handicap/why?day=yesterday'), { page: 'why', day: undefined })
})

test('a UUIDv7 has its version, its variant and its time, and no two are the same', () => {
  const made = uuid7(0x0192f0d12b4c)
  assert.match(made, /^0192f0d1-2b4c-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.equal(new Set(Array.from({ length: 1000 }, () => uuid7(1))).size, 1000)
  assert.ok(uuid7(1000) < uuid7(2000))
})

test('to par has E and a real minus sign', () => {
  assert.deepEqual([0, 3, -2, null].map(toPar), ['E', '+3', '\u22122', '–'])
  assert.deepEqual([signed(1.25, 1), signed(-0.04, 1), signed(-1.5, 1)], ['+1.3', '0.0', '\u22121.5'])
})

test('dates are the player’s own', () => {
  assert.equal(localDate(new Date(2026, 4, 7, 0, 5)), '2026-05-07')
  assert.equal(playedOn('2026-05-17', '2026-11-23'), 'Sun 17 May')
  assert.equal(playedOn('2025-05-17', '2026-11-23'), '17 May 2025')
  assert.equal(moment('2026-05-17T07:31:00Z', new Date('2026-05-17T20:00:00Z')), '09:31')
})

test('names are listed as in speech', () => {
  assert.deepEqual([list(['A']), list(['A', 'B']), list(['A', 'B', 'C'])], ['A', 'A and B', 'A, B and C'])
})

test('a device has a short plain name', () => {
  const agent = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36'
  assert.equal(deviceName(agent), 'Chrome on Android')
  assert.ok(/^[\x20-\x7e]{1,64}$/.test(deviceName('something else')))
})

test('a card’s progress names the first holes without a score', () => {
  assert.equal(progress({ thru: 4, holesPlayed: 4 }), 'thru 4')
  assert.equal(progress({ thru: 0, holesPlayed: 1 }), 'after 1 hole')
  assert.equal(progress({ thru: 2, holesPlayed: 5 }), 'after 5 holes')
})

test('the day is the server’s, whatever the phone’s clock shows', () => {
  const now = Date.parse('2026-11-29T12:00:00Z')
  hearTime('Mon, 30 Nov 2026 12:00:00 GMT', now)
  assert.equal(serverTime(now).toISOString(), '2026-11-30T12:00:01.000Z')
  for (const nothing of [null, '', 'yesterday']) hearTime(nothing, now)
  assert.equal(serverTime(now).toISOString(), '2026-11-30T12:00:01.000Z')
  // After the clock was corrected to the minute, the next answer ends the correction.
  hearTime('Sun, 29 Nov 2026 12:00:30 GMT', now)
  assert.equal(serverTime(now).toISOString(), '2026-11-29T12:00:00.000Z')
  hearTime(new Date(Date.now() + 40 * 86_400_000).toUTCString())
  assert.equal(localDate(), localDate(new Date(Date.now() + 40 * 86_400_000)))
  assert.equal(dayFault(localDate()), undefined)
  hearTime(new Date().toUTCString())
})
