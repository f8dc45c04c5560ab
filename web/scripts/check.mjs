// Type check, with the packages that the build uses (npm's or Debian's).
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fromNpm, web } from './paths.mjs'

const tsc = fromNpm ? [process.execPath, join(web, 'node_modules/typescript/bin/tsc')] : ['tsc']
if (!fromNpm && !existsSync('/usr/bin/tsc')) {
  console.error("tsc is not installed: `npm ci` in web/, or Debian's node-typescript")
  process.exit(1)
}
// The tests need node's types, which Debian does not have.
const projects = fromNpm ? ['tsconfig.json', 'tsconfig.tests.json'] : ['tsconfig.debian.json']
for (const project of projects) {
  const run = spawnSync(tsc[0], [...tsc.slice(1), '--project', join(web, project)], { stdio: 'inherit' })
  if (run.status !== 0) process.exit(run.status ?? 1)
}
