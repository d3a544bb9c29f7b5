import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import type { Collection } from '../collections/collection.ts'
import { readConfig } from './read-config.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
})
afterEach(() => folder.dispose())

const read = async (text: string) => {
  await folder.write({ 'c/trifold.config.json': text })
  const root = folder.at('c')
  const collection: Collection = {
    root,
    configured: true,
    outDir: '',
    content: [],
    boundary: root,
    articles: [],
    scope: [],
    searched: new Map(),
  }
  return readConfig(collection, folder.path)
}

describe('a configuration', () => {
  it('has a publisher that is an organisation unless it says otherwise', async () => {
    const typeOf = async (publisher: object) =>
      (await read(JSON.stringify({ publisher }))).config?.publisher?.type
    expect(await typeOf({ name: 'Example' })).toBe('Organization')
    expect(await typeOf({ name: 'Ada', type: 'Person' })).toBe('Person')
  })

  it('may hold every key', async () => {
    const config = {
      formats: { html: true, slides: { size: '4:3' }, jsonld: false },
      aliases: { autor: 'authors' },
      content: { notes: '', 'old/notes': 'archive' },
      name: 'Notes',
      baseUrl: 'https://example.org/notes',
      translationUrl: 'https://example.org/{lang}/notes/{slug}/',
      publisher: { name: 'Example', type: 'Organization' },
      timeZone: '+01:00',
      lang: 'fr',
      assetRoots: ['static'],
      theme: 'dark',
      template: 'brand/company.potx',
      strict: true,
      rules: { 'image-found': 'error' },
    }
    const { config: read_, diagnostics } = await read(`\uFEFF${JSON.stringify(config)}`)
    expect(diagnostics).toEqual([])
    expect(read_).toEqual(config)
  })

  it.each([
    ['that is no JSON', '{\n  "name": "x",\n  oops\n', 'config-syntax', 3],
    ['with a trailing comma', '{\n  "name": "x",\n}', 'config-syntax', 2],
    ['that is empty', '', 'config-syntax', 1],
    ['with the name of a language', '{\n  "lang": "English"\n}', 'config-value-valid', 2],
    ['that is a list', '[]', 'config-value-valid', 1],
    ['with an unknown key', '{\n  "nmae": "x"\n}', 'config-key-known', 2],
    ['with a wrong type', '{\n  "name": 1\n}', 'config-value-valid', 2],
    [
      'with a base URL on another site',
      '{\n  "site": { "name": "A", "url": "https://a.example/" },\n  "baseUrl": "https://b.example/notes"\n}',
      'config-value-valid',
      3,
    ],
    [
      'with an address for translations that does not name their language',
      '{\n  "translationUrl": "https://a.example/{slug}/"\n}',
      'config-value-valid',
      2,
    ],
    ['with a relative base URL', '{\n  "baseUrl": "/notes"\n}', 'config-value-valid', 2],
    [
      'with a base URL of another protocol',
      '{\n  "baseUrl": "javascript:alert(1)"\n}',
      'config-value-valid',
      2,
    ],
    ['with an asset root outside', '{\n\n  "assetRoots": [".", "../x"]\n}', 'config-value-valid', 3],
    ['with a folder of articles outside', '{\n\n  "content": ["../x"]\n}', 'config-value-valid', 3],
    ['with a rule of no severity', '{ "rules": {\n "x": "loud" } }', 'config-value-valid', 2],
    ['with a nested unknown key', '{ "publisher": { "name": "x",\n "nick": "y" } }', 'config-key-known', 2],
    ['nested beyond reason', '['.repeat(100_000), 'config-syntax', 1],
  ])('%s is a located error', async (_name, text, code, line) => {
    const { config, diagnostics } = await read(text)
    expect(config).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code, line, file: 'c/trifold.config.json', severity: 'error' }])
  })

  it.each([
    ['{ "name": 1 }', 'name: expected a text in quotes, found 1.'],
    ['{ "strict": "yes" }', 'strict: expected true or false, found "yes".'],
    ['{ "aliases": [] }', 'aliases: expected an object, found a list.'],
    ['{ "rules": { "x": "loud" } }', 'rules.x: expected off, error, warning, info, found "loud".'],
    [
      '{ "publisher": { "name": "x", "type": "Robot" } }',
      'publisher.type: expected "Person" or "Organization", found "Robot".',
    ],
  ])('%s is told with what was expected', async (text, message) => {
    expect((await read(text)).diagnostics.map((diagnostic) => diagnostic.message)).toEqual([message])
  })

  it('with the code of a country for a language is warned of', async () => {
    const { config, diagnostics } = await read('{ "lang": "jp" }')
    expect(config?.lang).toBe('jp')
    expect(diagnostics).toMatchObject([
      { code: 'config-value-valid', severity: 'warning', help: 'Did you mean ja?' },
    ])
  })

  it('with a rule for a code that nothing tells is warned of, and holds', async () => {
    const { config, diagnostics } = await read('{ "rules": { "image-fuond": "off", "x": "off" } }')
    expect(config?.rules).toEqual({ 'image-fuond': 'off', x: 'off' })
    expect(diagnostics).toMatchObject([
      { code: 'config-rule-known', severity: 'warning', column: 14, help: 'Did you mean image-found?' },
      { code: 'config-rule-known', help: 'trifold explain lists the codes that there are.' },
    ])
  })

  it('with an alias of a key that nobody reads is warned of', async () => {
    const { diagnostics } = await read('{ "aliases": { "on": "publishd", "by": "Author", "x": "wind" } }')
    expect(diagnostics).toMatchObject([
      { code: 'config-alias-known', severity: 'warning', column: 22, help: 'Did you mean published?' },
      { code: 'config-alias-known', help: expect.stringContaining('title, subtitle, description') },
    ])
  })

  it('with a key that resembles no other is told which keys there are', async () => {
    const { diagnostics } = await read('{ "publisher": { "name": "x", "colour": "y" } }')
    expect(diagnostics.map(({ help }) => help)).toEqual([
      'The keys that it may have here are name, type, url, sameAs, image.',
    ])
  })
})
