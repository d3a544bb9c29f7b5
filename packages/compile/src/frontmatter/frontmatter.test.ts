import { describe, expect, test } from 'vitest'
import { compileText } from '../../test/compile-text.ts'

const metaOf = (lines: string, location?: string) => {
  const { article, diagnostics } = compileText(`---\n${lines}\n---\n`, location ? { location } : {})
  expect(diagnostics.filter(({ severity, code }) => severity === 'error' && code !== 'image-found')).toEqual(
    [],
  )
  return article?.meta
}

describe('front matter of other tools is understood:', () => {
  test.each<[string, string, object]>([
    [
      'Jekyll',
      'layout: post\ntitle: "A: b"\ndate: 2024-01-02 10:00:00 +0200\ncategories: [x, y]\ntags: [y, 2024]',
      {
        title: 'A: b',
        published: '2024-01-02T10:00:00+02:00',
        tags: ['y', '2024', 'x'],
        extra: { layout: 'post' },
      },
    ],
    [
      'Hugo',
      'title: A\ndate: 2024-01-02T10:00:00Z\nlastmod: 2024-2-3\nauthor: {name: Ada, email: a@b.example}\nimages: [picture.png, b.png]\nsummary: S',
      {
        published: '2024-01-02T10:00:00Z',
        modified: '2024-02-03',
        authors: [{ name: 'Ada', type: 'Person' }],
        image: { src: 'picture.png', alt: '' },
        description: 'S',
        extra: { author: { name: 'Ada', email: 'a@b.example' }, images: ['picture.png', 'b.png'] },
      },
    ],
    [
      'dev.to',
      'title: A\npublished: true\ncover_image: https://x.example/a.png\ntags: "beginners, #webdev"\ncanonical_url: https://x.example/a',
      {
        tags: ['beginners', 'webdev'],
        image: { src: 'https://x.example/a.png', alt: '' },
        canonical: 'https://x.example/a',
      },
    ],
    [
      'Astro',
      'title: A\npubDate: "Jul 08 2022"\nupdatedDate: 8 July 2023\nheroImage: picture.png\nauthors: Ada',
      {
        published: '2022-07-08',
        modified: '2023-07-08',
        image: { src: 'picture.png', alt: '' },
        authors: [{ name: 'Ada', type: 'Person' }],
      },
    ],
    [
      'Docusaurus',
      'slug: /welcome/here\nauthors: [ada, {name: Bob, url: https://b.example, image_url: https://b.example/b.png}]\nlast_update: {date: 1/1/2000, author: ada}',
      {
        modified: '2000-01-01',
        extra: { last_update: { date: '1/1/2000', author: 'ada' } },
        slug: 'welcome/here',
        authors: [
          { name: 'ada', type: 'Person' },
          { name: 'Bob', type: 'Person', url: 'https://b.example', image: 'https://b.example/b.png' },
        ],
      },
    ],
    [
      'Docusaurus, with keys of authors.yml and labelled tags',
      'authors: [{name: Ada, key: x}, {key: slorber}]\ntags: [search, {label: Release Notes, permalink: /r}]',
      {
        authors: [
          { name: 'Ada', type: 'Person' },
          { name: 'slorber', type: 'Person' },
        ],
        tags: ['search', 'Release Notes'],
      },
    ],
    ['a list that YAML reads as text', 'tags: [c#, .net, @home]', { tags: ['c#', '.net', '@home'] }],
    [
      'Hexo, with lists in lists',
      'categories:\n  - [技术, 写作]\ntags: [[Tool]]',
      { tags: ['Tool', '技术', '写作'] },
    ],
    [
      'WordPress, with character references',
      "title: 'De l&#8217;utilit&eacute; &amp; co &nosuch; &#xD800;'\nexcerpt: A &lt; B\ntags: R&amp;D\nauthor: Ada &amp; Bob",
      {
        title: 'De l’utilité & co &nosuch; &#xD800;',
        description: 'A < B',
        tags: ['R&D'],
        authors: [{ name: 'Ada & Bob', type: 'Person' }],
      },
    ],
    ['Zola', 'taxonomies:\n  tags: [a, b]\n  series: [c]\n  categories: [d]', { tags: ['a', 'b', 'd'] }],
    [
      'texts with semicolons and addresses',
      'keywords: a; b; c\nauthor: Jane <jane@x.example>',
      {
        tags: ['a', 'b', 'c'],
        authors: [{ name: 'Jane', type: 'Person' }],
        extra: { author: 'Jane <jane@x.example>' },
      },
    ],
    [
      'Hashnode',
      'datePublished: Wed Apr 21 2021 23:17:01 GMT+0000 (Coordinated Universal Time)\ncuid: x\ntags: a, b',
      { published: '2021-04-21T23:17:01+00:00', tags: ['a', 'b'] },
    ],
    [
      'Jekyll, with blanks between words',
      'layout: post\ncategories: a b\ntags: c  d',
      { tags: ['c', 'd', 'a', 'b'] },
    ],
    ['Jekyll, with one category', 'layout: post\ncategory: a b', { tags: ['a b'] }],
    ['Jekyll, with one category of several', 'layout: post\ncategory: a, b and c', { tags: ['a, b and c'] }],
    ['Jekyll, with commas', 'layout: post\ntags: a b, c', { tags: ['a b', 'c'] }],
    ['Hugo, with one category of two words', 'categories: a b', { tags: ['a b'] }],
    ['Astro, with a layout', 'layout: ../../layouts/Post.astro\ntags: a b', { tags: ['a b'] }],
    [
      'Obsidian',
      'aliases: []\ntags:\n  - "#a"\n  - b/c\ncreated: 2024-01-02\ncssclass: wide',
      {
        published: '2024-01-02',
        tags: ['a', 'b/c'],
      },
    ],
    [
      'Chirpy',
      'image: {path: picture.png, alt: B, lqip: x}',
      {
        image: { src: 'picture.png', alt: 'B' },
        extra: { image: { path: 'picture.png', alt: 'B', lqip: 'x' } },
      },
    ],
    ['the source of a picture', 'image: {source: picture.png}', { image: { src: 'picture.png', alt: '' } }],
    [
      'who made a picture',
      'image: {src: picture.png, credits: Ada, licence: CC-BY-4.0}',
      { image: { src: 'picture.png', alt: '', credit: 'Ada', license: 'CC-BY-4.0' } },
    ],
    [
      'values that say nothing',
      'title:\nauthor: false\ncanonical_url: false\ntags: []\ndate: null\nimage: false\nslides: ""\ndescription: ~',
      {
        title: 'Post',
        authors: [],
        tags: [],
      },
    ],
    [
      'capitals and languages',
      'Title: A\nLanguage: en_us\nKeywords: [x]',
      { title: 'A', lang: 'en-US', tags: ['x'] },
    ],
    [
      'our own',
      'publisher: Trifold\ntranslations: {fr: a.fr.md}\nsources: [An earlier post, {title: B, relation: basedOn}]',
      {
        publisher: { name: 'Trifold', type: 'Organization' },
        translations: [{ lang: 'fr', url: 'a.fr.md' }],
        sources: [
          { title: 'An earlier post', relation: 'cites' },
          { title: 'B', relation: 'basedOn' },
        ],
      },
    ],
    [
      'data of the author’s own',
      "json-ld:\n  '@type': TechArticle\n  keywords: ~\n  about: [{ '@id': '#x', constructor: 1.50 }]\n  '@graph':\n    - '@type': Event\n      startDate: 2026-11-22",
      {
        jsonld: {
          '@type': 'TechArticle',
          keywords: null,
          about: [{ '@id': '#x', constructor: 1.5 }],
          '@graph': [{ '@type': 'Event', startDate: '2026-11-22' }],
        },
        extra: {},
      },
    ],
  ])('%s', (_, lines, expected) => {
    expect(metaOf(lines)).toMatchObject(expected)
  })
})

