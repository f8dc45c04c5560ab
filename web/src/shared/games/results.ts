import type { FormatResult } from '../api/types'

type Result = FormatResult['result']
type With<K extends PropertyKey> = Extract<Result, Record<K, unknown>>

export type StrokePlay = Extract<With<'standings'>, { standings: { toPar: number | null }[] }>
export type Stableford = Extract<With<'standings'>, { standings: { points: number }[] }>
/** The holes that told equal scores apart. */
export type Stretch = NonNullable<StrokePlay['standings'][number]['countback']>
export type Match = With<'leader'>
export type Nassau = With<'balance'>
export type Skins = With<'carriesOver'>

/** A game's result, and where it stands in words. */
export type Outcome<R extends Result = Result> = { result: R; sentence: string }

/** What becomes of equal scores when all have finished. */
export type Ties = 'shared' | 'countback'

/** Who competes, as a sentence names them; `isPair`: the name is of two people, "Anna and Bo". */
export type Names = { name: (competitor: string) => string; isPair: (competitor: string) => boolean }
