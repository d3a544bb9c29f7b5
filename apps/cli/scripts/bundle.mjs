import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'
import { collectLicences } from './collect-licences.mjs'
import { collectTypes } from './collect-types.mjs'

/**
 * Makes what is published of `trifold`: the command and the API as ES modules that need no other package, the
 * declarations of the API, and the licences of everything that went in. Same sources, same bytes.
 */

const folder = join(import.meta.dirname, '..')
const root = join(folder, '../..')
const dist = join(folder, 'dist')

const bundle = (options) =>
  build({
    absWorkingDir: root,
    entryPoints: { cli: 'apps/cli/src/cli.ts', index: 'apps/cli/src/index.ts' },
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    chunkNames: 'chunks/[name]-[hash]',
    // Node decompresses by itself: less to publish, and the package brings no licence text to publish with it.
    alias: { 'brotli/decompress.js': './apps/cli/scripts/node-brotli.mjs' },
    // Licences stand in a file of their own.
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    // An export that is missing would fail only when it is called, at a user's.
    logOverride: { 'import-is-undefined': 'error' },
    // CommonJS packages in the bundle ask for Node's modules with `require`.
    banner: {
      js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
    },
    ...options,
  })

/** A hash over all sources of the bundle: two builds of one version can be told apart by it. */
const hashOf = ({ inputs }) => {
  const hash = createHash('sha256')
  for (const path of Object.keys(inputs).sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  return hash.digest('hex').slice(0, 16)
}

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })
const { metafile } = await bundle({ write: false })
await bundle({ define: { TRIFOLD_BUILD: JSON.stringify(hashOf(metafile)) } })
// Parts of them are in generated modules: glyphs in those of @trifold/fonts and @trifold/pptx, programs in those of the latter.
const generatedFrom = [
  '@fontsource/arimo',
  '@fontsource/cousine',
  '@fontsource/source-serif-4',
  '@jsquash/avif',
  '@jsquash/webp',
  '@resvg/resvg-wasm',
].map((name) => `node_modules/${name}/package.json`)
const declarations = collectTypes(root, folder, join(dist, 'types')).map((file) => relative(root, file))
writeFileSync(
  join(dist, 'THIRD-PARTY-LICENSES.txt'),
  [
    collectLicences(root, [...Object.keys(metafile.inputs), ...declarations, ...generatedFrom]),
    readFileSync(join(root, 'packages/pptx/NOTICE'), 'utf8'),
  ].join(`\n${'-'.repeat(80)}\n\n`),
)
