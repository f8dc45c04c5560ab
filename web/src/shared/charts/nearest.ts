/** The place nearest to a point across a chart. */
export function nearest(places: number[], x: number): number {
  let best = 0
  places.forEach((place, at) => {
    if (Math.abs(place - x) < Math.abs((places[best] ?? 0) - x)) best = at
  })
  return best
}
