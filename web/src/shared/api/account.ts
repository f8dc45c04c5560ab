import { request } from './request'
import type { Me, SignIn, SignUp } from './types'

export const signUp = (body: SignUp) => request<Me>('POST', '/api/players', { body })
export const signIn = (body: SignIn) => request<Me>('POST', '/api/session', { body })
export const signOut = () => request<void>('DELETE', '/api/session')
export const fetchMe = () => request<Me>('GET', '/api/me')
