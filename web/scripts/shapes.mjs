// The shapes of answers, from a contract's document: what `src/shared/api/shape.ts` checks each answer against.
//
// A shape is `s` text, `n` number, `i` whole number, `b` boolean, `o` any object, `*` anything, `#Name` another
// shape, a list of one shape, or an object of shapes; a name that ends with `?` may be missing, a text shape that
// ends with `?` may be null. More members than these, and words of an enumeration that this page does not know, are
// allowed: the service may be newer than the page.

/**
 * The round service's answers that no hole needs, by the end of their paths: they are checked against a file of their
 * own, which is loaded with the first of them.
 */
const isLater = (path) =>
  /\/(code|leave|history|notes|confirm|query|settle|restore|spectator-link|spectator-name|undo-takeover)$/.test(path) ||
  /^\/api\/(join|live|spectate|deleted-rounds|partners)|\/members\//.test(path)

/** The shapes of the answers to the first paths and to the later ones, which have only what the first lack. */
export function inTwo(document) {
  const first = shapesOf(document, (path) => !isLater(path))
  const { schemas, operations } = shapesOf(document, isLater)
  const more = Object.entries(schemas).filter(([name]) => !(name in first.schemas))
  return { first, later: { schemas: Object.fromEntries(more), operations } }
}

/**
 * `{ schemas, operations }` of one document: the shapes that its answers need, and which operation answers with
 * which. Only those of the paths that are wanted.
 */
export function shapesOf(document, isWanted = () => true) {
  const schemas = {}
  const look = (reference) => {
    if (!reference.startsWith('#/')) throw new Error(`${reference} is in another document`)
    return reference
      .slice(2)
      .split('/')
      .reduce((part, name) => part[name], document)
  }

  function named(name, schema, isNullable) {
    if (!(name in schemas)) {
      // Set before its members are visited: a schema may contain itself.
      schemas[name] = null
      schemas[name] = shape(schema, name)
    }
    return `#${name}${isNullable ? '?' : ''}`
  }

  /** The shape of a value that has both shapes. */
  function both(one, other) {
    const open = (part) => (typeof part === 'string' && part.startsWith('#') ? schemas[part.slice(1)] : part)
    return { ...open(one), ...open(other) }
  }

  function shape(schema, at) {
    const isNullable = schema.nullable === true
    const simple = (letter) => letter + (isNullable ? '?' : '')
    if (schema.$ref) {
      const target = look(schema.$ref)
      const isPlain = !target.properties && !target.allOf
      return isPlain ? shape(target, at) : named(schema.$ref.split('/').pop(), target, false)
    }
    if (schema.allOf) {
      const all = schema.allOf.map((part) => shape(part, at)).reduce((one, other) => both(one, other))
      if (!isNullable) return all
      return typeof all === 'string' ? `${all}?` : named(at, { ...schema, nullable: false }, true)
    }
    // One of several objects, by a member beside it. Any object is accepted: a newer service may have one more kind.
    if (schema.oneOf) return simple('o')
    switch (schema.type) {
      case 'string':
        return simple('s')
      case 'integer':
        return simple('i')
      case 'number':
        return simple('n')
      case 'boolean':
        return simple('b')
      case 'array':
        return isNullable ? named(at, { ...schema, nullable: false }, true) : [shape(schema.items, `${at}.each`)]
      case 'object': {
        if (isNullable) return named(at, { ...schema, nullable: false }, true)
        const required = new Set(schema.required)
        const members = Object.entries(schema.properties ?? {}).map(([name, part]) => [
          name + (required.has(name) ? '' : '?'),
          shape(part, `${at}.${name}`),
        ])
        return Object.fromEntries(members)
      }
      case undefined:
        return '*'
      default:
        throw new Error(`${at}: a schema of the type ${schema.type} is not known here`)
    }
  }

  const operations = []
  for (const [path, methods] of Object.entries(document.paths)) {
    if (!isWanted(path)) continue
    for (const [method, operation] of Object.entries(methods)) {
      if (!operation.responses) continue
      const answers = {}
      for (const [status, given] of Object.entries(operation.responses)) {
        const answer = given.$ref ? look(given.$ref) : given
        // 304 is the browser's own affair; a problem has one shape everywhere, but for those that say more.
        if (Number(status) >= 300 && status !== '412') continue
        const [[, content] = []] = Object.entries(answer.content ?? {})
        answers[status] = content ? shape(content.schema, operation.operationId) : null
      }
      operations.push([method.toUpperCase(), path, answers])
    }
  }
  const problem = shape({ $ref: '#/components/schemas/Problem' }, 'Problem')
  return { schemas, operations, problem }
}
