import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, transformSync } from 'esbuild'
import { precompileTemplates, writeModule } from '../../../scripts/precompile-templates.mjs'

const root = join(import.meta.dirname, '..')
const generated = join(root, 'src/generated')
// What the player and its style may use: browsers of the last three years.
const target = ['chrome111', 'firefox113', 'safari16.4']

precompileTemplates(join(root, 'templates'), join(generated, 'templates.ts'), { sources: true })

/** The style sheets of a folder by name; the numbers in front give them their order, each a layer above the last. */
const styles = (folder, layer = (name, css) => `@layer ${name}{${css}}`) =>
  readdirSync(join(root, 'styles', folder))
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => {
      const name = file.replace(/^\d+-|\.css$/g, '')
      const css = layer(name, readFileSync(join(root, 'styles', folder, file), 'utf8'))
      return { name, css: transformSync(css, { loader: 'css', minify: true, target }).code.trim() }
    })
/** The same for slides within a page of others: in layers of our own, and for what stands inside of `.trifold` alone. */
const scoped = (folder) => styles(folder, (name, css) => `@layer trifold.${name}{.trifold{${css}}}`)
const whole = (sheets) => sheets.map(({ css }) => css).join('')
const player = await build({
  entryPoints: [join(root, 'src/player/main.ts')],
  tsconfig: join(root, 'src/player/tsconfig.json'),
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  target,
})
const script = player.outputFiles[0].text.trim()
if (/<\/script|<!--/i.test(script)) throw new Error('the player would end its own script element')

writeModule(
  join(generated, 'player.ts'),
  [
    `export const deckSheets: { name: string; css: string }[] = ${JSON.stringify(styles('slide'))}`,
    `export const scopedSheets: { name: string; css: string }[] = ${JSON.stringify(scoped('slide'))}`,
    `export const revealSheets: { name: string; css: string }[] = ${JSON.stringify(styles('reveal', (_, css) => css))}`,
    `export const playerCss: string = ${JSON.stringify(whole(styles('player')))}`,
    `export const playerScript: string = ${JSON.stringify(script)}`,
    '',
  ].join('\n'),
)
