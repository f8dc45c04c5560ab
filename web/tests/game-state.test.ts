import assert from 'node:assert/strict'
import test from 'node:test'
import { gameState } from '../src/features/play/game-state'
import { gameName } from '../src/shared/games/game-names'
import { gameNow, pointsOf } from '../src/shared/games/use-game'
import type { Game, Round } from '../src/shared/api/types'
import { games, roundOf } from './game-rounds'

const tee = games.tees.front[0]!.id
const order = ['Anna Berg', 'Ben', 'Cy', 'Anna Dahl']

/** A front nine of par 4 4 3 5 4 4 3 5 4, each player with an index of 0.0 unless it says otherwise. */
function round(game: Partial<Game>, scores: string[], index: (number | null)[] = []): Round {
  const cards = scores.map((text, place) => ({
    name: order[place]!,
    tee,
    handicapIndex: index[place] === undefined ? 0 : index[place]!,
    scores: [...text.padEnd(9, '.')].join(' '),
  }))
  const told = { mode: 'front' as const, startHole: 1, finished: false, cards, sentences: {} }
  const whole: Game = { format: 'strokePlay', scoring: 'gross', allowance: null, sides: null, ...game }
  return { ...roundOf(told), game: whole }
}
const said = (...of: Parameters<typeof round>) => {
  const made = round(...of)
  return gameState(made, gameNow(made)!)
}

test('a match stands as golfers say it', () => {
  assert.equal(said({ format: 'matchPlay' }, ['', '']), 'not started')
  assert.equal(said({ format: 'matchPlay' }, ['44', '44']), 'all square thru 2')
  assert.equal(said({ format: 'matchPlay' }, ['4433', '5534']), 'Anna 3 up thru 4')
  assert.equal(said({ format: 'matchPlay' }, ['3333', '4444']), 'Anna 4 up thru 4')
  assert.equal(said({ format: 'matchPlay' }, ['33333', '44444']), 'Anna won 5&4')
  assert.equal(said({ format: 'matchPlay' }, ['333333', '444333']), 'Anna 3 up thru 6, dormie')
  assert.equal(said({ format: 'matchPlay' }, ['443544354', '443544354']), 'halved')
  // Two players of one first name have their whole names.
  const sides = [
    ['1', '4'],
    ['2', '3'],
  ]
  assert.equal(said({ format: 'fourBall', sides }, ['4', '5', '5', '6']), 'Anna Berg & Anna Dahl 1 up thru 1')
  assert.equal(said({ format: 'nassau' }, ['44', '45']), 'Anna 1 up thru 2')
})

test('points, strokes and skins stand in a few words', () => {
  assert.equal(said({ format: 'stableford' }, ['44', '55']), 'Anna 4 points, Ben 2')
  assert.equal(said({ format: 'modifiedStableford' }, ['6', '7']), 'Anna \u22123 points, Ben \u22123')
  assert.equal(said({ format: 'stableford' }, ['', '']), 'not started')
  assert.equal(said({}, ['43', '55']), 'Anna \u22121, Ben +2 thru 2')
  assert.equal(said({}, ['43', '5']), 'Anna \u22121, Ben +1')
  assert.equal(said({}, ['4x', '55']), 'Ben +2, Anna no return thru 2')
  assert.equal(said({ format: 'skins' }, ['444', '443']), 'Ben 3 skins')
  assert.equal(said({ format: 'skins' }, ['44', '44']), 'no skin won; 2 carried')
})

test('a game says what it lacks', () => {
  assert.equal(said({ format: 'matchPlay' }, ['4']), 'waits for more players')
  assert.equal(said({ format: 'matchPlay' }, ['4', '4', '4']), 'the sides are yet to be chosen')
  // A player who joined later is on no side.
  assert.equal(said({ format: 'matchPlay', sides: [['1'], ['2']] }, ['4', '4', '4']), 'the sides are yet to be chosen')
  assert.equal(said({ scoring: 'net' }, ['4', '4', '4'], [9, null, null]), 'no Handicap Index: Ben and Cy')
  assert.equal(gameNow({ ...round({}, ['4']), game: null }), undefined)
})

test('the game is named with its scoring, and its allowance if that is not the usual one', () => {
  const game = { format: 'stableford', scoring: 'net', allowance: null, sides: null } as const
  assert.equal(gameName(game), 'Stableford, net')
  assert.equal(gameName({ ...game, allowance: 85 }), 'Stableford, net 85%')
  assert.equal(gameName({ ...game, scoring: 'gross', allowance: 85 }), 'Stableford, gross')
})

test('a card has points in a game of points alone', () => {
  assert.equal(pointsOf(gameNow(round({ format: 'stableford' }, ['44', '55'])), '2'), 2)
  assert.equal(pointsOf(gameNow(round({}, ['44', '55'])), '2'), undefined)
  assert.equal(pointsOf(undefined, '2'), undefined)
})
