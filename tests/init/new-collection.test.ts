import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { templateNames } from '../../apps/cli/src/new-article/template-names.ts'
import { installCommand } from './installed-command.ts'

const command = installCommand()
const { trifold, npm, files, write, findings } = command

const made = [
  '.gitignore',
  '.vscode/settings.json',
  '.vscode/tasks.json',
  '.vscode/trifold.code-snippets',
  'articles/images/spring-tide.svg',
  'articles/reading-the-tide.md',
  'package.json',
  'trifold.config.json',
]

describe('a new collection', () => {
  it('is made in a folder that is not there yet, and says what to type next', () => {
    const { status, stdout, stderr } = trifold('.', 'init', 'demo', '--yes')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(Object.keys(files('demo'))).toEqual(made)
    const next = stdout.slice(stdout.indexOf('Next')).split('\n').slice(1, 4)
    expect(next.map((line) => line.trim().split(/ {2,}/)[0])).toEqual([
      'cd demo',
      'npm install',
      'npm run dev',
    ])
  })

  it('finds nothing to tell in what it made, and builds every format by its own scripts', () => {
    const installed = npm('demo', 'install')
    expect(installed.status, installed.stderr).toBe(0)
    expect(findings('demo')).toEqual([])
    const built = npm('demo', 'run', 'build')
    expect(built.status, built.stderr).toBe(0)
    expect(built.stdout).toContain('1 article: 1 built')
    expect(built.stdout).not.toMatch(/warning|error/)
    for (const output of ['article.html', 'slides.html', 'slides.pptx', 'article.jsonld', 'article.md'])
      expect(existsSync(join(command.folder, 'demo/out/reading-the-tide', output)), output).toBe(true)
    expect(npm('demo', 'run', 'check').status).toBe(0)
  })

  it('has a schema for its configuration where the configuration says', () => {
    const config = JSON.parse(files('demo')['trifold.config.json'] ?? '') as { $schema: string }
    expect(existsSync(join(command.folder, 'demo', config.$schema))).toBe(true)
  })

  it.each(templateNames)('takes an article of the template %s, of which only that is told', (template) => {
    const { status, stderr } = trifold('demo', 'new', `my-${template}`, '--template', template)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const text = files('demo')[`articles/my-${template}.md`]
    expect(text).toMatch(/^---\ntitle: My .+\ndescription: .+\npublished: \d{4}-\d\d-\d\d\n---\n\n<!-- /)
    expect(findings('demo', `articles/my-${template}.md`)).toEqual([
      `articles/my-${template}.md warning template-replaced`,
    ])
    const { status: built, stdout } = trifold('demo', 'build', `articles/my-${template}.md`)
    expect(built, stdout).toBe(0)
  })

  it('takes what options say, and shows it in the data', () => {
    const options = [
      '--name',
      'Tidal notes',
      '--url',
      'tides.example',
      '--lang',
      'fr',
      '--author',
      'Ada Example',
    ]
    expect(trifold('.', 'init', 'options', ...options).status).toBe(0)
    expect(JSON.parse(files('options')['trifold.config.json'] ?? '')).toMatchObject({
      name: 'Tidal notes',
      baseUrl: 'https://tides.example/',
      lang: 'fr',
      publisher: { name: 'Ada Example', type: 'Person' },
    })
    expect(findings('options')).toEqual([])
    const first = files('options')['articles/lire-la-maree.md']
    expect(first).toMatch(/^---\ntitle: Lire la marée\n(.*\n)*authors:\n {2}- name: Ada Example\n/)
    expect(first).not.toContain('\nlang:')
    trifold('options', 'new', 'la-marée')
    expect(files('options')['articles/la-marée.md']).toContain('\nauthors:\n  - name: Ada Example\n')
    expect(findings('options')).toEqual(['articles/la-marée.md warning template-replaced'])
  })

  it('has a first article in English, which says so, where none is written in its language', () => {
    trifold('.', 'init', 'in-pt', '--yes', '--lang', 'pt-BR')
    expect(files('in-pt')['articles/reading-the-tide.md']).toContain('\nlang: en\n')
    expect(findings('in-pt')).toEqual([])
  })

  it.each([
    ['fr', '## Les étapes {#etapes}'],
    ['de', '## Die Schritte {#schritte}'],
    ['es', '## Los pasos {#pasos}'],
    ['ar', '## الخطوات'],
    ['ja', '## 手順'],
    ['hi', '## चरण'],
  ])('in the language %s has an article and templates in it, in which nothing is wrong', (lang, steps) => {
    trifold('.', 'init', `in-${lang}`, '--yes', '--lang', lang)
    for (const template of templateNames) trifold(`in-${lang}`, 'new', template, '--template', template)
    expect(files(`in-${lang}`)['articles/how-to.md']).toContain(`\n${steps}\n`)
    const told = findings(`in-${lang}`).filter((finding) => !finding.endsWith('info script-measured'))
    expect(told.sort()).toEqual(
      templateNames.map((template) => `articles/${template}.md warning template-replaced`).sort(),
    )
  })

  it('is made around what is there, and leaves it as it is', () => {
    const there = {
      'README.md': '# Mine\n',
      LICENSE: 'Mine.\n',
      'package.json': '{"name":"mine"}',
      '.gitignore': 'mine\n',
      '.git/config': '',
    }
    for (const [path, text] of Object.entries(there)) write(`around/${path}`, text)
    const { status, stdout } = trifold('around', 'init', '--yes')
    expect(status).toBe(0)
    expect(files('around')).toMatchObject(there)
    expect(Object.keys(files('around'))).toEqual([...new Set([...made, ...Object.keys(there)])].sort())
    expect(stdout).toContain('npm install --save-dev ../trifold-')
    expect(stdout).toContain('"build": "trifold build"')
    expect(findings('around')).toEqual([])
  })

  it('is not made a second time', () => {
    const before = files('demo')
    const { status, stdout } = trifold('demo', 'init', '--yes', '--name', 'Another')
    expect(status).toBe(0)
    expect(stdout).toContain('kept as it is, and nothing was written')
    expect(stdout).not.toContain('language')
    expect(files('demo')).toEqual(before)
  })
})

