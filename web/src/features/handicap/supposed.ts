import type { Handicap } from '../../shared/api/types'

/** A course, tee and length for a supposed next score. */
export type Place = {
  key: string
  course: string
  tee: string
  holes: 9 | 18
  name: string
  courseRating: number
  slope: number
}

/** The places the player has scored at, latest first. An incomplete round of 18 counts as 18 here. */
export function places({ scores }: Handicap): Place[] {
  const found = new Map<string, Place>()
  for (const score of [...scores].reverse()) {
    const holes = score.holes === 9 ? 9 : 18
    const key = `${score.course.id}/${score.tee.id}/${holes}`
    if (found.has(key)) continue
    found.set(key, {
      key,
      course: score.course.id,
      tee: score.tee.id,
      holes,
      name: `${score.course.name}, ${score.tee.name}${holes === 9 ? ', 9 holes' : ''}`,
      courseRating: score.courseRating,
      slope: score.slope,
    })
  }
  return [...found.values()]
}

/** The gross score that plays to the index, and the slider's range around it. */
export function grossRange(place: Place, index: number): { middle: number; least: number; most: number } {
  const share = place.holes === 9 ? index / 2 : index
  const middle = Math.round(place.courseRating + (share * place.slope) / 113)
  return place.holes === 9
    ? { middle, least: Math.max(18, middle - 10), most: middle + 15 }
    : { middle, least: Math.max(36, middle - 18), most: middle + 27 }
}

/** The slider's range of target indexes, in tenths. */
export function targetRange(index: number): { middle: number; least: number; most: number } {
  const tenths = Math.round(index * 10)
  return { middle: Math.max(-100, tenths - 5), least: Math.max(-100, tenths - 30), most: Math.min(540, tenths + 20) }
}
