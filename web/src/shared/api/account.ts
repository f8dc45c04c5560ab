import { ApiError, request } from './request'
import type { Me, SignIn, SignUp } from './types'

export const signIn = (body: SignIn) => request<Me>('POST', '/api/session', { body, account: null })
export const signOut = () => request<void>('DELETE', '/api/session')
/** Ends the account for good. A wrong password is 403 `wrong-password`. */
export const deleteAccount = (password: string) =>
  request<void>('POST', '/api/me/deletion', { body: { password }, timeout: 30_000 })

/** The player of the browser's session, who may be another than the one the page shows. */
export const fetchMe = () => request<Me>('GET', '/api/me', { account: null })

/**
 * Creates an account. If the answer to an earlier attempt was lost, the account exists already: signs in with the
 * password.
 */
export async function signUp(body: SignUp): Promise<Me> {
  try {
    return await request<Me>('POST', '/api/players', { body, account: null })
  } catch (failure) {
    if (!(failure instanceof ApiError) || failure.slug !== 'handle-taken') throw failure
    return signIn({ handle: body.handle, password: body.password }).catch(() => Promise.reject(failure))
  }
}
