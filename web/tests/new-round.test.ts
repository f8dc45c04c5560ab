import assert from 'node:assert/strict'
import test from 'node:test'
import { faultsFrom, faultsOf } from '../src/features/account/account-faults'
import {
  carried,
  draftOf,
  faults,
  firstDraft,
  newRound,
  dayFault,
  firstDay,
  lastDay,
} from '../src/features/new-round/draft'
import { ApiError } from '../src/shared/api/request'
import { nameFault } from '../src/shared/text/personal-text'
import { setScope } from '../src/shared/storage/resources'
import { keepRound } from '../src/shared/sync/known-rounds'
import { nextIds, spendIds, startable } from '../src/shared/sync/next-round'
import { drop, enterRound } from '../src/shared/sync/outbox'
import * as queue from '../src/shared/sync/queue'
import { bodyOf, course, roundOf } from './made'

const good = { ...firstDraft(course, { id: 'r', cardId: 'mine' }, 't', '18.4'), playedOn: '2026-05-17' }

test('a form has the ids of its round, so that sending it twice creates one round', () => {
  const draft = { ...good, guests: [{ key: 'g1', name: ' Bodo ', tee: '', index: '+1.2' }] }
  const [one, other] = [newRound(course, draft), newRound(course, draft)]
  assert.deepEqual(one, other)
  assert.deepEqual(
    one.players.map(({ cardId, guestName, tee, handicapIndex }) => [cardId, guestName, tee, handicapIndex]),
    [
      [draft.cardId, undefined, 't', 18.4],
      ['g1', 'Bodo', 't', -1.2],
    ],
  )
})

test('changing the course keeps the players, the day, and the tees that it has', () => {
  const guests = [
    { key: 'g1', name: 'Bodo', tee: 't', index: '12' },
    { key: 'g2', name: 'Cleo', tee: 'gone', index: '' },
  ]
  const from = { ...good, tee: 'gone', mode: 'back' as const, startHole: 12, index: '7.1', guests }
  const made = firstDraft(course, { id: 'r', cardId: 'mine' }, undefined)
  assert.equal(carried(made, course, undefined), made)
  const kept = carried(made, course, from)
  assert.deepEqual(kept, {
    ...made,
    playedOn: good.playedOn,
    index: '7.1',
    guests: [guests[0], { ...guests[1], tee: '' }],
  })
  assert.deepEqual([kept.mode, kept.startHole, kept.tee], ['eighteen', 1, ''])
})

test('a fault is named once, however many guests have it', () => {
  const guests = ['g1', 'g2'].map((key) => ({ key, name: '', tee: '', index: '' }))
  assert.deepEqual(faults({ ...good, guests }), ['A guest needs a name.'])
})

test('the ids of the next round are the same in each form until a round has them', () => {
  const kept = new Map<string, string>()
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    },
  })
  const first = nextIds('anna')
  assert.deepEqual(nextIds('anna'), first)
  assert.notEqual(nextIds('bea').id, first.id)
  spendIds('anna')
  assert.notEqual(nextIds('anna').id, first.id)
})

test('a round that another tab has started is used if it is the same, and otherwise gets other ids', async () => {
  setScope('anna')
  const body = bodyOf('r', 'mine')
  assert.deepEqual(await startable(body), { body, there: false })
  await enterRound('anna', body)
  assert.deepEqual(await startable(body), { body, there: true })
  const other = await startable({ ...body, playedOn: '2026-05-18' })
  assert.equal(other.there, false)
  assert.ok(other.body.id !== 'r' && other.body.players[0]?.cardId !== 'mine')
  // The same after it was sent.
  await drop('create/r')
  await keepRound(roundOf('r', 'mine', { revision: 1 }))
  const sent = { ...body, startHole: 1 }
  assert.deepEqual(await startable(sent), { body: sent, there: true })
})

test('the form checks the day as the server will: from 1900 to the latest date in any time zone', () => {
  const noon = new Date('2026-05-17T12:00:00Z')
  assert.equal(lastDay(noon), '2026-05-18')
  assert.equal(lastDay(new Date('2026-05-17T09:59:59Z')), '2026-05-17')
  assert.equal(lastDay(new Date('2026-12-31T10:00:00Z')), '2027-01-01')
  for (const day of [firstDay, '1900-01-01', '2026-05-17', '2026-05-18']) assert.equal(dayFault(day, noon), undefined)
  for (const day of ['1899-12-31', '0024-05-12', '0000-01-01']) assert.match(dayFault(day, noon) ?? '', /before 1900/)
  for (const day of ['2026-05-19', '2027-01-01', '9999-12-31']) assert.match(dayFault(day, noon) ?? '', /in the future/)
  for (const day of ['', '17 May', '20260517']) assert.match(dayFault(day, noon) ?? '', /Choose the day/)
  assert.deepEqual(faults({ ...good, playedOn: '1899-01-01' }), ['A round cannot be before 1900.'])
})

