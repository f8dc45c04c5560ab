// Where things are, and where the packages come from: npm's node_modules if it is there, else Debian's.
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
/** esbuild's API does not read NODE_PATH: it has to be told. */
export const nodePaths = fromNpm ? [] : debian.filter(existsSync)

// Debian's esbuild looks for itself on NODE_PATH unless it is told where its program is.
if (!fromNpm && existsSync('/usr/bin/esbuild')) process.env.ESBUILD_BINARY_PATH ??= '/usr/bin/esbuild'

const folders = fromNpm ? [join(web, 'node_modules')] : nodePaths
/** A package by its name, from wherever this build takes its packages. */
export function load(name) {
  for (const folder of folders) {
    if (existsSync(join(folder, name))) return createRequire(join(folder, 'anchor.js'))(join(folder, name))
  }
  throw new Error(`${name} is not installed: \`npm ci\` in web/, or Debian's package of it`)
}
