import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createFolder } from '../acceptance/command.ts'

const fixtures = join(import.meta.dirname, 'fixtures/themes')
const names = readdirSync(fixtures)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))

const post = '---\nslides:\n  theme: themes/acme.json\n---\n\n# A post\n\nText.\n'

/** What `trifold check` prints of articles that wear a theme, but for how long it took. */
const reportOf = (theme: string): string => {
  const files = { 'trifold.config.json': '{}', 'themes/acme.json': theme, 'one.md': post, 'other.md': post }
  const { stdout, stderr } = createFolder(files).trifold(['check'])
  expect(stderr).toBe('')
  return stdout.replace(/ in \d+(\.\d+)? m?s/, '')
}

it.each(names)('the report of a theme with a mistake is the same as ever: %s', async (name) => {
  const report = reportOf(readFileSync(join(fixtures, `${name}.json`), 'utf8'))
  await expect(report).toMatchFileSnapshot(join(fixtures, `${name}.txt`))
})

it.each(names)('it names a place in the theme’s file, shows it, and tells it once: %s', (name) => {
  const report = reportOf(readFileSync(join(fixtures, `${name}.json`), 'utf8'))
  const places = report.match(/^ --> themes\/acme\.json:\d+:\d+ {2}theme-[a-z-]+$/gm) ?? []
  expect(places.length).toBeGreaterThan(0)
  expect(new Set(places).size).toBe(places.length)
  expect(report).toMatch(/^ +\| +\^+$/m)
})

it.each([
  ['front matter', { 'post.md': post }, 'post.md:3:10'],
  [
    'the configuration',
    { 'post.md': '# A post\n', 'trifold.config.json': '{\n  "theme": "themes/acme.json"\n}\n' },
    'trifold.config.json:2:12',
  ],
  [
    'the options of the format',
    {
      'post.md': '# A post\n',
      'trifold.config.json': '{ "formats": { "slides": { "theme": "themes/acme.json" } } }\n',
    },
    'trifold.config.json:1:37',
  ],
])('a theme that is not there is told where %s names it', (_, files, place) => {
  const { stdout, status } = createFolder(files).trifold(['check'])
  expect(status).toBe(1)
  expect(stdout).toContain('There is no file “themes/acme.json”.')
  expect(stdout).toContain(`--> ${place}  theme-found`)
})
