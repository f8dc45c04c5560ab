import type { ApiError } from '../../shared/api/request'
import { codePoints, nameFault } from '../../shared/text/personal-text'

/** What the form holds; the name is asked for a new account alone. */
export type AccountValues = { handle: string; displayName: string; password: string }
/** What is wrong with each field, in the words of the page; no key for a field that is right. */
export type AccountFaults = Partial<Record<keyof AccountValues, string>>

/** The same bounds as the service's (contracts/openapi, SignUp and SignIn). */
const leastPassword = 12
const mostPassword = 128

export const plainHandle = (handle: string) => handle.trim().toLowerCase()

/** What can be told before anything is sent. */
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
    if (handle.length < 3 || handle.length > 32) faults.handle = 'A user name has 3 to 32 characters.'
    else if (!/^[a-z0-9_-]+$/.test(handle))
      faults.handle = 'A user name has letters from a to z, digits, - and _ only: no space, no accent.'
    else if (!/^[a-z0-9].*[a-z0-9]$/.test(handle))
      faults.handle = 'A user name begins and ends with a letter or a digit.'
    if (length < leastPassword)
      faults.password = `A password has at least ${leastPassword} characters; this one has ${length}.`
  } else {
    if (handle === '') faults.handle = 'Enter your user name.'
    if (length === 0) faults.password = 'Enter your password.'
  }
  if (length > mostPassword) faults.password = `A password has at most ${mostPassword} characters.`
  return faults
}

/** What the service found: its words where ours could not have known. */
export function faultsFrom(error: ApiError): AccountFaults {
  const faults: AccountFaults = {}
  for (const { pointer, message } of error.problem.errors ?? []) {
    if (pointer === '/password') {
      faults.password = /handle/.test(message) ? 'The password must not be made of the user name.' : message
    } else if (pointer === '/displayName')
      faults.displayName = 'This name cannot be taken. Write it with plain letters.'
    else if (pointer === '/handle') faults.handle = 'This user name cannot be taken. Choose another.'
  }
  // It names the field, too.
  if (error.slug === 'handle-taken') faults.handle = 'This name is taken. Sign in, or choose another.'
  return faults
}
