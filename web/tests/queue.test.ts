import assert from 'node:assert/strict'
import test from 'node:test'
import type { CardState, HoleConflict, HoleState, RecordedHole } from '../src/shared/api/types'
import type { Entry, HoleEntry } from '../src/shared/sync/entry'
import { deviceId } from '../src/shared/api/device'
import { unknownField } from '../src/shared/api/request'
import { asKnown, isSame } from '../src/shared/sync/entry'
import * as queue from '../src/shared/sync/queue'

const anna = 'anna'
const tap = (strokes: number | null, stored?: RecordedHole, hole = 1): queue.Tap => ({
  owner: anna,
  roundId: 'round',
  cardId: 'card',
  hole,
  value: strokes === null ? null : { strokes },
  stored,
  order: hole,
})
const recorded = (strokes: number, version: number): RecordedHole => ({
  hole: 1,
  strokes,
  pickedUp: false,
  version,
  recordedAt: '2026-05-17T09:00:00.000Z',
  recordedBy: anna,
})
const answer = (hole: RecordedHole) => ({ id: 'card', hole, sequence: 2 }) as CardState
const conflict = (stored: RecordedHole | null) => ({ stored, storedByName: 'Bodo' }) as HoleConflict
const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new assert.AssertionError({ message: 'nothing there' })
  return value
}

test('a tap is based on the last known version of the server', () => {
  assert.equal(must(queue.tapped(undefined, tap(5))).base, 0)
  assert.equal(must(queue.tapped(undefined, tap(5, recorded(4, 3)))).base, 3)
})

test('a tap that changes nothing sends nothing', () => {
  assert.equal(queue.tapped(undefined, tap(4, recorded(4, 3))), undefined)
  assert.equal(queue.tapped(undefined, tap(null)), undefined)
})

test('two taps before sending are one value, from the first base', () => {
  const first = must(queue.tapped(undefined, tap(5, recorded(4, 3))))
  const second = must(queue.tapped(first, tap(6, recorded(4, 3))))
  assert.deepEqual([second.value, second.base], [{ strokes: 6 }, 3])
})

test('a tap undone before it was sent leaves nothing', () => {
  const first = must(queue.tapped(undefined, tap(5)))
  assert.equal(queue.tapped(first, tap(null)), undefined)
})

test('a tap undone after it was sent without an answer is still cleared on the server', () => {
  const sent = queue.sending(must(queue.tapped(undefined, tap(5))))
  const back = must(queue.tapped(sent, tap(null)))
  assert.deepEqual([back.value, back.base], [null, 0])
})

test('an acknowledged entry leaves the queue', () => {
  const sent = queue.sending(must(queue.tapped(undefined, tap(5))))
  assert.equal(queue.stored(sent, sent, answer(recorded(5, 1))), undefined)
})

test('a tap made while the old value was being sent is based on the new version', () => {
  const sent = queue.sending(must(queue.tapped(undefined, tap(5))))
  const now = must(queue.tapped(sent, tap(6)))
  const after = must(queue.stored(now, sent, answer(recorded(5, 1))))
  assert.deepEqual([after.value, after.base, after.state, after.maybe], [{ strokes: 6 }, 1, 'waiting', []])
})

test('a 412 whose stored value is the one wanted is a success', () => {
  const sent = queue.sending(must(queue.tapped(undefined, tap(5))))
  assert.equal(queue.conflicted(sent, conflict(recorded(5, 1))), undefined)
})

test('a 412 whose stored value is an unanswered one of ours is overwritten without asking', () => {
  const lost = queue.sending(must(queue.tapped(undefined, tap(5))))
  const sent = queue.sending(must(queue.tapped(lost, tap(6))))
  const after = must(queue.conflicted(sent, conflict(recorded(5, 1))))
  assert.deepEqual([after.state, after.base, after.value], ['waiting', 1, { strokes: 6 }])
})

