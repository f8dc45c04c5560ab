// Unit tests: each file tests/*.test.* is bundled by esbuild, then `node --test` runs them. Ends with the total.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { contracts, load, nodePaths, web } from './paths.mjs'

const out = join(web, '..', '.test', 'web')
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const tests = readdirSync(join(web, 'tests')).filter((name) => /\.test\.(tsx?|mjs)$/.test(name))
const result = await load('esbuild').build({
  entryPoints: tests.map((name) => join(web, 'tests', name)),
  outdir: out,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node18',
  jsx: 'automatic',
  sourcemap: 'inline',
  external: ['jsdom'],
  // Debian's node 18 has Web Crypto, but not as a global.
  banner: { js: "globalThis.crypto ??= require('node:crypto').webcrypto" },
  nodePaths,
  define: { CONTRACTS: JSON.stringify(contracts), 'process.env.NODE_ENV': '"test"' },
  logLevel: 'warning',
})
if (result.warnings.length > 0) process.exit(1)

const files = tests.map((name) => join(out, name.replace(/\.(tsx?|mjs)$/, '.cjs')))
const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', '--test-reporter=tap', ...files], {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
  timeout: 120_000,
  env: { ...process.env, TZ: 'Europe/Berlin', NODE_PATH: nodePaths.join(':') },
})
const figure = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(run.stdout)?.[1] ?? Number.NaN)
const passed = figure('pass')
const failed = figure('fail') + figure('cancelled')
if (run.status !== 0 || failed !== 0 || !(passed > 0)) process.stdout.write(run.stdout + run.stderr)
else if (process.argv.includes('--verbose')) process.stdout.write(run.stdout)
console.log(`${passed} passed, ${failed} failed`)
process.exit(run.status === 0 && failed === 0 && passed > 0 ? 0 : 1)
