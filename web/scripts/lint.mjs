// What must hold everywhere: colours and sizes only in tokens.css, generated types that fit the contracts, the arrows
// between folders, sizes of files, and (where npm has installed them) oxlint and prettier.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { arrowFaults } from './arrows.mjs'
import { contracts, generated, source, web } from './paths.mjs'

const faults = []
const files = []
const walk = (folder) => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) walk(path)
    else files.push(path)
  }
}
walk(source)

// 1. Tokens.
const colour = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|oklab|lab|lch|color-mix)a?\(/i
const size = /(?<![\w.-])\d*\.?\d+(px|rem|pt)\b/
for (const file of files) {
  const name = relative(web, file)
  if (!/\.(css|tsx)$/.test(file) || name.endsWith('tokens.css')) continue
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((text, line) => {
      if (text.trimStart().startsWith('@media')) return
      if (colour.test(text)) faults.push(`${name}:${line + 1} a colour outside tokens.css: ${text.trim()}`)
      if (size.test(text)) faults.push(`${name}:${line + 1} a size outside tokens.css: ${text.trim()}`)
    })
}
const used = files
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
const defined = new Set([...used.matchAll(/(--[\w-]+)\s*:/g)].map((found) => found[1]))
for (const [, name] of used.matchAll(/var\((--[\w-]+)/g)) {
  if (!defined.has(name)) faults.push(`the token ${name} is used and not defined`)
}

// 2. Generated types and shapes.
for (const name of ['round-service', 'analytics-service']) {
  const yaml = readFileSync(join(contracts, 'openapi', `${name}.yaml`))
  const hash = createHash('sha256').update(yaml).digest('hex')
  const later = name === 'round-service' ? [`${name}-later-shapes.ts`] : []
  for (const file of [`${name}.ts`, `${name}-shapes.ts`, ...later]) {
    const header = readFileSync(join(generated, file), 'utf8').slice(0, 400)
    if (!header.includes(`contract-sha256: ${hash}`)) {
      faults.push(`src/api/generated/${file} is older than its contract: npm run generate`)
    }
  }
}

// 3. The arrows, and the sizes.
const sources = files.filter((file) => /\.(tsx?|css)$/.test(file))
const texts = new Map(sources.map((file) => [relative(source, file), readFileSync(file, 'utf8')]))
for (const fault of arrowFaults(texts)) faults.push(`in src: ${fault}`)
for (const file of files) {
  const name = relative(source, file)
  const isOurs = /\.(tsx?|css|js)$/.test(name) && !name.startsWith('api/generated/')
  if (isOurs && readFileSync(file, 'utf8').split('\n').length > 301) faults.push(`src/${name} is over 300 lines`)
}

for (const fault of faults) console.error(fault)
let failed = faults.length > 0

// 4. Tools that only npm has.
const tools = [
  ['oxlint', ['src', 'scripts', 'tests']],
  ['prettier', ['--check', '--log-level', 'warn', 'src', 'scripts', 'tests']],
]
for (const [tool, options] of tools) {
  const program = join(web, 'node_modules/.bin', tool)
  if (!existsSync(program)) {
    console.log(`${tool}: not here (npm ci brings it)`)
    continue
  }
  const run = spawnSync(program, options, { cwd: web, stdio: 'inherit' })
  if (run.status !== 0) failed = true
}
console.log(failed ? 'lint: faults found' : 'lint: clean')
process.exit(failed ? 1 : 0)