test.each([
  ['draft: true', true],
  ['draft: "yes"', true],
  ['draft: false', false],
  ['published: false', true],
  ['published: true', false],
  ['title: A', false],
])('%s means draft %s', (lines, draft) => {
  expect(compileText(`---\n${lines}\n---\n`).draft).toBe(draft)
})

describe('YAML that other tools read is read, with a warning:', () => {
  test.each<[string, string, object]>([
    [
      'a colon',
      'title: Git: the missing chapter # x\nslug: a',
      { title: 'Git: the missing chapter', slug: 'a' },
    ],
    ['brackets', "title: [WIP] What's new", { title: "[WIP] What's new" }],
    ['backticks', 'title: `useEffect` is fine', { title: '`useEffect` is fine' }],
    ['a list that begins beside its key', 'authors: - Ada Example', { authors: [{ name: 'Ada Example' }] }],
    ['a list that is never closed', 'tags: [one, two', { tags: ['one', 'two'] }],
    ['# in a list', 'tags: [#css, html]', { tags: ['css', 'html'] }],
    ['an at sign', 'title: A\nauthor: @me', { authors: [{ name: '@me', type: 'Person' }] }],
    ['quotes in quotes', 'title: "He said "no" again"', { title: 'He said "no" again' }],
    ['an apostrophe in quotes', "title: 'It's fine'\ntags: [a]", { title: "It's fine", tags: ['a'] }],
    [
      'a tab',
      'menu:\n\tkey: x\n\torder: 2\ntitle: A',
      { title: 'A', extra: { menu: { key: 'x', order: 2 } } },
    ],
    ['a key twice', 'title: A\ntitle: B', { title: 'B' }],
  ])('%s', (_, lines, expected) => {
    const { article, diagnostics } = compileText(`---\n${lines}\n---\n`)
    expect(article?.meta).toMatchObject(expected)
    expect(diagnostics.filter(({ severity }) => severity === 'warning')).toHaveLength(1)
    expect(compileText(`---\n${lines}\n---\n`, { strict: true }).article).toBeUndefined()
  })
})