test('a 412 with a value of another device waits for the player', () => {
  const sent = queue.sending(must(queue.tapped(undefined, tap(5))))
  const after = must(queue.conflicted(sent, conflict(recorded(7, 2))))
  assert.equal(after.state, 'conflict')
  assert.equal(after.storedBy, 'Bodo')
  assert.equal(queue.next([after], anna), undefined)
  const mine = must(queue.settled(after, 'mine'))
  assert.deepEqual([mine.state, mine.base, mine.value], ['waiting', 2, { strokes: 5 }])
  assert.equal(queue.settled(after, 'theirs'), undefined)
})

test('a 412 with a part of the wanted value, or with all of it and more, is no question for the player', () => {
  const entry = (value: HoleState) => queue.sending(must(queue.tapped(undefined, { ...tap(5), value })))
  const full = entry({ strokes: 5, putts: 2 })
  const after = must(queue.conflicted(full, conflict(recorded(5, 2))))
  assert.deepEqual([after.state, after.base, after.value], ['waiting', 2, { strokes: 5, putts: 2 }])
  assert.equal(queue.conflicted(entry({ strokes: 5 }), conflict({ ...recorded(5, 2), putts: 2 })), undefined)
  // Another number of putts is, and so is a ball picked up, or another score.
  for (const other of [{ putts: 3 }, { pickedUp: true }, { strokes: 6 }]) {
    assert.equal(must(queue.conflicted(full, conflict({ ...recorded(5, 2), ...other }))).state, 'conflict')
  }
  // A detail that was taken back after it was sent without an answer stays taken back.
  const back = queue.sending(must(queue.tapped(full, tap(5))))
  const again = must(queue.conflicted(back, conflict({ ...recorded(5, 1), putts: 2 })))
  assert.deepEqual([again.state, again.value], ['waiting', { strokes: 5 }])
})

test('a 412 with the value that was shown when the player entered theirs is no question either', () => {
  // Told by the socket: the value is new, its version is not known.
  const told: RecordedHole = { ...recorded(7, 0), recordedBy: '' }
  const sent = queue.sending(must(queue.tapped(undefined, tap(5, told))))
  assert.equal(sent.base, 0)
  const after = must(queue.conflicted(sent, conflict(recorded(7, 4))))
  assert.deepEqual([after.state, after.base, after.value, after.basedOn?.strokes], ['waiting', 4, { strokes: 5 }, 7])
  // Changed once more meanwhile: two people have entered different values.
  assert.equal(must(queue.conflicted(after, conflict(recorded(6, 5)))).state, 'conflict')
  assert.equal(must(queue.conflicted(sent, conflict(recorded(6, 5)))).state, 'conflict')
  // Cleared meanwhile: a question, unless no score was shown.
  const cleared = { ...recorded(7, 4), cleared: true }
  assert.equal(must(queue.conflicted(sent, conflict(cleared))).state, 'conflict')
  const first = queue.sending(must(queue.tapped(undefined, tap(5))))
  assert.equal(must(queue.conflicted(first, conflict(cleared))).state, 'waiting')
  // An entry of an earlier release does not know what was shown.
  const { basedOn: _, ...older } = sent
  assert.equal(must(queue.conflicted(older, conflict(recorded(7, 4)))).state, 'conflict')
})

test('a retry after a lost answer does not undo what another player has put back meanwhile', () => {
  // The hole shows 5. Anna's 6 was stored, and its answer lost; Bodo saw the 6 and put the 5 back.
  const lost = queue.sending(must(queue.tapped(undefined, tap(6, recorded(5, 1)))))
  const again = queue.sending(lost)
  const back = { ...recorded(5, 3), deviceId: 'bodo’s' }
  assert.equal(must(queue.conflicted(again, conflict(back), true)).state, 'conflict')
  // The same where no score was shown and he cleared the hole, and where an earlier value of hers is back.
  const first = queue.sending(must(queue.tapped(undefined, tap(6))))
  assert.equal(must(queue.conflicted(first, conflict({ ...back, cleared: true }), true)).state, 'conflict')
  const five = queue.sending(must(queue.tapped(undefined, tap(5))))
  const six = queue.sending(must(queue.tapped(five, tap(6))))
  assert.equal(must(queue.conflicted(six, conflict(back), true)).state, 'conflict')
  // Written by this phone, it is no correction.
  assert.equal(must(queue.conflicted(six, conflict({ ...back, deviceId: deviceId() }), true)).state, 'waiting')
})

