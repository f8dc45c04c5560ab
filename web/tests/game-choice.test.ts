import assert from 'node:assert/strict'
import test from 'node:test'
import { choiceFault, fitted, moved, waitsFor, withFormat, withTies, type Player } from '../src/shared/games/choose'
import { provisionalRound } from '../src/features/new-round/provisional-round'
import { firstDraft, newRound } from '../src/features/new-round/draft'
import type { Game } from '../src/shared/api/types'
import { bodyOf, course, me } from './made'

const players = (ids: string, without = ''): Player[] =>
  [...ids].map((id) => ({ id, name: id.toUpperCase(), hasIndex: !without.includes(id) }))
const game = (format: Game['format'], sides: string | null = null): Game => ({
  format,
  scoring: 'net',
  allowance: null,
  sides: sides === null ? null : sides.split('|').map((side) => [...side]),
})
const sidesOf = (one: Game | null) => one?.sides?.map((side) => side.join('')).join('|') ?? null

test('sides follow the players', () => {
  assert.equal(sidesOf(fitted(game('fourBall'), players('abcd'))), 'ab|cd')
  assert.equal(sidesOf(fitted(game('fourBall'), players('abc'))), null)
  assert.equal(sidesOf(fitted(game('bestBall'), players('abc'))), 'a|bc')
  assert.equal(sidesOf(fitted(game('matchPlay'), players('ab'))), null)
  assert.equal(sidesOf(fitted(game('matchPlay', 'ab|cd'), players('ab'))), null)
  assert.equal(sidesOf(fitted(game('nassau', 'ac|bd'), players('abd'))), 'a|bd')
  assert.equal(sidesOf(fitted(game('nassau', 'a|bd'), players('abde'))), 'ae|bd')
  assert.equal(sidesOf(fitted(game('nassau', 'ab|d'), players('abc'))), 'ab|c')
  assert.equal(sidesOf(fitted(game('nassau', 'a|bc'), players('bcd'))), 'd|bc')
  assert.equal(sidesOf(fitted(game('stableford', 'a|b'), players('ab'))), null)
})

test('a tap moves a player to the other side, and says what the sides still need', () => {
  const first = fitted(game('fourBall'), players('abcd'))
  const second = moved(first, 'b')
  assert.equal(sidesOf(second), 'a|cdb')
  assert.equal(choiceFault(second), 'Each side needs two players.')
  assert.equal(choiceFault(moved(second, 'd')), undefined)
  assert.equal(choiceFault(moved(game('matchPlay', 'a|bc'), 'a')), 'Each side needs a player.')
  assert.equal(sidesOf(moved(first, 'x')), 'ab|cd')
  assert.equal(choiceFault({ ...game('skins'), allowance: 0 }), 'The allowance must be 1 to 100 %.')
  assert.equal(choiceFault({ ...game('skins'), allowance: 101 }), 'The allowance must be 1 to 100 %.')
  assert.equal(choiceFault({ ...game('skins'), allowance: 100 }), undefined)
})

test('a game is net if each player has an index; stroke play is no game', () => {
  assert.deepEqual(withFormat(null, 'skins', players('ab')), game('skins'))
  assert.equal(withFormat(null, 'skins', players('ab', 'b'))?.scoring, 'gross')
  assert.equal(withFormat(game('skins'), 'nassau', players('ab', 'b'))?.scoring, 'net')
  assert.equal(withFormat(game('skins'), 'strokePlay', players('ab')), null)
  // The allowance is that of the new game.
  assert.equal(withFormat({ ...game('skins'), allowance: 50 }, 'nassau', players('ab'))?.allowance, null)
})

test('the rule for ties is kept by games that rank scores, and the usual one is not said', () => {
  const counted = withTies(game('stableford'), 'countback')
  assert.deepEqual(counted, { ...game('stableford'), ties: 'countback' })
  assert.deepEqual(withTies(counted, 'shared'), game('stableford'))
  assert.equal(withFormat(counted, 'modifiedStableford', players('ab'))?.ties, 'countback')
  assert.equal(fitted(withTies(game('bestBall'), 'countback'), players('abc')).ties, 'countback')
  assert.deepEqual(withFormat(counted, 'skins', players('ab')), game('skins'))
  assert.equal(moved({ ...counted, sides: [['a'], ['b']] }, 'a').ties, 'countback')
})

test('a game says what it waits for', () => {
  assert.equal(waitsFor(game('fourBall'), players('ab')), 'It needs four players; the sides are chosen then.')
  assert.equal(waitsFor(game('matchPlay'), players('a')), 'It needs two players.')
  assert.equal(waitsFor(game('skins'), players('ab', 'b')), 'B needs a Handicap Index for a net game.')
  assert.equal(waitsFor(game('skins'), players('ab', 'ab')), '2 players need a Handicap Index for a net game.')
  assert.equal(waitsFor({ ...game('skins'), scoring: 'gross' }, players('ab', 'ab')), undefined)
})

test('a round is started with its game, and has its strokes before it is sent', () => {
  const draft = { ...firstDraft(course, { id: 'r', cardId: 'a' }, 't', '10.0'), game: game('matchPlay') }
  const guests = [{ key: 'b', name: 'Bo', tee: 't', index: '14.0' }]
  assert.deepEqual(newRound(course, { ...draft, guests }).game, game('matchPlay'))
  assert.equal('game' in newRound(course, { ...draft, game: null }), false)
  const made = provisionalRound(newRound(course, { ...draft, guests }), course, me)
  assert.deepEqual(
    made.cards.map((card) => card.playingHandicap),
    [0, 4],
  )
  assert.deepEqual(made.game, game('matchPlay'))
  assert.equal(provisionalRound(bodyOf('r', 'a'), course, me).game, null)
})
