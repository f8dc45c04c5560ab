import type { CourseTee, RoundMode, RoundTee } from '../api/types'

/** The tee with the holes of a mode, by the server's rules; undefined if the course has no such nine. */
export function teeInPlay(tee: CourseTee, mode: RoundMode): RoundTee | undefined {
  const same = { id: tee.id, name: tee.name, colour: tee.colour, gender: tee.gender }
  const give = (rating: { courseRating: number; slope: number }, holes: CourseTee['holes']): RoundTee => ({
    ...same,
    courseRating: rating.courseRating,
    slope: rating.slope,
    par: holes.reduce((sum, hole) => sum + hole.par, 0),
    holes,
  })
  if (tee.holes.length === 9) {
    if (mode === 'front') return give(tee, tee.holes)
    if (mode === 'back') return undefined
    const twice = { courseRating: Math.round(tee.courseRating * 20) / 10, slope: tee.slope }
    return give(twice, [...lap(tee.holes, 0), ...lap(tee.holes, 1)])
  }
  if (mode === 'eighteen') return give(tee, tee.holes)
  const rating = mode === 'front' ? tee.front : tee.back
  return (
    rating &&
    give(
      rating,
      tee.holes.filter((hole) => hole.number <= 9 === (mode === 'front')),
    )
  )
}

/** One lap of a nine-hole course played twice: odd stroke indexes on the first lap, even ones on the second. */
function lap(nine: CourseTee['holes'], which: 0 | 1): CourseTee['holes'] {
  return nine.map((hole) => ({
    ...hole,
    number: hole.number + 9 * which,
    strokeIndex: 2 * hole.strokeIndex - 1 + which,
  }))
}

/** Hole numbers in order of play: from the start hole to the last, then from the first. */
export function orderOfPlay(holes: number[], startHole: number): number[] {
  const place = Math.max(0, holes.indexOf(startHole))
  return [...holes.slice(place), ...holes.slice(0, place)]
}

/** The modes a course offers, the usual one first. */
export function modesOf(course: { holeCount: number }): RoundMode[] {
  return course.holeCount === 9 ? ['front', 'eighteen'] : ['eighteen', 'front', 'back']
}
