import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'

/**
 * Writes the declarations of the API and of all that they mention, from whichever package, with relative imports
 * between them: the published types need no other package. Returns the files that came from elsewhere.
 */
export const collectTypes = (root, workspace, outDir) => {
  const emitted = realpathSync(mkdtempSync(join(tmpdir(), 'trifold-types-')))
  try {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    execFileSync(process.execPath, [tsc, '-p', join(workspace, 'tsconfig.build.json'), '--outDir', emitted], {
      stdio: 'inherit',
    })
    const files = reachableFrom(join(emitted, 'src/index.d.ts'), workspace)
    const targets = new Map(files.map(({ file }) => [file, targetOf(file, join(emitted, 'src'), outDir)]))
    for (const { file, text, imports } of files) write(file, text, imports, targets)
    return files.map(({ file }) => file).filter((file) => !file.startsWith(emitted))
  } finally {
    rmSync(emitted, { recursive: true })
  }
}

const importPattern = /(\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)(["'])([^"']+)\2/g

/** Every declaration file that the entry mentions, with what each of its import specifiers leads to. */
const reachableFrom = (entry, workspace) => {
  const files = []
  const waiting = [entry]
  const seen = new Set(waiting)
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const text = readFileSync(file, 'utf8')
    const imports = new Map()
    for (const [, , , specifier] of text.matchAll(importPattern)) {
      if (isBuiltin(specifier)) continue
      const target = resolveTypes(specifier, file, workspace)
      imports.set(specifier, target)
      if (!seen.has(target)) waiting.push(target)
      seen.add(target)
    }
    files.push({ file, text, imports })
  }
  return files
}

const isBuiltin = (specifier) => specifier.startsWith('node:') || builtinModules.includes(specifier)

const resolveTypes = (specifier, from, workspace) => {
  const found = specifier.startsWith('.')
    ? declarationOf(join(dirname(from), specifier))
    : packageTypes(specifier, from.includes(`${sep}node_modules${sep}`) ? dirname(from) : workspace)
  if (found === undefined) throw new Error(`${from} mentions ${specifier}, whose declarations were not found`)
  return realpathSync(found)
}

/** `a.js`, `a.ts` or `a` as the declaration file that stands beside it. */
const declarationOf = (path) => {
  const stem = path.replace(/\.([cm]?)[jt]s$/, '')
  const kind = /\.([cm]?)[jt]s$/.exec(path)?.[1] ?? ''
  return [path, `${stem}.d.${kind}ts`, `${path}.d.ts`, join(path, 'index.d.ts')].find(
    (candidate) => /\.d\.[cm]?ts$/.test(candidate) && existsSync(candidate),
  )
}

/** The declarations of a package's entry, its own or those of `@types`, looked for from a folder upwards. */
const packageTypes = (specifier, from) => {
  const [, name, rest] = /^((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(specifier)
  const typesName = `@types/${name.replace('@', '').replace('/', '__')}`
  for (let folder = from; ; folder = dirname(folder)) {
    for (const candidate of [name, typesName]) {
      const found = entryTypes(join(folder, 'node_modules', candidate), rest ?? '')
      if (found !== undefined) return found
    }
    if (folder === dirname(folder)) return undefined
  }
}

const entryTypes = (folder, subpath) => {
  if (!existsSync(join(folder, 'package.json'))) return undefined
  const { exports, types, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const entry =
    typeof exports === 'object' ? (exports[`.${subpath}`] ?? (subpath ? undefined : exports)) : undefined
  const paths = [...conditionPaths(entry), ...(subpath ? [subpath] : [types, main, 'index.d.ts'])]
  return paths
    .filter((path) => typeof path === 'string')
    .map((path) => declarationOf(join(folder, path)))
    .find((path) => path !== undefined)
}

/** The paths that an entry of `exports` may lead an ES module to, the likeliest first. */
const conditionPaths = (entry) =>
  typeof entry === 'string'
    ? [entry]
    : ['import', 'types', 'default'].flatMap((key) =>
        entry?.[key] === undefined ? [] : conditionPaths(entry[key]),
      )

/** Where a declaration file is published: the API's own at the top, each package's in a folder of its name. */
const targetOf = (file, emitted, outDir) => {
  if (file.startsWith(emitted + sep)) return join(outDir, relative(emitted, file))
  let folder = dirname(file)
  const isPackage = () =>
    existsSync(join(folder, 'package.json')) &&
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version !== undefined
  while (!isPackage()) folder = dirname(folder)
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(outDir, 'packages', name.replace('@', '').replace('/', '-'), relative(folder, file))
}

const write = (file, text, imports, targets) => {
  const target = targets.get(file)
  const rewritten = text.replaceAll(importPattern, (whole, before, quote, specifier) => {
    const imported = targets.get(imports.get(specifier))
    if (imported === undefined) return whole
    const path = relative(dirname(target), imported)
      .split(sep)
      .join('/')
      .replace(/\.d\.([cm]?)ts$/, '.$1js')
    return `${before}${quote}${path.startsWith('.') ? '' : './'}${path}${quote}`
  })
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, rewritten.replace(/^\/\/# sourceMappingURL=.*$/m, ''))
}
