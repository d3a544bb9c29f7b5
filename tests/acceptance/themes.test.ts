import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolder, type Folder } from './command.ts'

const post = '---\nslides: { theme: themes/acme.json }\n---\n\n# A post\n\nText of *the* post.\n'
const theme = (accent: string, more: object = {}) => JSON.stringify({ light: { accent }, ...more })
const files = {
  'trifold.config.json': '{}',
  'themes/acme.json': theme('#00539B'),
  'one.md': post,
  'other.md': '# Plain\n\nText.\n',
}
const build = (folder: Folder) => JSON.parse(folder.trifold(['build', '--format', 'json']).stdout)
const slides = (folder: Folder) => folder.read('out/one/slides.html')

/** Any woff2 file; the bytes of two are two. */
const font = (file: string): Uint8Array =>
  readFileSync(
    createRequire(import.meta.url).resolve(`@fontsource/cousine/files/cousine-latin-${file}.woff2`),
  )

describe('a theme of one’s own', () => {
  it('may be the whole collection’s, whatever formats take none', () => {
    const folder = createFolder({ ...files, 'trifold.config.json': '{"theme":"themes/acme.json"}' })
    const { status, stdout } = folder.trifold(['build'])
    expect(stdout).not.toContain('error')
    expect(status).toBe(0)
    expect(folder.files()).toContain('out/one/embed/marp.md')
  })

  it('is worn by the deck, and its name stays with the collection’s files', () => {
    const folder = createFolder(files)
    expect(build(folder).summary).toMatchObject({ built: 2, errors: 0 })
    expect(slides(folder)).toContain('--accent:#00539B')
    expect(folder.read('out/other/slides.html')).not.toContain('#00539B')
  })

  it('that was edited makes the articles stale that wear it, and no others', () => {
    const folder = createFolder(files)
    build(folder)
    folder.write('themes/acme.json', theme('#8A2432'))
    expect(build(folder).summary).toMatchObject({ built: 1, fresh: 1 })
    expect(slides(folder)).toContain('--accent:#8A2432')
    expect(build(folder).summary).toMatchObject({ built: 0, fresh: 2 })
  })

  it('is waited for where it lacks: once it is there, the deck is built', () => {
    const folder = createFolder({ ...files, 'themes/acme.json': '' })
    folder.remove('themes/acme.json')
    expect(build(folder).summary).toMatchObject({ errors: 1 })
    folder.write('themes/acme.json', theme('#00539B'))
    expect(build(folder).summary).toMatchObject({ errors: 0 })
    expect(slides(folder)).toContain('--accent:#00539B')
  })

  it('brings its fonts: they are embedded, and one that changed makes the deck stale', () => {
    const stack = { stack: 'Acme Sans, sans-serif', files: [{ file: 'acme.woff2' }] }
    const folder = createFolder({
      ...files,
      'themes/acme.json': theme('#00539B', { fonts: { text: stack } }),
      'themes/acme.woff2': font('400-normal'),
    })
    expect(build(folder).summary).toMatchObject({ errors: 0 })
    const embedded = (file: string) => `base64,${Buffer.from(font(file)).toString('base64')}`
    expect(slides(folder)).toContain("font-family:'Acme Sans'")
    expect(slides(folder)).toContain(embedded('400-normal'))
    folder.write('themes/acme.woff2', font('700-normal'))
    expect(build(folder).summary).toMatchObject({ built: 1, fresh: 1 })
    expect(slides(folder)).toContain(embedded('700-normal'))
  })
})

describe('a poor contrast', () => {
  const poor = { ...files, 'themes/acme.json': theme('#CCCCCC') }

  it('withholds slides, and slides alone', () => {
    const folder = createFolder(poor)
    const { summary, diagnostics } = build(folder)
    expect(summary).toMatchObject({ errors: 1 })
    expect(diagnostics).toMatchObject([
      { code: 'theme-contrast', severity: 'error', file: 'themes/acme.json', line: 1 },
    ])
    const outputs = folder.files().filter((file) => file.startsWith('out/one/'))
    expect(outputs).toContain('out/one/article.html')
    expect(outputs).toContain('out/one/article.md')
    expect(outputs.filter((file) => /slides|cover/.test(file))).toEqual([])
  })

  it('is told again by a build that does nothing, from wherever it is run', () => {
    const folder = createFolder(
      Object.fromEntries(Object.entries(poor).map(([name, text]) => [`site/${name}`, text])),
    )
    folder.trifold(['build', 'site'])
    const { diagnostics } = JSON.parse(folder.trifold(['build', 'site', '--format', 'json']).stdout)
    expect(diagnostics).toMatchObject([{ file: 'site/themes/acme.json' }])
    expect(folder.read('site/out/index.html')).toContain('themes/acme.json:1:')
  })

  it('can be made a warning by the rules, and the deck is built', () => {
    const folder = createFolder({
      ...poor,
      'trifold.config.json': '{ "rules": { "theme-contrast": "warning" } }',
    })
    expect(build(folder).summary).toMatchObject({ errors: 0, warnings: 1 })
    expect(slides(folder)).toContain('--accent:#CCCCCC')
  })
})

it('the theme that the handbook shows builds as it stands', () => {
  const handbook = readFileSync(
    join(import.meta.dirname, '../../content/handbook/authoring-language.md'),
    'utf8',
  )
  const [, example = ''] = /{#themes}.*?```json[^\n]*\n(.*?)```/s.exec(handbook) ?? []
  const folder = createFolder({ ...files, 'themes/acme.json': example })
  expect(build(folder).summary).toMatchObject({ errors: 0, warnings: 0 })
  expect(slides(folder)).toContain(`--accent:${JSON.parse(example).light.accent}`)
})

it('a deck is dark whatever the viewer prefers, if its article says so', () => {
  const folder = createFolder({ 'one.md': '---\nslides: { scheme: dark }\n---\n\n# A post\n' })
  folder.trifold(['build'])
  expect(folder.read('trifold-out/one/slides.html')).toMatch(/<html [^>]*data-scheme="dark"/)
  expect(folder.read('trifold-out/one/cover.svg')).not.toContain('prefers-color-scheme')
})