test('a fault in an index or a name states what is allowed', () => {
  assert.deepEqual(faults(good), [])
  for (const index of ['99', '54.1', '+10.1', 'x', '1.23']) {
    assert.deepEqual(faults({ ...good, index }), ['Your index must be a number from +10 to 54, such as 18.4.'], index)
  }
  const guest = (name: string, index = '') => faults({ ...good, guests: [{ key: 'g', name, tee: '', index }] })
  assert.deepEqual(guest(''), ['A guest needs a name.'])
  assert.deepEqual(guest('\u200B'), ['A guest needs a name.'])
  assert.match(guest('\u0301')[0] ?? '', /visible/)
  assert.match(guest('x'.repeat(61))[0] ?? '', /at most 60 characters; this one has 61/)
  assert.deepEqual(guest('😀'.repeat(60)), [])
  assert.match(guest('Bodo', '99')[0] ?? '', /^Bodo: the index must be a number from \+10 to 54/)
  assert.equal(nameFault('Anna'), undefined)
})

test('a refused round is corrected with the same ids, and keeps its scores', () => {
  const body = { ...bodyOf('r', 'mine'), playedOn: '2099-01-01', startHole: 7 }
  body.players.push({ cardId: 'g1', guestName: 'Bodo', tee: 't', handicapIndex: -1.2 })
  const draft = draftOf(course, body)
  assert.deepEqual(newRound(course, draft), body)
  // On a course without that tee and without that nine.
  const nine = {
    ...course,
    id: 'n',
    holeCount: 9 as const,
    tees: [{ ...course.tees[0]!, id: 'u', holes: course.tees[0]!.holes.slice(0, 9) }],
  }
  const moved = draftOf(nine, { ...body, mode: 'back', startHole: 12 })
  assert.deepEqual([moved.id, moved.cardId, moved.tee, moved.mode, moved.startHole], ['r', 'mine', '', 'eighteen', 12])
  assert.deepEqual([moved.guests[0]?.key, moved.guests[0]?.name, moved.guests[0]?.index], ['g1', 'Bodo', '+1.2'])

  const refused = {
    ...queue.created('anna', body, 1),
    state: 'refused' as const,
    refusal: { slug: 'invalid', title: '' },
  }
  const hole = queue.tapped(undefined, {
    owner: 'anna',
    roundId: 'r',
    cardId: 'mine',
    hole: 1,
    value: { strokes: 5 },
    stored: undefined,
    order: 2,
  })
  assert.ok(hole)
  assert.equal(queue.next([refused, hole], 'anna'), undefined)
  const corrected = queue.corrected(refused, { ...body, playedOn: '2026-05-17' })
  assert.ok(corrected)
  assert.deepEqual([corrected.state, corrected.refusal, corrected.body.playedOn], ['waiting', undefined, '2026-05-17'])
  assert.equal(queue.next([corrected, hole], 'anna'), corrected)
  assert.equal(queue.next([hole], 'anna'), hole)
  // A round that another tab has corrected or sent is not changed again.
  assert.equal(queue.corrected(corrected, body), corrected)
  assert.equal(queue.corrected(undefined, body), undefined)
})

test('the account form explains faults in plain words before it sends', () => {
  const values = { displayName: 'Anna', handle: 'anna', password: 'a quiet green in june' }
  assert.deepEqual(faultsOf(values, true), {})
  assert.deepEqual(Object.keys(faultsOf({ displayName: ' ', handle: 'a', password: 'short' }, true)), [
    'displayName',
    'handle',
    'password',
  ])
  for (const handle of ['ab', 'x'.repeat(33), 'änna', 'an na', '-anna', 'anna_']) {
    assert.ok(faultsOf({ ...values, handle }, true).handle, handle)
  }
  assert.equal(faultsOf({ ...values, handle: ' Anna ' }, true).handle, undefined)
  assert.match(
    faultsOf({ ...values, password: '😀'.repeat(11) }, true).password ?? '',
    /at least 12 characters; this one has 11/,
  )
  assert.match(faultsOf({ ...values, password: 'x'.repeat(129) }, true).password ?? '', /at most 128/)
  assert.deepEqual(faultsOf({ displayName: '', handle: 'a', password: 'short' }, false), {})
  const words = [
    faultsOf({ displayName: ' ', handle: '', password: '' }, true),
    faultsOf({ ...values, handle: '', password: '' }, false),
  ]
  for (const some of words)
    for (const text of Object.values(some)) assert.doesNotMatch(text, /displayName|handle|must be/)
  const errors = [{ pointer: '/handle', message: 'This handle is taken.' }]
  const taken = new ApiError(409, { type: '/problems/handle-taken', title: '-', status: 409, errors })
  assert.deepEqual(faultsFrom(taken), { handle: 'This user name is taken. Sign in, or choose another.' })
  const told = faultsFrom(
    new ApiError(422, {
      type: '/problems/invalid',
      title: '-',
      status: 422,
      errors: [
        { pointer: '/displayName', message: 'displayName must be 1 to 60 characters.' },
        { pointer: '/handle', message: 'handle must be 3 to 32.' },
        { pointer: '/password', message: 'The password must not be based on the handle.' },
      ],
    }),
  )
  for (const text of Object.values(told)) assert.doesNotMatch(text, /displayName|handle|must be/)
})
