import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { faults, type Load } from './schema'

declare const CONTRACTS: string
const events = join(CONTRACTS, 'events')
const read = (...path: string[]) => JSON.parse(readFileSync(join(events, ...path), 'utf8')) as Record<string, unknown>
const load: Load = (file) => read(file)
const check = (schema: string, value: unknown) => faults(load(schema), value, load, load(schema))

for (const file of readdirSync(join(events, 'examples'))) {
  const schema = `${file.split('.')[0]}.schema.json`
  test(`${file} fits ${schema}`, () => {
    const example = read('examples', file)
    assert.deepEqual(check(schema, example), [])
    // The check must be able to fail: removing any required field is a fault.
    const required = load(schema)['required'] as string[]
    assert.ok(required.length > 0)
    for (const name of required) {
      const { [name]: _, ...rest } = example
      assert.notDeepEqual(check(schema, rest), [], name)
    }
    // Changes are additive: readers ignore unknown fields.
    assert.deepEqual(check(schema, { ...example, somethingNew: 1 }), [])
  })
}

test('each event has an example', () => {
  const examples = readdirSync(join(events, 'examples')).map((file) => file.split('.')[0])
  const schemas = readdirSync(events).filter((file) => /^[A-Z].*\.schema\.json$/.test(file))
  assert.ok(schemas.length >= 9)
  for (const schema of schemas) assert.ok(examples.includes(schema.split('.')[0]), schema)
})

for (const file of readdirSync(join(events, 'records'))) {
  test(`the record ${file} has the headers and the payload of its type`, () => {
    const { headers, payload } = read('records', file) as { headers: Record<string, string>; payload: string }
    assert.deepEqual(check('headers.schema.json', headers), [])
    assert.deepEqual(check(`${headers['ce_type']}.schema.json`, JSON.parse(payload)), [])
  })
}
