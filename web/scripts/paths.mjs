// Paths, and the source of packages: npm's node_modules if it exists, otherwise Debian's.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const web = join(dirname(fileURLToPath(import.meta.url)), '..')
export const source = join(web, 'src')
export const dist = join(web, 'dist')
export const generated = join(source, 'api', 'generated')
export const contracts = join(web, '..', 'contracts')

const debian = ['/usr/share/nodejs', '/usr/lib/x86_64-linux-gnu/nodejs', '/usr/lib/nodejs']
export const fromNpm = existsSync(join(web, 'node_modules', 'react')) && !process.env.GOLF_WEB_DEBIAN
/** Passed to esbuild, whose API does not read NODE_PATH. */
export const nodePaths = fromNpm ? [] : debian.filter(existsSync)

// Debian's esbuild searches NODE_PATH for its own binary unless this variable is set.
if (!fromNpm && existsSync('/usr/bin/esbuild')) process.env.ESBUILD_BINARY_PATH ??= '/usr/bin/esbuild'

const folders = fromNpm ? [join(web, 'node_modules')] : nodePaths
/** Loads a package by name, from npm's folder or Debian's. */
export function load(name) {
  for (const folder of folders) {
    if (existsSync(join(folder, name))) return createRequire(join(folder, 'anchor.js'))(join(folder, name))
  }
  throw new Error(`${name} is not installed: \`npm ci\` in web/, or Debian's package of it`)
}
