import assert from 'node:assert/strict'
import test from 'node:test'
import { arrowFaults } from '../scripts/arrows.mjs'

/** The faults of made-up files: their names, each with its imports. `app/main.tsx` imports them all. */
const faults = (files) => {
  const imports = (paths) => paths.map((path) => `import { some } from '${path}'\n`).join('')
  const main = Object.keys(files).map((name) => `../${name.replace(/\.tsx?$/, '')}`)
  const all = { 'app/main.tsx': main, ...files }
  return arrowFaults(new Map(Object.entries(all).map(([name, paths]) => [name, imports(paths)])))
}

test('imports between shared, features and app in their order are accepted', () => {
  const house = {
    'api/generated/types.ts': [],
    'shared/text/format.ts': ['../../api/generated/types'],
    'shared/ui/link.tsx': ['../text/format'],
    'features/play/keys.tsx': ['../../shared/ui/link'],
    'features/play/play.tsx': ['./keys', '../../shared/text/format'],
  }
  assert.deepEqual(faults(house), [])
})

const circles = (files) => faults(files).filter((fault) => fault.includes('use each other'))

test('two folders that use each other are a fault, and so are three in a circle', () => {
  const two = {
    'shared/sync/outbox.ts': ['../account/visitor'],
    'shared/account/session.ts': ['../sync/outbox'],
    'shared/account/visitor.ts': [],
  }
  assert.deepEqual(circles(two), ['folders that use each other: shared/account, shared/sync'])
  const three = {
    'shared/a/one.ts': ['../b/two'],
    'shared/b/two.ts': ['../c/three'],
    'shared/c/three.ts': ['../a/one'],
  }
  assert.deepEqual(circles(three), [
    'folders that use each other: shared/a, shared/b, shared/c',
    'files that use each other: shared/a/one.ts, shared/b/two.ts, shared/c/three.ts',
  ])
})

test('a folder within a feature and the feature are two folders', () => {
  const feature = {
    'features/round/round.tsx': ['./games/games'],
    'features/round/games/games.tsx': ['../names'],
    'features/round/names.ts': [],
  }
  assert.deepEqual(faults(feature), ['folders that use each other: features/round, features/round/games'])
})

test('an arrow against the order is a fault', () => {
  const against = (name, from, to) =>
    faults({ [name]: [from], [to]: [] }).filter((fault) => fault.endsWith('shared -> features -> app'))
  assert.equal(against('shared/ui/link.tsx', '../../features/play/play', 'features/play/play.tsx').length, 1)
  assert.equal(against('features/play/play.tsx', '../home/home', 'features/home/home.tsx').length, 1)
  assert.equal(against('features/play/play.tsx', '../../app/shell', 'app/shell.tsx').length, 1)
  assert.equal(against('api/generated/types.ts', '../../shared/api/shape', 'shared/api/shape.ts').length, 1)
})

test('code that one feature uses belongs to it, and code that no file uses is a fault', () => {
  const play = new Map([
    ['app/main.tsx', "import '../features/play/play'"],
    ['features/play/play.tsx', "import { lock } from '../../shared/lib/wake-lock'"],
    ['shared/lib/wake-lock.ts', ''],
    ['shared/lib/left-over.ts', ''],
  ])
  assert.deepEqual(arrowFaults(play), [
    'shared/lib/wake-lock.ts is used by features/play alone: it belongs there',
    'shared/lib/left-over.ts is used by no file',
  ])
})

test('an import of a missing file is a fault; type imports and dynamic imports count', () => {
  const later = new Map([
    ['app/main.tsx', "const later = () => import('../features/you/you')\nimport '../gone'"],
    ['features/you/you.tsx', "import type { Me } from './me'"],
    ['features/you/me.ts', ''],
  ])
  assert.deepEqual(arrowFaults(later), ['app/main.tsx imports ../gone, which is not there'])
})
