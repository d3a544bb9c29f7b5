import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, transformSync } from 'esbuild'
import { writeModule } from '../../../scripts/precompile-templates.mjs'

const root = join(import.meta.dirname, '..')
// Browsers of the last three years.
const target = ['chrome111', 'firefox113', 'safari16.4']

// The numbers in front give the style sheets their order, each a layer above the last.
const css = readdirSync(join(root, 'styles'))
  .sort()
  .map((file) => {
    const name = file.replace(/^\d+-|\.css$/g, '')
    return `@layer ${name}{${readFileSync(join(root, 'styles', file), 'utf8')}}`
  })
  .join('\n')
const app = await build({
  entryPoints: [join(root, 'src/app/main.ts')],
  tsconfig: join(root, 'src/app/tsconfig.json'),
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  target,
})

writeModule(
  join(root, 'src/generated/app.ts'),
  [
    `export const appScript: string = ${JSON.stringify(app.outputFiles[0].text.trim())}`,
    `export const appCss: string = ${JSON.stringify(transformSync(css, { loader: 'css', minify: true, target }).code.trim())}`,
    `export const appHtml: string = ${JSON.stringify(readFileSync(join(root, 'templates/index.html'), 'utf8'))}`,
    `export const appIcon: string = ${JSON.stringify(readFileSync(join(root, 'templates/icon.svg'), 'utf8'))}`,
    '',
  ].join('\n'),
)
