import assert from 'node:assert/strict'
import test from 'node:test'
import { resultOf } from '../src/shared/games/result'
import { lackOf, playsOff } from '../src/shared/golf/round-game'
import { entrantsOf, random, randomRound } from './random-games'

test('the random games, and those of equal scores, are what the engine makes of them', () => {
  const differing: string[] = []
  random.rounds.forEach((told, number) => {
    const round = randomRound(told)
    const result = resultOf(round, told.game)
    const ours = {
      plays: playsOff(told.game, entrantsOf(round)),
      lacks: lackOf(told.game, entrantsOf(round)),
      sentence: result?.sentence,
      result: result?.result,
    }
    const theirs = {
      plays: told.plays,
      lacks: told.lacks,
      sentence: told.sentence,
      result: told.outcome?.result,
    }
    try {
      assert.deepEqual(ours, theirs)
    } catch (failure) {
      differing.push(`round ${number}, ${JSON.stringify(told.game)}: ${(failure as Error).message}`)
    }
  })
  assert.equal(differing.length, 0, `${differing.length} differ\n${differing.slice(0, 5).join('\n')}`)
  assert.equal(random.rounds.length, 1280)
})
