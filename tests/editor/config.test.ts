import { describe, expect, it } from 'vitest'
import { getLanguageService, TextDocument } from 'vscode-json-languageservice'
import { schemas } from '../json-schema/schemas.ts'
import { atCursor, editorFile } from './files.ts'

interface Settings {
  readonly 'json.schemas': readonly { readonly fileMatch: string[]; readonly url: string }[]
}

const folder = 'file:///collection/'

/** VS Code's own service for JSON, set up with the settings of a collection. */
const createService = () => {
  const published = new URL('./node_modules/trifold/dist/schemas/config.json', folder).href
  const service = getLanguageService({
    schemaRequestService: async (uri) => {
      if (uri !== published) throw new Error(`there is no ${uri}`)
      return JSON.stringify(schemas.config)
    },
    workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  })
  service.configure({
    schemas: editorFile<Settings>('.vscode/settings.json')['json.schemas'].map(({ fileMatch, url }) => ({
      fileMatch,
      uri: new URL(url, folder).href,
    })),
  })
  return service
}

const open = (text: string, name = 'trifold.config.json') =>
  TextDocument.create(`${folder}${name}`, 'json', 1, text)

const labelsAt = async (marked: string): Promise<string[]> => {
  const { text, offset } = atCursor(marked)
  const service = createService()
  const document = open(text)
  const list = await service.doComplete(
    document,
    document.positionAt(offset),
    service.parseJSONDocument(document),
  )
  return (list?.items ?? []).map(({ label }) => label)
}

const problemsOf = async (text: string, name?: string): Promise<string[]> => {
  const service = createService()
  const document = open(text, name)
  const problems = await service.doValidation(document, service.parseJSONDocument(document))
  return problems.map(({ message, range }) => `${range.start.line + 1}: ${message}`)
}

describe('a configuration in VS Code', () => {
  it.each([
    ['its keys', '{ | }', ['baseUrl', 'formats', 'aliases', 'rules', 'publisher', 'theme']],
    ['the formats', '{ "formats": { | } }', ['markdown', 'html', 'slides', 'pptx', 'jsonld']],
    ['the formats of a list', '{ "formats": [ | ] }', ['"markdown"', '"html"', '"pdf"']],
    ['options of a format', '{ "formats": { "jsonld": { | } } }', ['articleType', 'faq', 'breadcrumb']],
    ['values of an option', '{ "formats": { "slides": { "size": | } } }', ['"16:9"', '"4:3"']],
    ['parts of the publisher', '{ "publisher": { | } }', ['name', 'url', 'sameAs']],
    ['codes of findings', '{ "rules": { | } }', ['image-found', 'fence-closed']],
    ['severities', '{ "rules": { "image-described": | } }', ['"off"', '"error"', '"warning"']],
  ])('completes %s', async (_, marked, labels) => {
    expect(await labelsAt(marked)).toEqual(expect.arrayContaining(labels))
  })

  it('is told apart from other files', async () => {
    expect(await problemsOf('{ "nmae": "Notes" }', 'package.json')).toEqual([])
  })

  it.each([
    ['an unknown key', '{\n  "nmae": "Notes"\n}', /^2: .*nmae/],
    ['an option that is none', '{ "formats": { "html": {\n "toc": "always" } } }', /^2: /],
    ['a value that is none', '{ "formats": { "slides": {\n "size": "16:10" } } }', /^2: .*16:9/],
    ['a folder outside', '{ "assetRoots": [\n "../x" ] }', /^2: /],
  ])('shows %s at its line', async (_, text, problem) => {
    expect(await problemsOf(text)).toEqual([expect.stringMatching(problem)])
  })

  it('says what a key means', async () => {
    const { text, offset } = atCursor('{ "timeZ|one": "+01:00" }')
    const service = createService()
    const document = open(text)
    const hover = await service.doHover(
      document,
      document.positionAt(offset),
      service.parseJSONDocument(document),
    )
    expect(JSON.stringify(hover)).toContain('dates without a zone')
  })
})
