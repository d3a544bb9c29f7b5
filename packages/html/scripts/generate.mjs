import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { precompileTemplates, writeModule } from '../../../scripts/precompile-templates.mjs'

const root = join(import.meta.dirname, '..')
const generated = join(root, 'src/generated')

precompileTemplates(join(root, 'templates'), join(generated, 'templates.ts'))

// The numbers in the files' names give the cascade its order.
const css = readdirSync(join(root, 'styles'))
  .filter((file) => file.endsWith('.css'))
  .sort()
  .map((file) => readFileSync(join(root, 'styles', file), 'utf8'))
  .join('')
writeModule(join(generated, 'page-css.ts'), `export const pageCss: string = ${JSON.stringify(css)}\n`)
