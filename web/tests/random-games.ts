// The rounds of contracts/golf/random-games.json, which the engine wrote, as the service returns them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Game, Round, RoundMode } from '../src/shared/api/types'
import { entrantOf, type Entrant } from '../src/shared/golf/round-game'
import { teeOf } from '../src/shared/golf/totals'
import { roundOf } from './game-rounds'

declare const CONTRACTS: string

type Told = {
  mode: RoundMode
  startHole: number
  game: Game
  cards: { tee: number; index?: number; finished: boolean; scores: string }[]
  plays: (number | null)[]
  lacks?: string
  sentence?: string
  outcome?: { format: string; result: unknown }
}
type ToldTee = { courseRating: number; slope: number; holes: [number, number, number][] }
type File = { tees: Record<RoundMode, ToldTee[]>; rounds: Told[] }

export const random = JSON.parse(readFileSync(join(CONTRACTS, 'golf/random-games.json'), 'utf8')) as File

const names = ['Anna', 'Bo', 'Cy', 'Di']
const named = (tees: ToldTee[]) => tees.map((tee, place) => ({ ...tee, id: String(place) }))
const tees = {
  eighteen: named(random.tees.eighteen),
  front: named(random.tees.front),
  back: named(random.tees.back),
}

export function randomRound({ mode, startHole, game, cards }: Told): Round {
  const told = cards.map(({ tee, index, scores }, place) => ({
    name: names[place]!,
    tee: String(tee),
    handicapIndex: index ?? null,
    scores,
  }))
  const round = roundOf({ mode, startHole, finished: false, cards: told, sentences: {} }, { tees, rounds: [] })
  const status = (place: number) => (cards[place]!.finished ? ('finished' as const) : ('open' as const))
  return { ...round, game, cards: round.cards.map((card, place) => ({ ...card, status: status(place) })) }
}

export const entrantsOf = (round: Round): Entrant[] => round.cards.map((card) => entrantOf(card, teeOf(round, card)))
