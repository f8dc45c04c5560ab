import assert from 'node:assert/strict'
import test from 'node:test'
import { chosen, gamesOf, placeText, scoringsOf } from '../src/features/round/game-names'
import { note } from '../src/features/round/games'
import type { FormatResult, Round } from '../src/shared/api/types'

test('the wanted game is shown, or the nearest that the round can be', () => {
  const of = (format: string, scoring: string) => ({ format, scoring }) as FormatResult
  const all = [of('strokePlay', 'gross'), of('strokePlay', 'net'), of('skins', 'gross')]
  assert.equal(chosen(all, 'strokePlay', 'net'), all[1])
  assert.equal(chosen(all, 'skins', 'net'), all[2])
  assert.equal(chosen(all, 'matchPlay', 'net'), all[0])
  assert.equal(chosen([], 'matchPlay', 'net'), undefined)
  assert.deepEqual(
    [gamesOf(all), scoringsOf(all, 'strokePlay')],
    [
      ['strokePlay', 'skins'],
      ['gross', 'net'],
    ],
  )
  assert.deepEqual([placeText({ number: 2, isTied: true }), placeText(null)], ['T2', '–'])
})

test('tees of different par are named where they add strokes', () => {
  const round = (...tees: string[]) =>
    ({
      tees: [
        { id: 'red', par: 73 },
        { id: 'white', par: 71 },
      ],
      cards: tees.map((tee) => ({ tee })),
    }) as unknown as Round
  const game = (format: string, scoring: string) => ({ format, scoring, allowance: 100 }) as FormatResult
  const net = 'Net, with 100 % of the course handicap.'
  assert.equal(
    note(round('red', 'white'), game('matchPlay', 'net')),
    `${net} The tees have par 71 and 73: a higher par adds the difference in strokes.`,
  )
  assert.equal(note(round('red', 'red'), game('matchPlay', 'net')), net)
  assert.equal(note(round('red', 'white'), game('strokePlay', 'net')), net)
  assert.equal(note(round('red', 'white'), game('matchPlay', 'gross')), 'Gross.')
})
