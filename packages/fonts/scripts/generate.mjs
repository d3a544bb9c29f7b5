import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create } from 'fontkit'
import subset from 'subset-font'
import { writeModule } from '../../../scripts/precompile-templates.mjs'
import { kerningOf } from './kerning-of.mjs'
import { advancesOf, rangeOf, stretches } from './ranges-of.mjs'

/**
 * Cuts the faces that come with Trifold: their metrics in one module, and slices of their glyphs in a module for each
 * family and script, so that a deck loads those alone that it embeds.
 */
const generated = join(import.meta.dirname, '../src/generated')
const require = createRequire(import.meta.url)

const families = [
  {
    key: 'arimo',
    name: 'Arimo',
    source: 'arimo',
    faces: [
      [400, 'normal'],
      [400, 'italic'],
      [700, 'normal'],
      [700, 'italic'],
    ],
  },
  {
    key: 'sourceSerif',
    name: 'Source Serif 4',
    source: 'source-serif-4',
    faces: [
      [400, 'normal'],
      [400, 'italic'],
      [600, 'normal'],
      [600, 'italic'],
    ],
  },
  {
    key: 'cousine',
    name: 'Cousine',
    source: 'cousine',
    faces: [
      [400, 'normal'],
      [700, 'normal'],
    ],
  },
]

/** What nearly every deck shows: the slice that it always embeds. */
const basic = new Set([
  ...Array.from({ length: 95 }, (_, index) => 0x20 + index),
  ...[...'\u00a0·×–—‘’“”•…−'].map((char) => char.codePointAt(0)),
])

/** European letters beyond Latin-1, and the signs of currencies. */
const isExtendedA = (code) =>
  (code >= 0x100 && code <= 0x17f) || (code >= 0x218 && code <= 0x21b) || (code >= 0x20a0 && code <= 0x20cf)

/** Files that are cut in two, so that few letters bring few glyphs. */
const commonOf = {
  latin: { name: 'basic', has: (code) => basic.has(code) },
  'latin-ext': { name: 'latin-ext-a', has: isExtendedA },
}

/** Features that place glyphs or join marks; those that only decorate are left out. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga']

const folderOf = (source) => join(dirname(require.resolve(`@fontsource/${source}/package.json`)), 'files')

/** The files of a face, by script; those with much in them cut in two. */
const partsOf = (source, weight, style) => {
  const folder = folderOf(source)
  const ending = `-${weight}-${style}.woff2`
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .flatMap((file) => {
      const script = file.slice(source.length + 1, -ending.length)
      const bytes = readFileSync(join(folder, file))
      const font = create(bytes)
      const characters = font.characterSet.filter(
        (code) => code >= 0x20 && (script === 'latin' || !basic.has(code)),
      )
      const common = commonOf[script]
      if (common === undefined) return [{ script, bytes, font, characters }]
      return [
        { script: common.name, bytes, font, characters: characters.filter((code) => common.has(code)) },
        { script, bytes, font, characters: characters.filter((code) => !common.has(code)) },
      ]
    })
}

const cut = async ({ bytes, characters }) => {
  const woff2 = await subset(bytes, String.fromCodePoint(...characters), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures,
    dropTables: ['STAT', 'gasp', 'BASE'],
  })
  return woff2.toString('base64')
}

/** Characters that slices hold, each list once: the faces of a family have the same ones as a rule. */
const characterLists = []
const numberOf = (characters) => {
  const list = JSON.stringify(stretches(characters).flat())
  if (!characterLists.includes(list)) characterLists.push(list)
  return characterLists.indexOf(list)
}

const lines = (values) => values.map((value) => `  ${value},`).join('\n')

// Written at the end, all at once: a test that runs meanwhile finds the modules of before.
const files = new Map()
const metrics = []
const index = []
for (const { key, name, source, faces } of families) {
  const modules = new Map()
  const tables = []
  for (const [weight, style] of faces) {
    const parts = partsOf(source, weight, style)
    const { unitsPerEm } = parts[0].font
    tables.push({ weight, style, unitsPerEm, advances: advancesOf(parts), kerning: kerningOf(parts) })
    for (const part of parts) {
      const slices = modules.get(part.script) ?? []
      const { characters } = part
      const slice = { family: name, weight, style, range: rangeOf(characters), woff2: await cut(part) }
      slices.push({ slice, characters })
      modules.set(part.script, slices)
    }
  }
  metrics.push(`${key}: ${JSON.stringify({ name, faces: tables })}`)
  for (const [script, cuts] of modules) {
    const file = `slices/${source}-${script}`
    const slices = cuts.map(({ slice }) => slice)
    files.set(`${file}.ts`, `export const slices = ${JSON.stringify(slices, undefined, 1)}\n`)
    const load = `async()=>(await import('./${file}.ts')).slices`
    for (const [at, { slice, characters }] of cuts.entries()) {
      const { weight, style } = slice
      const entry = JSON.stringify({ file, at, family: name, weight, style })
      index.push(entry.replace(/\}$/, `,"stretches":stretches${numberOf(characters)},"load":${load}}`))
    }
  }
}
files.set('metrics.ts', `export const metrics = {\n${lines(metrics)}\n}\n`)
files.set(
  'slices.ts',
  [
    ...characterLists.map((list, number) => `const stretches${number} = ${list}\n`),
    `export const slices = [\n${lines(index)}\n]\n`,
  ].join(''),
)
rmSync(generated, { recursive: true, force: true })
for (const [file, text] of files) writeModule(join(generated, file), text)
