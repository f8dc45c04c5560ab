// Which file imports which, and what is wrong with it: `shared -> features -> app`, no folder and no file in a
// circle, and nothing in `shared` that a single feature uses. Styles too: `app/app.css` imports them all, each from
// the folder of its components. Pure, so that a test can try it on files that are made up.
import { posix } from 'node:path'

/** Where the build starts, and the types of packages: no file imports them. */
const roots = /^(app\/(main|first-paint)\.tsx|app\/app\.css|service-worker\/sw\.ts|.*\.d\.ts)$/

/** The paths that a source imports, statically, as types, dynamically or for their effect. */
export const importsOf = (text) =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']*)'/g)].map((found) => found[1])

/** A folder of the house: each feature, each room of `shared`, each folder within them. */
const folderOf = (name) => posix.dirname(name)
/** The feature that a file belongs to, or the top folder. */
const owner = (name) =>
  name
    .split('/')
    .slice(0, name.startsWith('features/') ? 2 : 1)
    .join('/')

/** The faults of a set of files: their names below `src`, each with its text. */
export function arrowFaults(texts) {
  const faults = []
  const arrows = new Map([...texts.keys()].map((name) => [name, new Set()]))
  for (const [name, text] of texts) {
    for (const from of importsOf(text)) {
      const path = posix.join(folderOf(name), from)
      const to = [path, `${path}.ts`, `${path}.tsx`].find((one) => texts.has(one))
      if (!to) faults.push(`${name} imports ${from}, which is not there`)
      else arrows.get(name).add(to)
    }
  }
  for (const [name, tos] of arrows) {
    for (const to of tos) if (!isAllowed(name, to)) faults.push(`${name} imports ${to}: shared -> features -> app`)
  }
  const folders = new Map()
  for (const [name, tos] of arrows) {
    const from = folderOf(name)
    if (!folders.has(from)) folders.set(from, new Set())
    for (const to of tos) if (folderOf(to) !== from) folders.get(from).add(folderOf(to))
  }
  for (const circle of circles(folders)) faults.push(`folders that use each other: ${circle.join(', ')}`)
  for (const circle of circles(arrows)) faults.push(`files that use each other: ${circle.join(', ')}`)
  return [...faults, ...misplaced(arrows)]
}

function isAllowed(name, to) {
  const [room] = name.split('/')
  const [toRoom] = to.split('/')
  switch (room) {
    case 'api':
      return toRoom === 'api'
    case 'styles':
      return toRoom === 'styles'
    case 'shared':
      return toRoom === 'shared' || toRoom === 'api'
    case 'features':
      return toRoom === 'shared' || owner(to) === owner(name)
    default:
      return true
  }
}

/** Files of `shared` that one feature uses and no other file does, and files that no file uses. */
function misplaced(arrows) {
  const users = new Map([...arrows.keys()].map((name) => [name, new Set()]))
  for (const [name, tos] of arrows) for (const to of tos) users.get(to).add(name)
  return [...users].flatMap(([name, by]) => {
    if (by.size === 0) return roots.test(name) ? [] : [`${name} is used by no file`]
    const owners = new Set([...by].map(owner))
    const [only] = owners
    // Styles have one user, app.css: it has their order.
    if (name.endsWith('.css') || !name.startsWith('shared/') || owners.size > 1 || only === 'shared') return []
    return [`${name} is used by ${only} alone: it belongs there`]
  })
}

/** The circles of a graph: its strongly connected components of two and more (Tarjan). */
function circles(graph) {
  const found = []
  const stack = []
  const index = new Map()
  const low = new Map()
  const visit = (one) => {
    index.set(one, index.size)
    low.set(one, index.get(one))
    stack.push(one)
    for (const to of graph.get(one) ?? []) {
      if (!index.has(to)) visit(to)
      if (stack.includes(to)) low.set(one, Math.min(low.get(one), low.get(to)))
    }
    if (low.get(one) !== index.get(one)) return
    const circle = stack.splice(stack.indexOf(one))
    if (circle.length > 1) found.push(circle.sort())
  }
  for (const one of graph.keys()) if (!index.has(one)) visit(one)
  return found
}
