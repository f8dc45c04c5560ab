/** The name of a score: "birdie", "par", "+3". */
export function scoreName(strokes: number, par: number): string {
  if (strokes === 1) return 'ace'
  const over = strokes - par
  if (over <= -3) return 'albatross'
  if (over >= 3) return `+${over}`
  return ['eagle', 'birdie', 'par', 'bogey', 'double'][over + 2] ?? ''
}

/** The name as a screen reader says it: "bogey", "3 over par". */
export function saidScore(strokes: number, par: number): string {
  const over = strokes - par
  if (over >= 3) return `${over} over par`
  return over === 2 && strokes > 1 ? 'double bogey' : scoreName(strokes, par)
}

/** The marks of a printed card: circles under par, squares over par. */
export type Shape = 'plain' | 'circle' | 'double-circle' | 'square' | 'double-square'

export function shapeOf(strokes: number, par: number): Shape {
  const over = strokes - par
  if (over <= -2) return 'double-circle'
  if (over === -1) return 'circle'
  if (over === 0) return 'plain'
  return over === 1 ? 'square' : 'double-square'
}

const modeNames = { eighteen: '18 holes', front: 'Front nine', back: 'Back nine' } as const

/** The name of a mode. A nine-hole course has no front nine; 18 holes there are twice round. */
export function modeName(mode: keyof typeof modeNames, holeCount: number): string {
  if (holeCount !== 9) return modeNames[mode]
  return mode === 'eighteen' ? '18 holes, twice round' : '9 holes'
}

export const genderNames = { men: 'men', women: 'women', any: 'all' } as const
