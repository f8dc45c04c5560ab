import { request } from './request'
import type { Bests, Overview, Trend } from './types'

export const fetchOverview = () => request<Overview>('GET', '/api/analytics/overview')
export const fetchTrend = (holes: 9 | 18) => request<Trend>('GET', `/api/analytics/trend?holes=${holes}`)
export const fetchBests = () => request<Bests>('GET', '/api/analytics/bests')
