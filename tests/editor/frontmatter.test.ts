import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { getLanguageService } from 'yaml-language-server/lib/umd/languageservice/yamlLanguageService.js'
import { SettingsState } from 'yaml-language-server/lib/umd/yamlSettings.js'
import { schemas } from '../json-schema/schemas.ts'
import { atCursor } from './files.ts'

/** The service knows a document by its address: each text has its own. */
const addressOf = (text: string): string => `file:///${encodeURIComponent(text)}.yaml`

/** The service that editors read YAML with, given the schema of front matter. */
const createService = (text: string) => {
  const settings = new SettingsState()
  const document = TextDocument.create(addressOf(text), 'yaml', 1, text)
  settings.documents = { get: () => document } as never
  const service = getLanguageService({
    schemaRequestService: async () => JSON.stringify(schemas.frontmatter),
    workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
    yamlSettings: settings,
  })
  service.configure({
    validate: true,
    completion: true,
    hover: true,
    schemas: [{ uri: 'file:///schemas/frontmatter.json', fileMatch: ['*.yaml'] }],
  })
  return { service, document }
}

const labelsAt = async (marked: string): Promise<string[]> => {
  const { text, offset } = atCursor(marked)
  const { service, document } = createService(text)
  const { items } = await service.doComplete(document, document.positionAt(offset), false)
  return items.map(({ label }) => label)
}

const problemsOf = async (text: string): Promise<string[]> => {
  const { service, document } = createService(text)
  const problems = await service.doValidation(document, false)
  return problems.map(({ message, range }) => `${range.start.line + 1}: ${message}`)
}

describe('front matter, where an editor reads it as YAML', () => {
  it('completes Trifold’s keys, and no other names of them', async () => {
    const labels = await labelsAt('title: A\n|\n')
    expect(labels).toEqual(expect.arrayContaining(['description', 'authors', 'published', 'slides', 'draft']))
    expect(labels.filter((label) => ['lastmod', 'pub_date', 'author'].includes(label))).toEqual([])
  })

  it.each([
    ['parts of a key', 'slides:\n  |\n', ['theme', 'scheme', 'size', 'prose']],
    ['values of a part', 'slides:\n  prose: |\n', ['lead', 'show', 'notes']],
    ['parts in a list', 'authors:\n  - name: A\n    |\n', ['url', 'image']],
  ])('completes %s', async (_, marked, labels) => {
    expect(await labelsAt(marked)).toEqual(expect.arrayContaining(labels))
  })

  it.each([
    ['title: A\nslides:\n  prose: all\n', /^3: /],
    ['title: A\npublished: yesterday\n', /^2: .*expected a date such as/],
    ['authors:\n  - url: https://example.org\n', /^2: /],
  ])('shows what is wrong at its line: %j', async (text, problem) => {
    expect(await problemsOf(text)).toEqual(expect.arrayContaining([expect.stringMatching(problem)]))
  })

  it('finds no fault with what other tools write', async () => {
    expect(
      await problemsOf('title: A\ndate: 2024-01-02\nlastmod: 2024/01/02\nlayout: post\ntags: []\n'),
    ).toEqual([])
  })
})
