import assert from 'node:assert/strict'
import test from 'node:test'
import { geometry } from '../src/features/statistics/chart-geometry'
import type { TrendPoint } from '../src/shared/api/types'
import { nearest } from '../src/shared/charts/chart'

const box = { width: 360, height: 220, left: 34, right: 46, top: 14, bottom: 14 }
const point = (form: number, formAverage: number | null = null) =>
  ({ roundId: String(form), form, formAverage }) as TrendPoint

test('better is up: a lower form stands higher', () => {
  const { dots } = geometry([point(20), point(12)], box)
  assert.ok(dots[1]!.y < dots[0]!.y)
})

test('rounds go from left to right inside the margins', () => {
  const { dots, last } = geometry([point(20), point(12), point(15)], box)
  assert.deepEqual([dots[0]?.x, dots[2]?.x], [34, 314])
  assert.equal(last, dots[2])
  for (const dot of dots) assert.ok(dot.y >= box.top && dot.y <= box.height - box.bottom)
})

test('one round is a dot in the middle, without a line', () => {
  const { dots, average } = geometry([point(18)], box)
  assert.deepEqual([dots[0]?.x, average], [174, ''])
})

test('the line begins where five rounds are there, and is not smoothed', () => {
  const points = [20, 19, 18, 17].map((form) => point(form)).concat([point(16, 18), point(15, 17)])
  const { average, dots } = geometry(points, box)
  assert.match(average, /^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/)
  assert.ok(average.startsWith(`M${dots[4]?.x}`))
})

test('no rounds have no dots and no ticks', () => {
  assert.deepEqual(geometry([], box), { dots: [], average: '', last: undefined, ticks: [] })
})

test('a tap reads the nearest round', () => {
  const { dots } = geometry([point(20), point(12), point(15)], box)
  const places = dots.map((dot) => dot.x)
  assert.deepEqual(
    [0, 100, 180, 400].map((x) => nearest(places, x)),
    [0, 0, 1, 2],
  )
})
