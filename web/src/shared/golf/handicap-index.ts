/** The accepted values, in words. */
export const indexRange = 'a number from +10 to 54, such as 18.4'

/** An index as typed: "18.4", "18,4", "+1.2" for a plus player. Null if empty, undefined if it is not an index. */
export function parseIndex(text: string): number | null | undefined {
  const plain = text.trim().replace(',', '.')
  if (plain === '') return null
  if (!/^[+-]?\d{1,2}(\.\d)?$/.test(plain)) return undefined
  const value = plain.startsWith('+') ? -Number(plain.slice(1)) : Number(plain)
  return value >= -10 && value <= 54 ? value : undefined
}
