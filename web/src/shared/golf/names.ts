/** What a score is called. */
export function scoreName(strokes: number, par: number): string {
  if (strokes === 1) return 'ace'
  const over = strokes - par
  if (over <= -3) return 'albatross'
  if (over >= 3) return `+${over}`
  return ['eagle', 'birdie', 'par', 'bogey', 'double'][over + 2] ?? ''
}

/** The same in words, for a screen reader: "bogey", "3 over par". */
export function saidScore(strokes: number, par: number): string {
  const over = strokes - par
  if (over >= 3) return `${over} over par`
  return over === 2 && strokes > 1 ? 'double bogey' : scoreName(strokes, par)
}

/** The printed card's signs: rings under par, squares over it. */
export type Shape = 'plain' | 'circle' | 'double-circle' | 'square' | 'double-square'

export function shapeOf(strokes: number, par: number): Shape {
  const over = strokes - par
  if (over <= -2) return 'double-circle'
  if (over === -1) return 'circle'
  if (over === 0) return 'plain'
  return over === 1 ? 'square' : 'double-square'
}

const modeNames = { eighteen: '18 holes', front: 'Front nine', back: 'Back nine' } as const

/** What is played of a course. A course of nine holes has no front nine: its eighteen are twice round. */
export function modeName(mode: keyof typeof modeNames, holeCount: number): string {
  if (holeCount !== 9) return modeNames[mode]
  return mode === 'eighteen' ? '18 holes, twice round' : '9 holes'
}

export const genderNames = { men: 'men', women: 'women', any: 'all' } as const
