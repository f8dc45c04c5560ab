// Checks that an answer has the shape that the contract defines (api/generated/*-shapes.ts). A network's sign-in
// page, a proxy or a cache can answer with any status and any text; a body of another shape is treated as no answer.
import * as rounds from '../../api/generated/round-service-shapes'
import type { Operation, Shape, Shapes } from '../../api/shape'

const schemas: Shapes = { ...rounds.schemas }
const operations: Operation[] = [...rounds.operations]

type More = Pick<typeof rounds, 'schemas' | 'operations'>
const learnt = new Map<string, Promise<void>>()

/** Loads the shapes of an answer with the first request for one of its kind, if entering scores does not need them. */
export async function learn(method: string, path: string): Promise<void> {
  if (path.startsWith('/api/analytics/'))
    await once('analytics', () => import('../../api/generated/analytics-service-shapes'))
  else if (!operationOf(method, path))
    await once('rounds', () => import('../../api/generated/round-service-later-shapes'))
}

function once(name: string, load: () => Promise<More>): Promise<void> {
  const known = learnt.get(name)
  if (known) return known
  const loading = load().then((more) => {
    // Both services have problems; the round service's shapes of them have more members.
    Object.assign(schemas, { ...more.schemas, ...schemas })
    operations.push(...more.operations)
  })
  learnt.set(name, loading)
  loading.catch(() => learnt.delete(name))
  return loading
}

/** Whether a value has a shape. Additional members are allowed: the service may be newer than the page. */
export function fits(value: unknown, shape: Shape): boolean {
  if (Array.isArray(shape)) return Array.isArray(value) && value.every((one) => fits(one, shape[0] as Shape))
  if (typeof shape === 'object')
    return isObject(value) && Object.entries(shape).every(([name, part]) => has(value, name, part))
  if (shape.endsWith('?')) return value === null || fits(value, shape.slice(0, -1))
  if (shape.startsWith('#')) {
    const named = schemas[shape.slice(1)]
    return named !== undefined && fits(value, named)
  }
  switch (shape) {
    case 's':
      return typeof value === 'string'
    case 'i':
      return Number.isInteger(value)
    case 'n':
      return typeof value === 'number'
    case 'b':
      return typeof value === 'boolean'
    case 'o':
      return isObject(value)
    default:
      return shape === '*'
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function has(value: Record<string, unknown>, name: string, shape: Shape): boolean {
  if (!name.endsWith('?')) return fits(value[name], shape)
  const member = value[name.slice(0, -1)]
  return member === undefined || fits(member, shape)
}

/**
 * The shape of an operation's answer with a status; null if it has no body, undefined if the contract has no such
 * answer.
 */
export function shapeOf(method: string, path: string, status: number): Shape | null | undefined {
  return operationOf(method, path)?.[2][status]
}

function operationOf(method: string, path: string): Operation | undefined {
  const parts = path.split('?')[0]!.split('/')
  const isAt = (pattern: string[]) =>
    pattern.length === parts.length && pattern.every((part, place) => part.startsWith('{') || part === parts[place])
  return operations.find(([verb, pattern]) => verb === method && isAt(pattern.split('/')))
}
