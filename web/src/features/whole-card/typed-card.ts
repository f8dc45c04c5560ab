/** One hole as typed: strokes, picked up, or skipped. */
export type Typed = number | 'picked-up' | null

export type WholeCard = {
  /** The typed scores, at most one per hole. */
  scores: Typed[]
  /** The text that could not be read, in words for the player; undefined if all was read. */
  fault?: string
}

/**
 * Reads a card as it is typed: "5 4 3 6", "5436", or both mixed. Every digit is a hole; 10 to 19 are one number where
 * they stand alone ("4 11 5"), and so is a 10 within a run, since 0 is no score. `x` is picked up, `.` skips a hole.
 */
export function parseWholeCard(text: string, holes: number): WholeCard {
  const scores: Typed[] = []
  for (const word of text.toLowerCase().split(/[\s,;/|]+/)) {
    if (word === '') continue
    if (/^1[0-9]$/.test(word)) {
      scores.push(Number(word))
      continue
    }
    for (const piece of word.match(/10|./gu) ?? []) {
      if (/^(10|[1-9])$/.test(piece)) scores.push(Number(piece))
      else if (piece === 'x') scores.push('picked-up')
      else if (piece === '.') scores.push(null)
      else
        return {
          scores: scores.slice(0, holes),
          fault: `“${piece}” is not a score. Use 1 to 19, x for picked up, . to skip a hole.`,
        }
    }
  }
  if (scores.length > holes) {
    return {
      scores: scores.slice(0, holes),
      fault: `That is ${scores.length} scores for ${holes} holes.`,
    }
  }
  return { scores }
}
