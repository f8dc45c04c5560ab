// What people call themselves and write: the same rules as the server's (contracts/text), and how it stands in a sentence.

/** Joiners and variation selectors are spelling; the tags behind a black flag spell Scotland's. */
const flag = /\u{1F3F4}[\u{E0020}-\u{E007F}]+/gu
const isHidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u
const isSpelling = /[\u200C\u200D\p{Variation_Selector}]/u
const isVisible = /[^\p{White_Space}\p{M}\p{C}]/u
const isRefusedInNote = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u

export const nameLength = 60
export const noteLength = 500

/** As the server counts: an emoji is one, whatever JavaScript's `length` says. */
export const codePoints = (text: string) => [...text].length

/** The first so many code points: what an input takes, where `maxLength` would count half of an emoji. */
export const firstOf = (text: string, count: number) =>
  text.length > count ? [...text].slice(0, count).join('') : text

/** A name as it is sent: in its composed spelling, without what is hidden in what was pasted, and trimmed. */
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

/** Whether a cleaned name can be seen, and is short enough. */
export function isName(name: string): boolean {
  const signs = [...name.replace(flag, 'x')].filter((sign) => !isSpelling.test(sign) && sign !== '\u2800')
  return codePoints(name) <= nameLength && signs.some((sign) => isVisible.test(sign))
}

/** What is wrong with a name as it was typed, for the one who typed it; undefined if it can be sent. */
export function nameFault(text: string, whose = 'A name'): string | undefined {
  const name = cleanName(text)
  if (codePoints(name) > nameLength)
    return `${whose} has at most ${nameLength} characters; this one has ${codePoints(name)}.`
  return isName(name) ? undefined : `${whose} needs at least one visible character.`
}

/** A note as it is sent: separators are line breaks, and what would turn the text around it is left out. */
export function cleanNote(text: string): string {
  const lines = text.replace(/\r\n?|\u2028|\u2029/g, '\n')
  return [...lines]
    .filter((sign) => sign === '\n' || sign === '\t' || !isRefusedInNote.test(sign))
    .join('')
    .normalize('NFC')
}

/** The first letter of a name as it is seen: a whole emoji or flag, and no sign that only turns the direction. */
export function initial(name: string): string {
  const seen = name.replace(/[\u2066-\u2069]/g, '').trim()
  const parts = Intl.Segmenter ? [...new Intl.Segmenter().segment(seen)].map((part) => part.segment) : [...seen]
  return parts[0] ?? ''
}

/** Letters that are written from right to left, and signs that turn the direction (of names from before the rules). */
const turns =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u200F\u202A-\u202E\u2066-\u2069\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/** A name inside a sentence that is plain text, such as a label: it keeps its own direction and turns nothing else. */
export const isolated = (name: string) => (turns.test(name) ? `\u2068${name}\u2069` : name)
