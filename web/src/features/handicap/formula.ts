import type { Step } from '../../shared/api/types'
import { printed } from '../../shared/text/format'

const functions: Record<string, string> = {
  round1: 'to a tenth',
  round: 'to a whole number',
  floor: 'rounded down',
  min: 'the lower of',
  max: 'the higher of',
  sum: 'sum of',
  sumOfLowest: 'sum of the lowest',
  if: 'if',
}

/** "courseRating" in words: "course rating". */
export function nameOf(name: string): string {
  if (name === 'pcc') return 'PCC'
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

const signs = (text: string) =>
  text.replace(/<=/g, '≤').replace(/>=/g, '≥').replace(/ - /g, ' − ').replace(/\*/g, '×').replace(/\//g, '÷')

/** The formula in print: names in words, operators as printed signs. */
export function formulaText(formula: string): string {
  const words = formula.replace(/[A-Za-z][A-Za-z0-9]*\(?/g, (name) =>
    name.endsWith('(') ? `${functions[name.slice(0, -1)] ?? nameOf(name.slice(0, -1))} (` : nameOf(name),
  )
  return signs(words)
}

/** The formula with its numbers; undefined if a name stands for several values, which are listed below it. */
export function withNumbers({ formula, inputs }: Step): string | undefined {
  const values = new Map<string, string[]>()
  for (const { name, value } of inputs) values.set(name, [...(values.get(name) ?? []), value])
  let isPlain = inputs.length > 0
  const text = formula.replace(/[A-Za-z][A-Za-z0-9]*\(?/g, (name) => {
    if (name.endsWith('(')) return `${functions[name.slice(0, -1)] ?? nameOf(name.slice(0, -1))} (`
    const [value, ...more] = values.get(name) ?? []
    if (value === undefined || more.length > 0) isPlain = false
    // A negative value gets brackets, so that no two signs meet.
    return value === undefined ? nameOf(name) : value.startsWith('-') ? `(${value})` : value
  })
  return isPlain ? printed(signs(text)) : undefined
}
