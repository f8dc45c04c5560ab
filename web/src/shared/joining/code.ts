// A joining code: six characters, without those that are taken for others (0 and O, 1, I and L).

export const codeLength = 6
const signs = /^[2-9A-HJKMNP-Z]*$/
/** As many characters as the server reads. */
const most = 32

/** A code as typed, pasted or in a link: in any case, with spaces and hyphens, or the whole link. */
export function cleanCode(text: string): string {
  const part = text.slice(text.lastIndexOf('#') + 1)
  const plain = part.normalize('NFKC').replace(/[\s\p{Cf}\p{Pd}_]/gu, '')
  return plain.toUpperCase().slice(0, most)
}

/** What is wrong with a cleaned code, in words for the player; undefined if it can be sent. */
export function codeFault(code: string): string | undefined {
  if (code === '') return 'Type the code that the player who started the round sees under "Play together".'
  if (/^[0-9A-Z]*$/.test(code) && !signs.test(code)) return 'A code has no 0, O, 1, I or L. Look at it again.'
  if (!signs.test(code)) return 'A code has letters and digits only.'
  return code.length === codeLength ? undefined : `A code has ${codeLength} characters; this one has ${code.length}.`
}

/** The code in two groups, as it is read out: "K7M X2P". */
export const grouped = (code: string) => `${code.slice(0, codeLength / 2)} ${code.slice(codeLength / 2)}`.trim()

/** The link that opens the joining page. The code is in its fragment, which no browser sends. */
export const linkOf = (code: string, origin: string) => `${origin}/join#${code}`
