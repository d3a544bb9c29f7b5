import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, relative } from 'node:path'

/**
 * A program that copies the articles of collections into `out/` and lets one thing of its environment into what it writes,
 * as programs do by mistake. The first argument names it; the others are those of `trifold build`.
 */
const lets = {
  nothing: () => '',
  time: () => new Date().toISOString().slice(0, 10),
  order: (folder) => readdirSync(folder).join(' '),
  zone: () => String(new Date('2026-03-01T00:00:00Z').getDate()),
  locale: () => `${process.env.LC_ALL ?? process.env.LANG}`,
  tables: () => ['b', 'a', 'ä'].sort((a, b) => a.localeCompare(b)).join(' '),
  home: () => `${process.env.HOME}`,
  here: () => process.cwd(),
  place: (folder) => folder,
  argument: (_, argument) => argument,
  distance: (folder) => relative(process.cwd(), folder),
  width: () => `${process.env.COLUMNS}`,
  colour: () => (process.env.FORCE_COLOR === undefined ? 'plain' : 'colourful'),
  processes: () => process.argv[process.argv.indexOf('--jobs') + 1] ?? '',
  parser: () => String(process.argv.includes('remark')),
  machine: () => `${hostname()}${process.env.USER}`,
}

const [, , vice, , ...rest] = process.argv
for (const collection of rest.slice(0, rest.indexOf('--format'))) {
  const folder = join(process.cwd(), relative(process.cwd(), collection))
  mkdirSync(join(folder, 'out'), { recursive: true })
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.md')))
    writeFileSync(
      join(folder, 'out', name),
      readFileSync(join(folder, name), 'utf8') + lets[vice](folder, collection),
    )
}