describe('a place that is none', () => {
  it.each([
    ['a file', 'file', 2, /"file" is a file/],
    ['a folder inside a file', 'file/deep', 2, /inside of a file/],
    ['a link that leads nowhere', 'nowhere', 2, /leads nowhere/],
    ['a name that no file system takes', 'n'.repeat(300), 3, /cannot look into/],
  ])('%s is refused with a clear word', (_, place, expected, word) => {
    write('wrong/file', 'x')
    if (!files('wrong').nowhere && place === 'nowhere')
      symlinkSync(join(command.folder, 'nothing-here'), join(command.folder, 'wrong/nowhere'))
    const { status, stderr, stdout } = trifold('wrong', 'init', place, '--yes')
    expect({ status, stdout }).toEqual({ status: expected, stdout: '' })
    expect(stderr).toMatch(word)
    expect(files('wrong').file).toBe('x')
  })

  it('is one in which a file stands for a folder, and nothing is written there', () => {
    write('blocked/articles', 'a file')
    const { status, stderr } = trifold('blocked', 'init', '--yes')
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'trifold: "articles" is not a folder\n' })
    expect(Object.keys(files('blocked'))).toEqual(['articles'])
  })

  it('is one whose folder of articles is a link that leads out of it', () => {
    write('linked/README.md', '# Mine\n')
    mkdirSync(join(command.folder, 'elsewhere'))
    symlinkSync(join(command.folder, 'elsewhere'), join(command.folder, 'linked/articles'))
    expect(trifold('linked', 'init', '--yes').status).toBe(2)
    expect(files('elsewhere')).toEqual({})
    expect(Object.keys(files('linked'))).toEqual(['README.md'])
  })

  it.each([
    ['--url', 'ftp://example.org'],
    ['--url', 'francais'],
    ['--lang', 'English language'],
  ])('%s %s is refused before anything is written', (option, value) => {
    const { status, stderr } = trifold('.', 'init', 'refused', option, value)
    expect(status).toBe(2)
    expect(stderr).toContain(`${option} is "${value}"`)
    expect(existsSync(join(command.folder, 'refused'))).toBe(false)
  })
})
