import { expect, it } from 'vitest'
import { createFolder } from './command.ts'

interface Found {
  readonly code: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly pointer?: string
}

const found = (files: Record<string, string>, path = 'post.md') => {
  const { stdout } = createFolder(files).trifold(['check', path, '--to', 'jsonld', '--format', 'json'])
  const { articles, diagnostics } = JSON.parse(stdout) as {
    articles: { appearances: { feature: string; file: string; position: { start: { line: number } } }[] }[]
    diagnostics: Found[]
  }
  return {
    appearances: articles[0]?.appearances ?? [],
    places: diagnostics
      .filter(({ code }) => code !== 'frontmatter-key-used')
      .map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`),
    pointers: diagnostics.flatMap(({ pointer }) => pointer ?? []),
  }
}

const config = (publisher: object) =>
  JSON.stringify({ name: 'S', baseUrl: 'https://example.org', publisher }, undefined, 2)

/** Front matter with a fault, and where and as what it is told. */
const faults: Record<string, [frontmatter: string, expected: string]> = {
  'an author’s address': ['authors:\n  - name: A\n    website: www.a.example', '4:5 url-well-formed'],
  'one of many addresses': [
    'authors: [{ name: A, sameAs: [https://a.example, "https//b"] }]',
    '2:50 url-well-formed',
  ],
  'a source’s address': ['sources:\n  - A\n  - title: B\n    url: http//b.example', '5:5 url-well-formed'],
  'a time': ['canonical: https://a.example/\npubDate: 2026-11-22T10:00:00', '3:1 date-zoned'],
  'a property of the author’s own': ['jsonld:\n  headLine: x', '3:3 property-known'],
  'a property in a thing': ['jsonld:\n  about:\n    - name: A\n      nmae: B', '5:7 property-known'],
  'a property of another node': [
    "jsonld:\n  '@graph':\n    - '@type': Event\n      start: x",
    '5:7 property-known',
  ],
  'a type': ["jsonld: { '@type': Recipe }", '2:11 article-type'],
}

it('tells what is wrong with data at the key of front matter', () => {
  const posts = Object.values(faults).map(
    ([frontmatter], index) => [`p${index}.md`, `---\n${frontmatter}\n---\n\nText.\n`] as const,
  )
  const { places } = found(Object.fromEntries(posts), '.')
  const expected = Object.values(faults).map(([, place], index) => `p${index}.md:${place}`)
  expect(places).toEqual(expect.arrayContaining(expected))
})

it('tells what the configuration says at its key', () => {
  const files = {
    'trifold.config.json': config({ name: 'P', type: 'Organization', url: 'www.p.example' }),
    'post.md': '# A\n\nText.\n',
  }
  const { places, appearances } = found(files)
  expect(places).toEqual(['trifold.config.json:7:5 url-well-formed'])
  const organization = appearances.find(({ feature }) => feature === 'Organization')
  expect(organization).toMatchObject({ file: 'trifold.config.json', position: { start: { line: 5 } } })
})

it('tells it at the line to which the key has moved since', () => {
  const given = config({ name: 'P', type: 'Organization', url: 'www.p.example' })
  const folder = createFolder({ 'trifold.config.json': given, 'post.md': '# A\n' })
  const line = () => {
    const { stdout } = folder.trifold(['build', '--to', 'jsonld', '--format', 'json'])
    return (JSON.parse(stdout) as { diagnostics: Found[] }).diagnostics.map(({ line }) => line)
  }
  expect(line()).toEqual([7])
  folder.write('trifold.config.json', `\n\n${given}`)
  expect(line()).toEqual([9])
})

it('tells what an article.json says at its key there', () => {
  const meta =
    '{\n  "title": "A",\n  "slug": "a",\n  "lang": "en",\n  "jsonld": {\n    "headLine": "x"\n  }\n}'
  const article = `{ "model": 1, "meta": ${meta}, "children": [] }\n`
  const { places, pointers } = found({ 'article.json': article }, 'article.json')
  expect(places).toEqual(['article.json:6:5 property-known'])
  expect(pointers).toEqual(['/@graph/1/headLine'])
})

it('keeps what front matter adds in data, in article.json and in Markdown with front matter', () => {
  const folder = createFolder({
    'post.md': "---\njsonld:\n  '@type': TechArticle\n  headline: null\n  about: { name: B }\n---\n\n# A\n",
    'trifold.config.json': '{ "formats": { "markdown": { "dialect": "trifold" }, "jsonld": {} } }',
  })
  folder.trifold(['build', '--to', 'markdown,jsonld'])
  const graph = JSON.parse(folder.read('out/post/article.jsonld'))['@graph'][1]
  expect(graph).toMatchObject({ '@type': 'TechArticle', about: { name: 'B' } })
  expect(graph).not.toHaveProperty('headline')
  const jsonld = { '@type': 'TechArticle', headline: null, about: { name: 'B' } }
  expect(JSON.parse(folder.read('out/post/article.json')).meta.jsonld).toEqual(jsonld)
  const again = createFolder({ 'post.md': folder.read('out/post/article.md') })
  again.trifold(['build', '--to', 'jsonld'])
  expect(JSON.parse(again.read('trifold-out/post/article.json')).meta.jsonld).toEqual(jsonld)
})

it('tells once that languages share an address, until the configuration gives each its own', () => {
  const files = { 'a.md': '# A\n', 'a.fr.md': '# A\n', 'b.md': '# B\n', 'b.fr.md': '# B\n' }
  const shared = { ...files, 'trifold.config.json': '{\n  "baseUrl": "https://a.example/"\n}' }
  expect(found(shared, '.').places).toEqual(['trifold.config.json:2:3 translation-address'])
  const own = '{ "baseUrl": "https://a.example/", "translationUrl": "https://a.example/{lang}/{slug}/" }'
  expect(found({ ...files, 'trifold.config.json': own }, '.').places).toEqual([])
})

it('tells what an article earns in the article, whatever its data leaves out', () => {
  const files = {
    'trifold.config.json': '{ "baseUrl": "https://a.example/" }',
    'post.md': '---\njsonld:\n  headline: null\n---\n\n# A\n\nText.\n',
  }
  expect(found(files).appearances[0]).toMatchObject({
    feature: 'Article',
    file: 'post.md',
    position: { start: { line: 6 } },
  })
})