test('an undo, and a card typed from paper, ask about a value that came after what the player knows', () => {
  // Anna entered 6 over 5, which is stored; or she began to type the card then.
  const undo = (stored: RecordedHole | undefined) => ({ ...tap(5), stored: asKnown({ strokes: 6 }, stored, 1) })
  assert.equal(must(queue.tapped(undefined, undo(recorded(6, 2)))).base, 2)
  // Bodo has entered 7 meanwhile, or cleared the hole, or put the 5 back.
  const sent = (stored: RecordedHole) => queue.sending(must(queue.tapped(undefined, undo(stored))))
  for (const stored of [recorded(7, 3), { ...recorded(7, 3), cleared: true }]) {
    assert.equal(sent(stored).base, 0)
    assert.equal(must(queue.conflicted(sent(stored), conflict(stored))).state, 'conflict')
  }
  assert.equal(queue.conflicted(sent(recorded(5, 3)), conflict(recorded(5, 3))), undefined)
  // Her own 6 is stored, and the page did not show it yet.
  assert.equal(must(queue.conflicted(sent(recorded(5, 1)), conflict(recorded(6, 2)))).state, 'waiting')
  assert.equal(asKnown(null, undefined, 1), undefined)
})

test('a note that another phone of the same player wrote is kept, and erased only if the player says so', () => {
  const noted = { ...recorded(7, 4), note: 'wind' }
  const entry = (value: HoleState | null, seen: RecordedHole = recorded(7, 0)) =>
    queue.sending(must(queue.tapped(undefined, { ...tap(5, seen), value })))
  const after = must(queue.conflicted(entry({ strokes: 5 }), conflict(noted)))
  assert.deepEqual([after.state, after.value], ['waiting', { strokes: 5, note: 'wind' }])
  assert.equal(must(queue.conflicted(entry(null), conflict(noted))).state, 'conflict')
  assert.equal(must(queue.conflicted(entry({ strokes: 5, note: 'rain' }), conflict(noted))).state, 'conflict')
  // One that was seen may be taken back.
  const taken = must(queue.conflicted(entry({ strokes: 5 }, { ...noted, version: 0 }), conflict(noted)))
  assert.deepEqual([taken.state, taken.value], ['waiting', { strokes: 5 }])
})

test('a hole that is entered again before it was sent is as late as its last tap', () => {
  const first = must(queue.tapped(undefined, tap(5)))
  assert.equal(must(queue.tapped(first, { ...tap(6), order: 7 })).order, 7)
})

test('a tap on a hole in conflict changes mine and settles nothing', () => {
  const sent = queue.sending(must(queue.tapped(undefined, tap(5))))
  const held = must(queue.conflicted(sent, conflict(recorded(7, 2))))
  const now = must(queue.tapped(held, tap(6, recorded(7, 2))))
  assert.deepEqual([now.state, now.value], ['conflict', { strokes: 6 }])
})

test('a refusal keeps the value and the reason, and is not sent again by itself', () => {
  const sent = must(queue.tapped(undefined, tap(5)))
  const after = must(queue.refused<HoleEntry>(sent, sent, { slug: 'round-finished', title: 'The round is finished' }))
  assert.equal(after.refusal?.slug, 'round-finished')
  assert.equal(queue.next([after], anna), undefined)
  assert.equal(must(queue.tapped(after, tap(4))).state, 'waiting')
})

test('a refusal of an older value does not touch a newer one', () => {
  const sent = queue.sending(must(queue.tapped(undefined, tap(5))))
  const now = must(queue.tapped(sent, tap(6)))
  assert.equal(must(queue.refused<HoleEntry>(now, sent, { slug: 'invalid', title: '' })).state, 'waiting')
})

test('a round goes before its holes, holes in order, the finish last', () => {
  const holes = [3, 1, 2].map((hole) => must(queue.tapped(undefined, tap(5, undefined, hole))))
  const round = queue.created(anna, { id: 'round' } as never, 99)
  const finish = queue.finished(anna, 'round', {}, 0)
  let waiting: Entry[] = [finish, ...holes, round]
  const sent: string[] = []
  for (let entry = queue.next(waiting, anna); entry; entry = queue.next(waiting, anna)) {
    const { key } = entry
    sent.push(key)
    waiting = waiting.filter((other) => other.key !== key)
  }
  assert.deepEqual(sent, [
    'create/round',
    'hole/anna/card/1',
    'hole/anna/card/2',
    'hole/anna/card/3',
    'finish/anna/round',
  ])
})

