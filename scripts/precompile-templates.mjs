import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Handlebars from 'handlebars'

/**
 * Compiles every `*.hbs` of a folder into one module that exports `templateSpecs`: name → specification for
 * `Handlebars.template` of handlebars/runtime. Unknown helpers are an error at build time; output is always escaped
 * unless the template itself says otherwise.
 */
export const precompileTemplates = (folder, outFile) => {
  const entries = readdirSync(folder)
    .filter((file) => file.endsWith('.hbs'))
    .sort()
    .map((file) => {
      const spec = Handlebars.precompile(readFileSync(join(folder, file), 'utf8'), {
        knownHelpersOnly: true,
        preventIndent: true,
      })
      return `  ${JSON.stringify(basename(file, '.hbs'))}: ${spec},`
    })
  writeModule(outFile, `export const templateSpecs = {\n${entries.join('\n')}\n}\n`)
}

/** Writes a generated TypeScript module. */
export const writeModule = (outFile, text) => {
  mkdirSync(join(outFile, '..'), { recursive: true })
  writeFileSync(outFile, `// @ts-nocheck Generated when the package is built; not committed.\n${text}`)
}
