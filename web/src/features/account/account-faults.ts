import type { ApiError } from '../../shared/api/request'
import { codePoints, nameFault } from '../../shared/text/personal-text'

/** The form's values; `displayName` is used for a new account only. */
export type AccountValues = { handle: string; displayName: string; password: string }
/** The fault of each field, in words for the player; no key for a correct field. */
export type AccountFaults = Partial<Record<keyof AccountValues, string>>

/** Length limits of the service (contracts/openapi, SignUp and SignIn). */
const leastPassword = 12
const mostPassword = 128

export const plainHandle = (handle: string) => handle.trim().toLowerCase()

/** The faults that can be found before sending. */
export function faultsOf(values: AccountValues, isNew: boolean): AccountFaults {
  const faults: AccountFaults = {}
  const handle = plainHandle(values.handle)
  const length = codePoints(values.password.normalize('NFC'))
  if (isNew) {
    const name =
      values.displayName.trim() === ''
        ? 'Enter your name as it should appear on the card.'
        : nameFault(values.displayName, 'Your name')
    if (name) faults.displayName = name
    if (handle.length < 3 || handle.length > 32) faults.handle = 'A user name needs 3 to 32 characters.'
    else if (!/^[a-z0-9_-]+$/.test(handle))
      faults.handle = 'A user name can have letters from a to z, digits, - and _ only: no spaces or accents.'
    else if (!/^[a-z0-9].*[a-z0-9]$/.test(handle))
      faults.handle = 'A user name must begin and end with a letter or a digit.'
    if (length < leastPassword)
      faults.password = `A password needs at least ${leastPassword} characters; this one has ${length}.`
  } else {
    if (handle === '') faults.handle = 'Enter your user name.'
    if (length === 0) faults.password = 'Enter your password.'
  }
  if (length > mostPassword) faults.password = `A password can have at most ${mostPassword} characters.`
  return faults
}

/** The faults that the service found; its own words for password rules that are checked there only. */
export function faultsFrom(error: ApiError): AccountFaults {
  const faults: AccountFaults = {}
  for (const { pointer, message } of error.problem.errors ?? []) {
    if (pointer === '/password') {
      faults.password = /handle/.test(message) ? 'The password must not be based on your user name.' : message
    } else if (pointer === '/displayName') faults.displayName = 'This name cannot be used. Write it with plain letters.'
    else if (pointer === '/handle') faults.handle = 'This user name cannot be used. Choose another.'
  }
  // The problem has a pointer to the field too; this text is better.
  if (error.slug === 'handle-taken') faults.handle = 'This user name is taken. Sign in, or choose another.'
  return faults
}