test('a finish waits while a hole is in conflict', () => {
  const hole: Entry = { ...must(queue.tapped(undefined, tap(5))), state: 'conflict' }
  assert.equal(queue.next([hole, queue.finished(anna, 'round', {}, 0)], anna), undefined)
})

test('holes of a round that was refused wait with it', () => {
  const round: Entry = { ...queue.created(anna, { id: 'round' } as never, 1), state: 'refused' }
  assert.equal(queue.next([round, must(queue.tapped(undefined, tap(5)))], anna), undefined)
})

test('no player’s session sends another player’s taps on this device', () => {
  assert.equal(queue.next([must(queue.tapped(undefined, tap(5)))], 'bodo'), undefined)
})

test('waiting grows to a minute, and is never shorter than the server asked', () => {
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6, 7, 50].map((failures) => queue.backoff(failures, 0)),
    [1, 2, 4, 8, 16, 32, 60, 60],
  )
  assert.equal(queue.backoff(1, 1), 0.75)
  assert.equal(queue.backoff(1, 0.5, 5), 5)
})

test('a hole is the same whatever else its record carries, and not entered is not 0', () => {
  assert.ok(isSame(recorded(5, 3), { strokes: 5 }))
  assert.ok(isSame({ ...recorded(5, 3), cleared: true }, null))
  assert.ok(!isSame({ strokes: 5, putts: 0 }, { strokes: 5 }))
  assert.ok(!isSame({ strokes: 5, greensideBunker: false }, { strokes: 5 }))
})

test('no order of answers loses the last tap', () => {
  // Every sequence of taps, lost answers and answers, six steps long, then a working network. The server is a value.
  type World = { entry?: HoleEntry; server?: RecordedHole; last: number | null }
  const write = (world: World, sent: HoleEntry): RecordedHole | 'conflict' => {
    if (sent.base !== (world.server?.version ?? 0)) return 'conflict'
    if (isSame(world.server ?? null, sent.value)) return world.server ?? recorded(0, 0)
    const version = (world.server?.version ?? 0) + 1
    return sent.value === null
      ? { hole: 1, cleared: true, version, recordedAt: '', recordedBy: anna }
      : { ...recorded(sent.value.strokes ?? 0, version) }
  }
  const steps: ((world: World) => World)[] = [
    (world) => ({ ...world, last: 5, entry: queue.tapped(world.entry, tap(5)) ?? world.entry }),
    (world) => ({ ...world, last: 6, entry: queue.tapped(world.entry, tap(6)) ?? world.entry }),
    (world) => {
      if (!world.entry) return world
      const entry = queue.sending(world.entry)
      const result = write(world, entry)
      return result === 'conflict' ? { ...world, entry } : { ...world, entry, server: result }
    },
    (world) => {
      if (!world.entry) return world
      const isRepeated = world.entry.maybe.length > 0
      const entry = queue.sending(world.entry)
      const result = write(world, entry)
      if (result === 'conflict')
        return { ...world, entry: queue.conflicted(entry, conflict(world.server ?? null), isRepeated) }
      return { ...world, server: result, entry: queue.stored(entry, entry, answer(result)) }
    },
  ]
  let walks = 0
  const walk = (world: World, depth: number) => {
    if (depth === 0) {
      let now = world
      for (let turn = 0; turn < 5 && now.entry; turn += 1) now = steps[3]!(now)
      walks += 1
      assert.equal(now.entry, undefined)
      if (now.last !== null) assert.ok(isSame(now.server, { strokes: now.last }))
      return
    }
    for (const step of steps) {
      // A device that has received the answer enters a value on top of it.
      const known = world.entry ? world : { ...world, entry: undefined }
      const next = step(known)
      walk(step === steps[0] || step === steps[1] ? retap(known, next.last) : next, depth - 1)
    }
  }
  const retap = (world: World, strokes: number | null): World => ({
    ...world,
    last: strokes,
    entry: queue.tapped(world.entry, tap(strokes, world.entry ? undefined : world.server)),
  })
  walk({ last: null }, 6)
  assert.equal(walks, 4 ** 6)
})