test.each([
  [
    'title: Mending bug #42 in one evening',
    '“#42 in one evening” is left out',
    '"Mending bug #42 in one evening"',
  ],
  ['title: Say "C" #1', '“#1” is left out', `'Say "C" #1'`],
  ['title: A draft #todo', '“#todo” is left out', undefined],
  ['title: A draft # of mine', '“# of mine” is left out', undefined],
  ['tags: #one', 'tags has no value: “#one” is left out', undefined],
])('%s is told with the words that YAML leaves out', (line, words, fix) => {
  const [found] = compileText(`---\n${line}\n---\n\nText.\n`).diagnostics
  expect(found?.message).toContain(words)
  expect(found?.fix?.text).toBe(fix)
})

test.each([
  ['1970', '1970'],
  ['"1970-5"', '1970-05'],
  ['May 1970', '1970-05'],
  ['1970-05-17', '1970-05-17'],
])('a work of others was published in %s', (written, date) => {
  const { article, diagnostics } = compileText(`---\nsources: [{title: A, date: ${written}}]\n---\n\nText.\n`)
  expect(diagnostics).toEqual([])
  expect(article?.meta.sources).toMatchObject([{ date }])
})

test.each([
  ['draft: ture', 'draft is “ture”; expected true or false.', 'Did you mean true?'],
  [
    'date: 2024-03-05 25:10',
    'date is “2024-03-05 25:10”, a time that no clock shows. It is not used.',
    /00:00/,
  ],
  ['image: {alt: A}', 'image has no src; expected the address of the picture.', /Add src/],
  ['sources: [{url: a.md}]', 'sources[0] has no title; expected the title of the work.', /Add title/],
  ['translations: [{lang: fr}]', 'translations[0] has no url; expected its address.', /Add url/],
  ['pubDat: 2024-03-05', 'Trifold has no key pubDat.', 'Did you mean pubDate?'],
  ['pub_dat: 2024-03-05', 'Trifold has no key pub_dat.', 'Did you mean pub_date?'],
])('%s is told in words that mend it', (line, message, help) => {
  const { diagnostics } = compileText(`---\n${line}\n---\n\nText.\n`)
  expect(diagnostics).toMatchObject([{ message, help: expect.stringMatching(help) }])
})

