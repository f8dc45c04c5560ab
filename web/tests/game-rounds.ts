// The rounds of contracts/golf/games.json, which the services' tests read too.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { orderOfPlay } from '../src/shared/golf/provisional'
import type { FormatResult, RecordedHole, Round, RoundMode, RoundTee } from '../src/shared/api/types'

declare const CONTRACTS: string

type Told = {
  mode: RoundMode
  startHole: number
  finished: boolean
  cards: { name: string; tee: string; handicapIndex: number | null; scores: string }[]
  sentences: Record<string, string>
  formats?: FormatResult[]
}
type ToldTee = { id: string; courseRating: number; slope: number; holes: [number, number, number][] }
export type Games = { tees: Record<RoundMode, ToldTee[]>; rounds: Told[] }

export const games = JSON.parse(readFileSync(join(CONTRACTS, 'golf/games.json'), 'utf8')) as Games

/** A round as the service returns it, with the members that games need. */
export function roundOf(told: Told, { tees }: Games = games): Round {
  const all = tees[told.mode].map(teeOf)
  const status = told.finished ? 'finished' : 'open'
  const cards = told.cards.map(({ name, tee, handicapIndex, scores }, place) => {
    const { holes } = all.find((one) => one.id === tee)!
    return {
      id: String(place + 1),
      player: { id: name, name, guest: place > 0 },
      tee,
      handicapIndex,
      status,
      holes: scores.split(' ').flatMap((score, at) => scored(holes[at]!.number, score)),
    }
  })
  const numbers = all[0]!.holes.map((hole) => hole.number)
  return { id: 'r', status, tees: all, holeOrder: orderOfPlay(numbers, told.startHole), cards } as unknown as Round
}

function teeOf({ id, courseRating, slope, holes }: ToldTee): RoundTee {
  const par = holes.reduce((sum, hole) => sum + hole[1], 0)
  const given = holes.map(([number, par, strokeIndex]) => ({ number, par, strokeIndex, yards: 300 }))
  return { id, name: id, colour: id, gender: 'any', courseRating, slope, par, holes: given }
}

function scored(hole: number, score: string): RecordedHole[] {
  if (score === '.') return []
  const pickedUp = score.startsWith('x')
  const strokes = Number(score.replace('x', ''))
  return [
    { hole, pickedUp, ...(strokes > 0 ? { strokes } : {}), version: 1, recordedAt: '', recordedBy: '' } as RecordedHole,
  ]
}
