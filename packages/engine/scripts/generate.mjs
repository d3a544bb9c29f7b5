import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { precompileTemplates, writeModule } from '../../../scripts/precompile-templates.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))

precompileTemplates(at('../templates'), at('../src/generated/templates.ts'))
const css = readFileSync(at('../templates/index-page.css'), 'utf8')
writeModule(at('../src/generated/page-css.ts'), `export const pageCss = ${JSON.stringify(css)}\n`)
