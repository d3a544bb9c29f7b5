import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { zlibSync } from 'fflate'
import { writeModule } from '../../../scripts/precompile-templates.mjs'

/**
 * Puts what draws and decodes pictures, and the faces that it draws text with, into modules: they are bundled as all code
 * is, and loaded with the first picture that needs them. And what most presentations have in common, packed.
 */
const generated = join(import.meta.dirname, '../src/generated')
const require = createRequire(import.meta.url)
const read = (file) => readFileSync(require.resolve(file))

/** Text with each of some parts replaced; a part that is not there means that the package has changed. */
const changed = (text, replacements) =>
  replacements.reduce((before, [part, by]) => {
    const after = before.replace(part, () => by)
    if (after === before) throw new Error(`${part} is not among the bindings`)
    return after
  }, text)

const pack = (bytes) => Buffer.from(zlibSync(bytes, { level: 9 })).toString('base64')

// The decoders' bindings put an `ImageData` into the global scope where there is none; here they find their own.
const ownImage = `class DecodedImage {
  constructor(data, width, height) {
    Object.assign(this, { data, width, height })
  }
}`
for (const name of ['avif', 'webp']) {
  const folder = `@jsquash/${name}/codec/dec/${name}_dec`
  const bindings = changed(read(`${folder}.js`).toString(), [
    [/if\(!globalThis\.ImageData\)\{globalThis\.ImageData=class ImageData\{.*?\}\}\}/, ''],
    ['emval_get_global()[name]', "(name === 'ImageData' ? DecodedImage : emval_get_global()[name])"],
    ['export default Module', 'export const createDecoder = Module'],
  ])
  const wasm = `export const wasm = '${pack(read(`${folder}.wasm`))}'`
  writeModule(join(generated, `${name}.ts`), `${ownImage}\n${bindings}\n${wasm}\n`)
}

// Its bindings are a module with a single instance in it; here each call makes one.
const bindings = changed(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm'))).toString(), [
  [/export \{[^}]*\};?\s*$/, ''],
])
const resvg = [
  `export const wasm = '${pack(read('@resvg/resvg-wasm/index_bg.wasm'))}'`,
  'export const createResvg = () => {',
  bindings,
  'return { Resvg: Resvg2, initWasm }',
  '}',
]
writeModule(join(generated, 'resvg.ts'), `${resvg.join('\n')}\n`)

const families = { arimo: 'Arimo', cousine: 'Cousine', 'source-serif-4': 'Source Serif 4' }
const faces = [
  ['arimo', 400, 'normal'],
  ['arimo', 400, 'italic'],
  ['arimo', 700, 'normal'],
  ['arimo', 700, 'italic'],
  ['source-serif-4', 400, 'normal'],
  ['source-serif-4', 400, 'italic'],
  ['source-serif-4', 700, 'normal'],
  ['cousine', 400, 'normal'],
  ['cousine', 700, 'normal'],
].map(([name, weight, style]) => {
  const file = `@fontsource/${name}/files/${name}-latin-${weight}-${style}.woff2`
  return { family: families[name], weight, style, woff2: read(file).toString('base64') }
})
writeModule(join(generated, 'faces.ts'), `export const faces = ${JSON.stringify(faces, undefined, 1)}\n`)

// As these modules are not made yet, the design is made from source.
const { outputFiles } = await build({
  entryPoints: [join(import.meta.dirname, '../src/design/packed-design-texts.ts')],
  ...{ bundle: true, write: false, format: 'esm', platform: 'node', conditions: ['@trifold/source'] },
})
const [{ contents }] = outputFiles
const { packedDesignTexts } = await import(
  `data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`
)
const texts = JSON.stringify(packedDesignTexts(), undefined, 1)
writeModule(
  join(generated, 'packed-texts.ts'),
  `export const packedTexts: Readonly<Record<string, string>> = ${texts}\n`,
)
