import assert from 'node:assert/strict'
import test from 'node:test'
import { coverageText, figureText, gainedText } from '../src/features/statistics/figure'
import { filtered } from '../src/features/statistics/trend'
import type { CourseList, Figure, GainedFigure, Trend } from '../src/shared/api/types'
import { badgeName } from '../src/shared/badges/use-badges'

const figure = (unit: Figure['unit'], value: number | null) => ({ unit, value }) as Figure

test('a figure has the decimals of its unit, and a dash where there is none', () => {
  assert.deepEqual(
    [figure('percent', 61), figure('perHole', 4.6), figure('perRound', 88), figure('perEighteen', -0.5)].map(
      figureText,
    ),
    ['61.0%', '4.60', '88.0', '\u22120.5'],
  )
  assert.equal(figureText(figure('percent', null)), '–')
  assert.equal(figureText(figure('percent', 0)), '0.0%')
  assert.deepEqual(
    [{ value: -1.5 }, { value: null }].map((one) => gainedText(one as GainedFigure)),
    ['\u22121.50', '–'],
  )
})

test('coverage says of how many', () => {
  assert.equal(coverageText({ entered: 41, of: 54, unit: 'holes' }), '41 of 54 holes')
  assert.equal(coverageText({ entered: 54, of: 54, unit: 'holes' }), '54 holes')
  assert.equal(coverageText({ entered: 1, of: 1, unit: 'rounds' }), '1 round')
})

test('the trend follows the filter; an average over other courses is not shown for one', () => {
  const point = (id: string, formAverage: number) => ({ course: { id }, form: 1, formAverage })
  const trend = { holes: 18, points: [point('a', 1), point('b', 2), point('a', 3)] } as unknown as Trend
  assert.deepEqual(
    filtered(trend, { last: 2 }).points.map((one) => one.formAverage),
    [2, 3],
  )
  const one = filtered(trend, { course: 'a', last: 1 })
  assert.deepEqual(
    one.points.map((two) => [two.course.id, two.formAverage]),
    [['a', null]],
  )
})

test('the best round of a course is named by the course', () => {
  const courses = { courses: [{ id: 'c-1', name: 'Foxholm Green' }] } as CourseList
  const title = 'Course best over 18 holes'
  assert.equal(badgeName('course-best-18-c-1', title, courses), 'Course best over 18 holes, Foxholm Green')
  assert.equal(badgeName('course-best-18-c-2', title, courses), title)
  assert.equal(badgeName('first-par', 'First par', undefined), 'First par')
})
