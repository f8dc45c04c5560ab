import assert from 'node:assert/strict'
import test from 'node:test'
import { chosen, gamesOf, scoringsOf } from '../src/features/round/games/game-names'
import { initials, placeText } from '../src/shared/games/competitors'
import { note, pairsOf, partnerOf } from '../src/features/round/games/games'
import { sentence } from '../src/features/round/standing'
import type { FormatResult, Round } from '../src/shared/api/types'
import { formatsOf } from '../src/features/round/games/formats'
import { withSides } from '../src/shared/storage/preferences'
import { games, roundOf } from './game-rounds'

const sentencesOf = (formats: FormatResult[]) =>
  Object.fromEntries(formats.map((one) => [`${one.format} ${one.scoring}`, one.sentence]))

test('the games of a round are what the service makes of it', () => {
  for (const told of games.rounds) {
    const formats = formatsOf(roundOf(told))
    assert.deepEqual(sentencesOf(formats), told.sentences)
    if (told.formats) assert.deepEqual(formats, told.formats)
  }
  assert.ok(games.rounds.length > 50 && games.rounds.filter((told) => told.formats).length > 3)
})

test('sides that are chosen play as the same players do in that order', () => {
  const four = games.rounds.filter((told) => told.cards.length === 4)
  assert.ok(four.length > 9)
  const isOfSides = (one: FormatResult) => one.sides !== null
  for (const told of four) {
    for (const [partner, order] of [
      [2, [0, 2, 1, 3]],
      [3, [0, 3, 1, 2]],
    ] as const) {
      const round = roundOf(told)
      const chosen = formatsOf(round, pairsOf(round.cards, partner))
      const seated = formatsOf(roundOf({ ...told, cards: order.map((place) => told.cards[place]!) }))
      assert.deepEqual(
        chosen.filter(isOfSides).map((one) => [one.sentence, (one.result as { holes?: unknown }).holes]),
        seated.filter(isOfSides).map((one) => [one.sentence, (one.result as { holes?: unknown }).holes]),
      )
      // Nothing changes for the players.
      const others = (formats: FormatResult[]) => formats.filter((one) => !isOfSides(one))
      assert.deepEqual(others(chosen), others(formatsOf(roundOf(told))))
    }
  }
})

test('the partner of the first card is remembered for the last hundred rounds', () => {
  const four = roundOf(games.rounds.find((told) => told.cards.length === 4)!)
  assert.equal(partnerOf(four, undefined), 1)
  assert.equal(partnerOf(four, '4'), 3)
  // The card itself, and a card that was removed.
  assert.equal(partnerOf(four, '1'), 1)
  assert.equal(partnerOf(four, 'gone'), 1)
  let sides = {} as Record<string, string>
  for (let round = 0; round <= 100; round += 1) sides = withSides(sides, `r${round}`, 'x')
  sides = withSides(sides, 'r1', '3')
  assert.deepEqual([Object.keys(sides).length, sides['r0'], sides['r1'], sides['r100']], [100, undefined, '3', 'x'])
})

test('the chosen game is shown, or the nearest that the round allows', () => {
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
  const net = 'Net, with 100% of the course handicap.'
  assert.equal(
    note(round('red', 'white'), game('matchPlay', 'net')),
    `${net} The tees have par 71 and 73: a higher par adds the difference in strokes.`,
  )
  assert.equal(note(round('red', 'red'), game('matchPlay', 'net')), net)
  assert.equal(note(round('red', 'white'), game('strokePlay', 'net')), net)
  assert.equal(note(round('red', 'white'), game('matchPlay', 'gross')), 'Gross.')
})

test("a player's letter is one whatever the name, a side's are its players'", () => {
  const names = { a: 'Tom & Jerry', b: 'Bodo Klein', c: '\u{1F1F8}\u{1F1EA} Ella' }
  const round = {
    cards: Object.entries(names).map(([id, name]) => ({ id, player: { name } })),
  } as unknown as Round
  const result = { sides: [{ id: 's', cards: ['a', 'b'] }] } as unknown as FormatResult
  assert.equal(initials(round, result, 'a'), 'T')
  assert.equal(initials(round, result, 's'), 'TB')
  assert.equal(initials(round, {} as FormatResult, 'c'), '\u{1F1F8}\u{1F1EA}')
})

test('no player wins a round that was stopped', () => {
  const card = (id: string, complete: boolean, more = {}) => ({
    id,
    player: { name: id },
    totals: { complete },
    ...more,
  })
  const said = (status: string, ids: string[], ...cards: object[]) =>
    sentence({ status, leader: { toPar: 2, cards: ids }, cards } as unknown as Round)
  const [whole, other] = [card('Anna', true), card('Bodo', true)]
  const [stopped, left] = [card('Anna', false), card('Bodo', false)]
  assert.equal(said('open', ['Anna'], stopped, other), 'Anna leads at +2')
  assert.equal(said('open', ['Anna', 'Bodo'], stopped, left), 'Anna and Bodo are tied at +2')
  assert.equal(said('finished', ['Anna'], whole, left), 'Anna won at +2')
  assert.equal(said('finished', ['Anna', 'Bodo'], whole, other), 'Anna and Bodo tied at +2')
  assert.equal(said('finished', ['Anna'], stopped, other), 'Anna led at +2')
  assert.equal(said('finished', ['Anna', 'Bodo'], stopped, left), 'Anna and Bodo were tied at +2')
  const nine = { postedNine: 'front' }
  assert.equal(said('finished', ['Anna'], card('Anna', false, nine), card('Bodo', false, nine)), 'Anna won at +2')
})
