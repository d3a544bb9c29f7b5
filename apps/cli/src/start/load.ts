import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { constants, Script } from 'node:vm'
import { toolVersion } from '../version.ts'
import { createCodeCache } from './code-cache.ts'

/** What a script of the bundle is called with, as a CommonJS module is; `meta` stands for `import.meta`. */
type Body = (
  exports: unknown,
  require: (id: string) => unknown,
  module: { exports: unknown },
  meta: { readonly url: string; readonly dirname: string },
) => void

/** The bundle's folder: this script lies at its top. */
const bundle = __dirname
const caching = process.env.NODE_DISABLE_COMPILE_CACHE === undefined
const cache = createCodeCache(join(bundle, '../.cache'), toolVersion)
const modules = new Map<string, { exports: unknown }>()
/** Finds what is not of the bundle, for all scripts of it. */
const native = createRequire(__filename)
/** The scripts that V8 had to compile. */
const compiled = new Map<string, Script>()

/**
 * Runs a script of the bundle once, and gives what it exports. Node compiles all that it imports each time it starts; here
 * V8 is handed what it made of the script before.
 */
export const load = (path: string): unknown => {
  const known = modules.get(path)
  if (known !== undefined) return known.exports
  const module = { exports: {} }
  modules.set(path, module)
  const folder = dirname(path)
  const require = (id: string): unknown => (id.startsWith('.') ? load(join(folder, id)) : native(id))
  const meta = {
    // Few scripts ask for it.
    get url() {
      return pathToFileURL(path).href
    },
    dirname: folder,
  }
  bodyOf(path)(module.exports, require, module, meta)
  return module.exports
}

/** The script of an entry of the bundle, by its name. */
export const loadEntry = (name: string): unknown => load(join(bundle, `${name}.cjs`))

/**
 * Tunes V8 for a process that is the command's own. A build is over before most of what is optimized early pays: it takes a
 * seventh less time where functions have to run four times as long as by default before they are. And its hundreds of patterns
 * are compiled once, to machine code, not a first time to what an interpreter runs: a fifteenth less of a small build. Nearly
 * all that an article leaves is garbage: it is collected once the heap has grown by as much again, not twice as much as by default.
 */
export const tuneForBuilds = (): void =>
  setFlagsFromString('--interrupt-budget=500000 --no-regexp-tier-up --heap-growing-percent=100')

const bodyOf = (path: string): Body => {
  const name = relative(bundle, path).replaceAll(sep, '-')
  const cachedData = caching ? cache.read(name) : undefined
  // The bundle is ASCII: no need to look for longer characters.
  const script = new Script(readFileSync(path, 'latin1'), {
    filename: path,
    ...(cachedData === undefined ? {} : { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  if (cachedData === undefined || script.cachedDataRejected === true) compiled.set(name, script)
  // A script of the bundle is a function of that shape.
  return script.runInThisContext() as Body
}

/**
 * Keeps what was compiled in this run for the next one, where the bundle's folder may be written to. What a process that made
 * articles kept before is left, since it has run more of it than one that had them made.
 */
export const keepCompiled = (): void => {
  if (!caching || compiled.size === 0) return
  try {
    for (const [name, script] of compiled)
      if (script.cachedDataRejected === true || cache.read(name) === undefined)
        cache.write(name, script.createCachedData())
    cache.sweep()
  } catch {
    // Installed for all users of a machine by another one: every run compiles then.
  }
}