test("what stands in Jekyll's folder of drafts is a draft, unless it says otherwise", () => {
  expect(compileText('A', { location: '_drafts/a.md' }).draft).toBe(true)
  expect(compileText('---\ndraft: false\n---\nA', { location: '_drafts/a.md' }).draft).toBe(false)
})

test("a collection's aliases name keys of their own", () => {
  const { article } = compileText('---\nheadline: A\nwritten: 2024-01-02\n---\n', {
    aliases: { headline: 'title', written: 'published' },
  })
  expect(article?.meta).toMatchObject({ title: 'A', published: '2024-01-02', extra: {} })
})

test('a file name gives slug, date, language and title', () => {
  expect(metaOf('description: A', 'notes/2024-01-02-mon-article.fr.md')).toMatchObject({
    slug: 'notes/mon-article',
    lang: 'fr',
    published: '2024-01-02',
    title: 'Mon article',
  })
})

test('blank lines and comments may stand around the keys', () => {
  expect(metaOf('\n# a comment\ntitle: A # another\n')).toMatchObject({ title: 'A' })
  expect(compileText('\n\n---\ntitle: A\n---  \nB').article?.meta.title).toBe('A')
  expect(compileText('---\ntitle: A\n...\nB').article?.meta.title).toBe('A')
})

test.each([
  [
    'braces at the top',
    '{\n  "title": "A { b",\n  "tags": ["c", "d"],\n  "date": "2026-03-14"\n}\n\nText.\n',
  ],
  ['braces in one line', '{"title": "A { b", "tags": ["c", "d"], "date": "2026-03-14"}\nText.\n'],
  ['---json', '---json\n{ "title": "A { b", "tags": ["c", "d"], "date": "2026-03-14" }\n---\nText.\n'],
  ['semicolons', ';;;\n"title": "A { b",\n"tags": ["c", "d"],\n"date": "2026-03-14"\n;;;\nText.\n'],
  ['---toml', '---toml\ntitle = "A { b"\ntags = ["c", "d"]\ndate = 2026-03-14\n---\nText.\n'],
  ['---yaml', '---yaml\ntitle: A { b\ntags: [c, d]\ndate: 2026-03-14\n---\nText.\n'],
])('front matter is read in the form of %s', (_, text) => {
  const { article, diagnostics } = compileText(text)
  expect(diagnostics).toEqual([])
  expect(article?.meta).toMatchObject({ title: 'A { b', tags: ['c', 'd'], published: '2026-03-14' })
  expect(article?.children).toHaveLength(1)
})

test.each([
  '{ "title": "A" } and words.\n',
  '{{< note >}}\n\nText.\n',
  '{% raw %}\n"title": "A"\n}\n',
  '{\n\nText.\n\n}\n',
  '---\n{ js }\n\nText\n',
])('braces that are no front matter are text: %j', (text) => {
  const { article } = compileText(text)
  expect(article?.meta.title).toBe('Post')
})

test('values of JSON have their places', () => {
  const { places } = compileText(';;;\n"title": "A",\n"tags": "b"\n;;;\nText.\n')
  expect(places.get('tags')?.position.start).toEqual({ line: 3, column: 9 })
})

test('JSON is found and read in time that grows with its length', () => {
  const texts = [`{ "a": ${'{'.repeat(60_000)}\n`, `{${'\n'.repeat(60_000)}`, `{ "${'a'.repeat(60_000)}`]
  for (const text of texts) expect(costOf(() => compileText(text))).toBeLessThan(3_000)
})

const costOf = (run: () => unknown): number => {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

test.each([
  ['post.fr.md', 'es', ['language-agreed']],
  ['post.fr.md', 'fr-CA', []],
  ['post.md', 'es', []],
])('in %s, lang: %s is held to the name of the file', (location, lang, codes) => {
  const { diagnostics } = compileText(`---\nlang: ${lang}\n---\n\nTexte.\n`, { location })
  expect(diagnostics.map(({ code }) => code)).toEqual(codes)
})
