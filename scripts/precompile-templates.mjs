import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { templateCode } from './template-code.mjs'

/** What the code of templates calls; of an empty list Handlebars says that it is not there. */
const called = `import { templateText as text } from '@trifold/prose'
const raw = (value) => value ?? ''
const is = (value) => (Array.isArray(value) ? value.length > 0 : Boolean(value))
const each = (list, print) => {
  let printed = ''
  for (const item of list ?? []) printed += print(item)
  return printed
}
`

/**
 * Compiles every `*.hbs` of a folder into one module: `templates`, functions by name that print what Handlebars would
 * print; and, where a user's own templates may stand among them, `templateSources`, of which Handlebars makes the same.
 */
export const precompileTemplates = (folder, outFile, { sources = false } = {}) => {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.hbs'))
    .sort()
    .map((file) => ({ name: basename(file, '.hbs'), source: readFileSync(join(folder, file), 'utf8') }))
  const map = (value) => files.map((file) => `  ${JSON.stringify(file.name)}: ${value(file)},\n`).join('')
  const functions = map(({ source }) => templateCode(source))
  const texts = map(({ source }) => JSON.stringify(source))
  writeModule(
    outFile,
    `${called}export const templates = {\n${functions}}\n${
      sources ? `export const templateSources: Readonly<Record<string, string>> = {\n${texts}}\n` : ''
    }`,
  )
}

/** Writes a generated TypeScript module. */
export const writeModule = (outFile, text) => {
  mkdirSync(join(outFile, '..'), { recursive: true })
  writeFileSync(outFile, `// @ts-nocheck Generated when the package is built; not committed.\n${text}`)
}
