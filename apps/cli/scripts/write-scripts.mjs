import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, relative } from 'node:path'
import { transform } from 'esbuild'

/**
 * Writes a bundle of ES modules as scripts that `src/start/load.ts` runs: V8 keeps what it made of a script, and of a module
 * it does not before Node 22. Beside each entry stands an ES module of its name that loads it; the
 * command is loaded by `bin/trifold.js`.
 */
export const writeScripts = async ({ outputFiles, metafile }, root, dist) => {
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      legalComments: 'none',
      // Names stay: they are what tells of a fault where it happened.
      minifyWhitespace: true,
      // `import()` of another chunk loads its script.
      supported: { 'dynamic-import': false },
      define: { 'import.meta': '__importMeta' },
    })
    const script = path.replace(/\.js$/, '.cjs')
    mkdirSync(dirname(script), { recursive: true })
    writeFileSync(script, asFunction(toAscii(code.replaceAll(chunkName, '$1.cjs"'))))
    const { entryPoint, exports } = metafile.outputs[relative(root, path)]
    if (
      entryPoint !== undefined &&
      dirname(path) === dist &&
      !['cli.js', 'replay.js'].includes(basename(path))
    )
      writeFileSync(path, moduleFor(path, dist, exports))
  }
}

/** A script as `src/start/load.ts` calls it. */
const asFunction = (code) => `(function(exports,require,module,__importMeta){${code}\n})`

/** A chunk as another one asks for it; esbuild has just printed the call. */
const chunkName = /(?<=require\()("\.[^"]*)\.js"/g

/**
 * `src/start/load.ts` reads scripts as Latin-1. esbuild escapes letters beyond ASCII in strings, yet leaves them in regular
 * expressions, where the same escapes mean the same. None is behind a backslash of its own, or the escape would be another one.
 */
const toAscii = (code) => {
  const escaped = /(?<!\\)(?:\\\\)*\\[\u0080-\uffff]/.exec(code)
  if (escaped !== null) throw new Error(`a backslash before a letter beyond ASCII: ${escaped[0]}`)
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const moduleFor = (path, dist, exports) => {
  const name = relative(dist, path).slice(0, -'.js'.length)
  const names = exports.length === 0 ? '' : `export const { ${exports.join(', ')} } = `
  return [
    "import { createRequire } from 'node:module'",
    "const { keepCompiled, loadEntry, tuneForBuilds } = createRequire(import.meta.url)('./load.cjs')",
    ...(name === 'article-process' ? ["process.on('exit', keepCompiled)", 'tuneForBuilds()'] : []),
    `${names}loadEntry('${name}')`,
    '',
  ].join('\n')
}
