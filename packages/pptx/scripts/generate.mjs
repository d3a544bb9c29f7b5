import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zlibSync } from 'fflate'
import { writeModule } from '../../../scripts/precompile-templates.mjs'

/**
 * Puts what draws and decodes pictures, and the faces that it draws text with, into modules: they are bundled as all code
 * is, and loaded with the first picture that needs them.
 */
const generated = join(import.meta.dirname, '../src/generated')
const require = createRequire(import.meta.url)
const read = (file) => readFileSync(require.resolve(file))

const pack = (bytes) => Buffer.from(zlibSync(bytes, { level: 9 })).toString('base64')

const codecs = {
  avif: '@jsquash/avif/codec/dec/avif_dec.wasm',
  webp: '@jsquash/webp/codec/dec/webp_dec.wasm',
}
for (const [name, file] of Object.entries(codecs))
  writeModule(join(generated, `${name}.ts`), `export const wasm = '${pack(read(file))}'\n`)

// Its bindings are a module with a single instance in it; here each call makes one.
const bindings = readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm')))
  .toString()
  .replace(/export \{[^}]*\};?\s*$/, '')
const resvg = [
  `export const wasm = '${pack(read('@resvg/resvg-wasm/index_bg.wasm'))}'`,
  'export const createResvg = () => {',
  bindings,
  'return { Resvg: Resvg2, initWasm }',
  '}',
]
writeModule(join(generated, 'resvg.ts'), `${resvg.join('\n')}\n`)

const faces = [
  ['arimo', 400, 'normal'],
  ['arimo', 700, 'normal'],
  ['arimo', 400, 'italic'],
  ['arimo', 700, 'italic'],
  ['source-serif-4', 400, 'normal'],
  ['source-serif-4', 600, 'normal'],
  ['source-serif-4', 400, 'italic'],
  ['cousine', 400, 'normal'],
  ['cousine', 700, 'normal'],
].map(([family, weight, style]) =>
  read(`@fontsource/${family}/files/${family}-latin-${weight}-${style}.woff2`).toString('base64'),
)
writeModule(join(generated, 'faces.ts'), `export const faces = ${JSON.stringify(faces, undefined, 1)}\n`)
