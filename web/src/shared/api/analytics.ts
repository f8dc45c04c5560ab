import { request } from './request'
import type { Achievements, Bests, Handicap, HandicapExplanation, StatisticsAnswer, Trend, WhatIf } from './types'

type Values = Record<string, string | number | undefined>

function at(path: string, values: Values = {}) {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value !== undefined) query.set(name, String(value))
  const text = query.toString()
  return `/api/analytics/${path}${text === '' ? '' : `?${text}`}`
}

/** The rounds that statistics cover, and the handicap they are compared with. */
export type StatisticsFilter = { last?: number; course?: string; holes?: 9 | 18; compare?: number }

/** A hypothetical next score: where it is played, its adjusted gross, and the target index. */
export type Supposed = { course: string; tee: string; holes?: 9 | 18; gross?: number; target?: number }

export const fetchTrend = (holes: 9 | 18) =>
  request<Trend>('GET', at('trend', { holes }), { isAnswer: (trend) => trend.holes === holes })
export const fetchBests = () => request<Bests>('GET', at('bests'))
export const fetchStatistics = (filter: StatisticsFilter) =>
  request<StatisticsAnswer>('GET', at('statistics', { ...filter }))
export const fetchHandicap = () => request<Handicap>('GET', at('handicap'))
export const fetchExplanation = (day?: string) =>
  request<HandicapExplanation>('GET', at('handicap/explanation', { day }))
export const fetchWhatIf = (supposed: Supposed) => request<WhatIf>('GET', at('handicap/what-if', { ...supposed }))
export const fetchAchievements = () => request<Achievements>('GET', at('achievements'))
