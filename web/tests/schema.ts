// The part of JSON Schema that contracts/events uses. An unknown keyword is an error, never a pass.
type Schema = Record<string, unknown>
export type Load = (file: string) => Schema

const silent = ['$schema', '$id', 'title', 'description', '$defs', 'format', 'examples']

export function faults(schema: Schema, value: unknown, load: Load, root: Schema, at = ''): string[] {
  const found: string[] = []
  const say = (what: string) => found.push(`${at || '/'}: ${what}`)
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  for (const [key, rule] of Object.entries(schema)) {
    const some = rule as never
    switch (key) {
      case '$ref': {
        const [file, pointer] = String(rule).split('#')
        const home = file ? load(file) : root
        const target = (pointer ?? '')
          .split('/')
          .filter(Boolean)
          .reduce((part, name) => part[name] as Schema, home)
        found.push(...faults(target, value, load, home, at))
        break
      }
      case 'type': {
        const kinds = ([] as unknown[]).concat(rule)
        const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
        const fits = kinds.some((one) => one === kind || (one === 'integer' && Number.isInteger(value)))
        if (!fits) say(`is ${kind}, not ${kinds.join(' or ')}`)
        break
      }
      case 'required':
        if (isObject) for (const name of some as string[]) if (!(name in (value as object))) say(`lacks ${name}`)
        break
      case 'properties':
        if (!isObject) break
        for (const [name, part] of Object.entries(rule as Record<string, Schema>)) {
          if (name in (value as object))
            found.push(...faults(part, (value as Schema)[name], load, root, `${at}/${name}`))
        }
        break
      case 'items':
        if (Array.isArray(value))
          value.forEach((one, place) => found.push(...faults(some, one, load, root, `${at}/${place}`)))
        break
      case 'anyOf':
        if (!(rule as Schema[]).some((one) => faults(one, value, load, root, at).length === 0))
          say('fits none of anyOf')
        break
      case 'allOf':
        for (const one of rule as Schema[]) found.push(...faults(one, value, load, root, at))
        break
      case 'not':
        if (faults(some, value, load, root, at).length === 0) say('fits what it must not')
        break
      case 'enum':
        if (!(rule as unknown[]).includes(value)) say(`is ${String(value)}`)
        break
      case 'const':
        if (rule !== value) say(`is ${String(value)}, not ${String(rule)}`)
        break
      case 'pattern':
        if (typeof value === 'string' && !new RegExp(String(rule), 'u').test(value))
          say(`does not match ${String(rule)}`)
        break
      case 'minimum':
        if (typeof value === 'number' && value < Number(rule)) say(`is below ${String(rule)}`)
        break
      case 'maximum':
        if (typeof value === 'number' && value > Number(rule)) say(`is above ${String(rule)}`)
        break
      case 'minLength':
        if (typeof value === 'string' && [...value].length < Number(rule)) say('is too short')
        break
      case 'maxLength':
        if (typeof value === 'string' && [...value].length > Number(rule)) say('is too long')
        break
      case 'minItems':
        if (Array.isArray(value) && value.length < Number(rule)) say('has too few items')
        break
      case 'maxItems':
        if (Array.isArray(value) && value.length > Number(rule)) say('has too many items')
        break
      default:
        if (!silent.includes(key)) throw new Error(`${at}: the keyword ${key} is not known here`)
    }
  }
  return found
}
