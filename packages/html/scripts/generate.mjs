import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { precompileTemplates, writeModule } from '../../../scripts/precompile-templates.mjs'

const root = join(import.meta.dirname, '..')
const generated = join(root, 'src/generated')

precompileTemplates(join(root, 'templates'), join(generated, 'templates.ts'))

const read = (file) => readFileSync(join(root, 'styles', file), 'utf8')
const write = (name, constant, css) =>
  writeModule(join(generated, `${name}.ts`), `export const ${constant}: string = ${JSON.stringify(css)}\n`)

// The numbers in the files' names give the cascade its order.
const sheets = readdirSync(join(root, 'styles'))
  .filter((file) => /^\d.*\.css$/.test(file))
  .sort()
write('page-css', 'pageCss', sheets.map(read).join(''))

// A fragment has what stands in a text, but not the page's own sheet of paper, neither on the screen nor printed.
const inside = sheets.filter((file) => !/-(document|print)\.css$/.test(file))
const nested = `.trifold{${['fragment.css', ...inside].map(read).join('')}}`
// Browsers that do not nest rules take them all the same.
const target = ['chrome111', 'firefox113', 'safari16.4']
write('fragment-css', 'fragmentCss', transformSync(nested, { loader: 'css', target }).code)
