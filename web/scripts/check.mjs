// Type check, with the packages this build takes (npm's or Debian's).
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fromNpm, web } from './paths.mjs'

const tsc = fromNpm ? [process.execPath, join(web, 'node_modules/typescript/bin/tsc')] : ['tsc']
if (!fromNpm && !existsSync('/usr/bin/tsc')) {
  console.error("tsc is not installed: `npm ci` in web/, or Debian's node-typescript")
  process.exit(1)
}
const project = fromNpm ? 'tsconfig.json' : 'tsconfig.debian.json'
const run = spawnSync(tsc[0], [...tsc.slice(1), '--project', join(web, project)], { stdio: 'inherit' })
process.exit(run.status ?? 1)
