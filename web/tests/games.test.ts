import assert from 'node:assert/strict'
import test from 'node:test'
import { chosen, gamesOf, placeText, scoringsOf } from '../src/features/round/game-names'
import type { FormatResult } from '../src/shared/api/types'

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