test('an entry on which the server fails stays, rests longer each time, and holds up no other round', () => {
  const first = must(queue.tapped(undefined, tap(4)))
  const other: HoleEntry = { ...must(queue.tapped(undefined, tap(5, undefined, 2))), roundId: 'other', key: 'other' }
  let entry = must(queue.rested(first, 0))
  assert.equal(entry.state, 'waiting')
  assert.deepEqual(entry.value, { strokes: 4 })
  assert.equal(queue.next([entry, other], anna, 59_999)?.key, 'other')
  assert.equal(queue.next([entry, other], anna, 60_000)?.key, entry.key)
  const waits = Array.from({ length: 9 }, () => {
    entry = must(queue.rested(entry, 0))
    return must(entry.broken).until / 60_000
  })
  assert.deepEqual(waits, [2, 4, 8, 16, 32, 60, 60, 60, 60])
  assert.deepEqual(queue.resting([entry, other], anna), { count: 1, until: 3_600_000, isFault: true, isOlder: false })
  assert.equal(queue.resting([other], anna), undefined)
})

test('an entry that an older service does not know waits for the newer one, and is not the server’s fault', () => {
  const finish = queue.finished('me', 'r', { holesMissing: 'stopped' }, 1)
  const first = queue.rested<Entry>(finish, 1000, true)!
  assert.deepEqual([first.state, first.broken], ['waiting', { times: 1, until: 61_000, isOlder: true }])
  assert.equal(queue.next([first], 'me', 60_999), undefined)
  assert.equal(queue.next([first], 'me', 61_000), first)
  const rest = queue.resting([first], 'me')
  assert.deepEqual([rest?.isFault, rest?.isOlder], [false, true])
  // Entries that an earlier page wrongly took for refused wait again; truly refused entries do not.
  const refused = {
    ...finish,
    state: 'refused' as const,
    refusal: { slug: 'invalid', title: '', detail: unknownField },
  }
  assert.equal(queue.revived<Entry>(refused)?.state, 'waiting')
  const late = { ...refused, refusal: { slug: 'invalid', title: '', detail: 'This date has not come anywhere yet.' } }
  assert.equal(queue.revived<Entry>(late)?.state, 'refused')
})

test('a round whose creation rests keeps its holes, and a finish waits for a hole that rests', () => {
  const create = must(queue.rested(queue.created(anna, { id: 'round' } as never, 0), 0))
  const hole = must(queue.tapped(undefined, tap(4)))
  assert.equal(queue.next([create, hole], anna, 1), undefined)
  const finish = queue.finished(anna, 'round', {}, 9)
  assert.equal(queue.next([must(queue.rested(hole, 0)), finish], anna, 1), undefined)
})

test('a resting entry still rests after another tap, and a stored one does not', () => {
  const entry = must(queue.rested(must(queue.tapped(undefined, tap(4))), 0))
  const changed = must(queue.tapped(entry, tap(5)))
  assert.deepEqual([changed.value, changed.broken?.times], [{ strokes: 5 }, 1])
  assert.equal(queue.stored(changed, entry, answer(recorded(4, 1)))?.broken, undefined)
})

test('an entry stopped by a daily limit holds up nothing else, and is not the server’s fault', () => {
  const create = must(queue.limited(queue.created(anna, { id: 'round' } as never, 0), 0, 86_400))
  const other: HoleEntry = { ...must(queue.tapped(undefined, tap(5))), roundId: 'other', key: 'other' }
  assert.equal(queue.next([create, other], anna, 1)?.key, 'other')
  assert.equal(queue.next([create], anna, 86_399_999), undefined)
  assert.equal(queue.next([create], anna, 86_400_000)?.key, create.key)
  assert.deepEqual(queue.resting([create, other], anna), {
    count: 1,
    until: 86_400_000,
    isFault: false,
    isOlder: false,
  })
})
