// Names and notes: the server's rules (contracts/text), and how a name is put into a sentence.

/** A black flag with the tags that make it the flag of England, Scotland or Wales. */
const flag = /\u{1F3F4}[\u{E0020}-\u{E007F}]+/gu
const isHidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u
const isSpelling = /[\u200C\u200D\p{Variation_Selector}]/u
const isVisible = /[^\p{White_Space}\p{M}\p{C}]/u
const isRefusedInNote = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u

export const nameLength = 60
export const noteLength = 500

/** Length in code points, as the server counts; JavaScript's `length` counts some emoji as two. */
export const codePoints = (text: string) => [...text].length

/** The first `count` code points; `maxLength` of an input would cut an emoji in half. */
export const firstOf = (text: string, count: number) =>
  text.length > count ? [...text].slice(0, count).join('') : text

/** A name as sent: composed (NFC), trimmed, without hidden characters from pasted text. */
export function cleanName(text: string): string {
  const flags = text.match(flag) ?? []
  const rest = text
    .split(flag)
    .map((part) => [...part].filter((sign) => isSpelling.test(sign) || !isHidden.test(sign)).join(''))
  return rest
    .map((part, place) => part + (flags[place] ?? ''))
    .join('')
    .normalize('NFC')
    .trim()
}

/** Whether a cleaned name has a visible character and is short enough. */
export function isName(name: string): boolean {
  const signs = [...name.replace(flag, 'x')].filter((sign) => !isSpelling.test(sign) && sign !== '\u2800')
  return codePoints(name) <= nameLength && signs.some((sign) => isVisible.test(sign))
}

/** The fault of a typed name, in words for the player; undefined if it can be sent. */
export function nameFault(text: string, whose = 'A name'): string | undefined {
  const name = cleanName(text)
  if (codePoints(name) > nameLength)
    return `${whose} can have at most ${nameLength} characters; this one has ${codePoints(name)}.`
  return isName(name) ? undefined : `${whose} needs at least one visible character.`
}

/**
 * A note as sent: composed (NFC), with line breaks for separators, without characters that change the text direction.
 */
export function cleanNote(text: string): string {
  const lines = text.replace(/\r\n?|\u2028|\u2029/g, '\n')
  return [...lines]
    .filter((sign) => sign === '\n' || sign === '\t' || !isRefusedInNote.test(sign))
    .join('')
    .normalize('NFC')
}

/** The first visible letter of a name, which may be a whole emoji or flag. */
export function initial(name: string): string {
  const seen = name.replace(/[\u2066-\u2069]/g, '').trim()
  const parts = Intl.Segmenter ? [...new Intl.Segmenter().segment(seen)].map((part) => part.segment) : [...seen]
  return parts[0] ?? ''
}

/** Right-to-left letters, and direction marks (in names that are older than the rules). */
const turns =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u200F\u202A-\u202E\u2066-\u2069\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/** A name for use inside plain text, such as a label: isolated, so that its direction does not affect the rest. */
export const isolated = (name: string) => (turns.test(name) ? `\u2068${name}\u2069` : name)
