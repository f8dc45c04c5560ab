// Builds web/dist: hashed assets, index.html, and a service worker whose precache list names their hashes.
// Warnings of esbuild are errors.
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { dist, load, nodePaths, source, web } from './paths.mjs'

const budget = 90 * 1024
const esbuild = load('esbuild')
const staging = `${dist}.new`
rmSync(staging, { recursive: true, force: true })
mkdirSync(join(staging, 'assets'), { recursive: true })

const digest = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 10)
const common = {
  bundle: true,
  minify: true,
  target: ['chrome111', 'firefox113', 'safari16.4'],
  nodePaths,
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'silent',
  metafile: true,
}

async function bundle(options) {
  let result
  try {
    result = await esbuild.build({ ...common, ...options })
  } catch (failure) {
    report(failure.errors ?? [{ text: String(failure) }], 'error')
    process.exit(1)
  }
  if (result.warnings.length > 0) {
    report(result.warnings, 'warning')
    process.exit(1)
  }
  return result
}

function report(messages, kind) {
  for (const line of esbuild.formatMessagesSync(messages, { kind })) console.error(line)
}

// 1. Files that are served unchanged; the blocking theme script and the font get hashed names.
cpSync(join(web, 'public'), staging, { recursive: true })
const hashed = (from, folder) => {
  const bytes = readFileSync(from)
  const extension = extname(from)
  const name = `${folder}/${basename(from, extension)}-${digest(bytes)}${extension}`
  writeFileSync(join(staging, name), bytes)
  return `/${name}`
}
const theme = hashed(join(source, 'theme.js'), 'assets')
const css = await bundle({
  entryPoints: [join(source, 'app/app.css')],
  outdir: join(staging, 'assets'),
  entryNames: 'app-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.woff2': 'file' },
})
const names = (result, pattern) =>
  Object.keys(result.metafile.outputs)
    .map((file) => `/assets/${basename(file)}`)
    .filter((file) => pattern.test(file))
const style = names(css, /\.css$/)[0]
const font = names(css, /\.woff2$/)[0]
rmSync(join(staging, 'fonts/inter.woff2'))

// 2. The program: score entry in the first file, all other pages in a later one.
const program = await bundle({
  entryPoints: { app: join(source, 'app/main.tsx') },
  outdir: join(staging, 'assets'),
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  format: 'esm',
  splitting: true,
  jsx: 'automatic',
})
const entry = Object.entries(program.metafile.outputs).find(([, output]) => output.entryPoint?.endsWith('main.tsx'))
const initial = new Set([entry[0]])
for (const file of initial) {
  for (const part of program.metafile.outputs[file].imports) {
    if (part.kind === 'import-statement') initial.add(part.path)
  }
}
// The entry's imports are preloaded, so that they load in parallel with it.
const preloads = [...initial]
  .slice(1)
  .map((file) => `<link rel="modulepreload" href="/assets/${basename(file)}">`)
  .join('\n    ')
// The sign-in page is rendered into index.html.
const painter = join(staging, 'first-paint.cjs')
await bundle({
  entryPoints: [join(source, 'app/first-paint.tsx')],
  outfile: painter,
  platform: 'node',
  format: 'cjs',
  target: 'node18',
  jsx: 'automatic',
})
const { firstPaint } = createRequire(import.meta.url)(painter)
rmSync(painter)
const page = readFileSync(join(source, 'index.html'), 'utf8')
  .replace('%first-paint%', () => firstPaint())
  .replace('%theme%', theme)
  .replace('%style%', style)
  .replace('%font%', font)
  .replace('%preloads%', preloads)
  .replace('%app%', `/assets/${basename(entry[0])}`)
writeFileSync(join(staging, 'index.html'), page)

// 3. The service worker: its version is the hash of all files that it caches.
const files = []
const walk = (folder) => {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) walk(path)
    else if (!/OFL\.txt$|robots\.txt$/.test(name)) files.push(path)
  }
}
walk(staging)
const version = digest(Buffer.concat(files.map((file) => readFileSync(file))))
const precache = files.map((file) => `/${relative(staging, file)}`).map((path) => (path === '/index.html' ? '/' : path))
await bundle({
  entryPoints: [join(source, 'service-worker/sw.ts')],
  outfile: join(staging, 'sw.js'),
  define: { ...common.define, PRECACHE: JSON.stringify(precache), VERSION: JSON.stringify(version) },
})

// 4. The budget, then the switch by renames: a server of dist sees the old build or the new one.
const gzip = (path) => gzipSync(readFileSync(path)).length
const size = [...initial].reduce((sum, file) => sum + gzip(join(staging, 'assets', basename(file))), 0)
if (size > budget) {
  console.error(`initial JavaScript is ${size} bytes gzip, over its budget of ${budget}`)
  process.exit(1)
}
rmSync(`${dist}.old`, { recursive: true, force: true })
try {
  renameSync(dist, `${dist}.old`)
} catch (failure) {
  if (failure.code !== 'ENOENT') throw failure
}
renameSync(staging, dist)
rmSync(`${dist}.old`, { recursive: true, force: true })
console.log(
  `built web/dist: initial JavaScript ${(size / 1024).toFixed(1)} KB gzip, ` +
    `styles ${(gzip(join(dist, style)) / 1024).toFixed(1)} KB gzip, ${files.length + 1} files`,
)
