import { readdirSync, readFileSync } from 'node:fs'
import { limits } from '@trifold/core'
import { describe, expect, test } from 'vitest'
import { compileText } from '../test/compile-text.ts'

/** What the author wrote, and the findings: `line:column severity code`. */
type Case = [source: string, findings: string[], location?: string]

const article = (children: unknown, meta: object = {}): string =>
  JSON.stringify({ model: 1, meta: { title: 'T', slug: 't', lang: 'en', ...meta }, children })

const paragraph = (id: string, ...children: unknown[]) => ({ id, type: 'paragraph', children })

const cases: Record<string, Case> = {
  'front matter that is never closed': ['---\ntitle: A\n\nText', ['1:1 error frontmatter-closed']],
  'TOML front matter': ['+++\ntitle = "A"\n+++\nText', ['1:1 error frontmatter-yaml']],
  'JSON front matter': ['{\n  "title": "A"\n}\nText', ['1:1 error frontmatter-yaml']],
  'JSON front matter between semicolons': [';;;\n"title": "A"\n;;;\nText', ['1:1 error frontmatter-yaml']],
  'an unquoted colon': ['---\ntitle: One: two\n---\n', ['2:8 warning frontmatter-syntax']],
  'a tab as indentation': [
    '---\na:\n\tb: 1\n---\n',
    ['2:1 info frontmatter-key-used', '3:1 warning frontmatter-syntax'],
  ],
  'a quote that is never closed': ['---\na:\n  - "b\n---\n', ['4:1 error frontmatter-syntax']],
  'front matter with an open brace': ['---\n{\n---\n', ['3:1 error frontmatter-syntax']],
  'a tag that YAML does not have': [
    '---\nx: !ruby y\n---\n',
    ['2:1 info frontmatter-key-used', '2:4 warning frontmatter-syntax'],
  ],
  'a key that stands twice': ['---\ntitle: A\ntitle: B\n---\n', ['3:1 warning frontmatter-key-unique']],
  'a key that is a list': ['---\ntitle: A\n? [x]\n: 1\n---\n', ['3:3 error frontmatter-key-text']],
  'an alias': [
    '---\na: &x 1\nb: *x\n---\n',
    ['2:1 info frontmatter-key-used', '3:4 error frontmatter-alias-free'],
  ],
  'deep front matter': [`---\na: ${'['.repeat(40)}\n---\n`, ['2:36 error frontmatter-depth']],
  'long front matter': [`---\na: ${'b'.repeat(70_000)}\n---\n`, ['2:1 error frontmatter-size']],
  'many keys': [
    `---\n${Array.from({ length: 1001 }, (_, index) => `k${index}: 1`).join('\n')}\n---\n`,
    ['2:1 error frontmatter-keys'],
  ],
  'a title that is a list': ['---\ntitle: [1, 2]\n---\n', ['2:8 error frontmatter-value']],
  'a wrong value of a choice': ['---\nslides: { prose: leed }\n---\n', ['2:18 error frontmatter-value']],
  'a relative canonical address': ['---\ncanonical: /a\n---\n', ['2:12 error frontmatter-value']],
  "another tool's key with a value that cannot be read": [
    '---\nthumbnail: { width: 3 }\n---\n',
    ['1:1 info frontmatter-key-used', '2:12 warning frontmatter-value'],
  ],
  'a date that is not on the calendar': [
    '---\npublished: 2026-02-30\n---\n',
    ['2:12 error date-on-calendar'],
  ],
  'a change before the publication': [
    '---\npublished: 2026-03-14\nupdated: 2020-05-02\n---\n',
    ['3:10 warning date-order'],
  ],
  'a change before the date of the file’s name': [
    '---\nmodified: 2020-05-02\n---\n',
    ['2:11 warning date-order'],
    '2026-03-14-post.md',
  ],
  'a change before the publication of an article.json': [
    article([], { published: '2026-03-14', modified: '2020-05-02' }),
    ['1:91 warning date-order'],
    'a.json',
  ],
  'a date without its day': [
    '---\ndate: 2026-02\n---\n',
    ['1:1 info frontmatter-key-used', '2:7 warning date-complete'],
  ],
  'a date that could be two': ['---\npublished: 03/04/2024\n---\n', ['2:12 error frontmatter-value']],
  "another tool's date that cannot be read": [
    '---\ndate: 2022-02-29\nlastmod: 1657238400\n---\n',
    ['2:7 warning date-on-calendar', '3:10 warning frontmatter-value'],
  ],
  "another tool's author without a name": [
    '---\nauthor: { url: https://a.example }\n---\n',
    ['2:9 warning author-named'],
  ],
  'an author without a name': [
    '---\nauthors:\n  - url: https://a.example\n---\n',
    ['3:5 error author-named'],
  ],
  'data that is no map': ['---\njsonld: [x]\n---\n', ['2:9 error frontmatter-value']],
  'a name in data that objects have': [
    '---\njsonld:\n  about:\n    - __proto__: { a: 1 }\n---\n',
    ['4:18 error frontmatter-value'],
  ],
  'a near miss of a key': ['---\nautor: Ada\n---\n', ['2:1 warning frontmatter-key-known']],
  'a near miss of a key of other tools': [
    '---\nautor: A\nauther: B\nauthr: C\nlast_mod: D\nlastmud: E\n---\n',
    [
      '2:1 warning frontmatter-key-known',
      '3:1 warning frontmatter-key-known',
      '4:1 warning frontmatter-key-known',
      '5:11 warning frontmatter-value',
      '6:1 warning frontmatter-key-known',
    ],
  ],
  'keys that only look like a near miss': [
    '---\nresources: A\nseoTitle: B\ncreator: C\n---\n',
    ['2:1 info frontmatter-key-used'],
  ],
  'a near miss inside a key': [
    '---\nauthor: { name: Ada, nmae: x }\n---\n',
    ['2:22 warning frontmatter-key-known'],
  ],
  'a near miss of the one part that is needed': [
    '---\nauthors: { nme: X }\nsources: [{ titel: Y }]\nimage: { scr: z.png }\npublisher: { naem: V }\n---\n',
    [
      '2:12 error frontmatter-key-known',
      '3:13 error frontmatter-key-known',
      '4:10 error frontmatter-key-known',
      '5:14 error frontmatter-key-known',
    ],
  ],
  'a near miss of the part that is needed, in a key of other tools': [
    '---\nauthor: { nme: X }\n---\n',
    ['2:11 warning frontmatter-key-known'],
  ],
  'an unknown key': ['---\nlayout: post\n---\n', ['2:1 info frontmatter-key-used']],
  'a slug that leaves its folder': ['---\nslug: ../../x\n---\n', ['2:7 warning slug-safe']],
  'a control character': ['Text \u0008 here', ['1:6 warning text-printable']],
  'an MDX file': ['# A', ['1:1 error mdx-free'], 'post.mdx'],
  'an import line': ["import Tabs from '@theme/Tabs'\n\nText", ['1:1 warning mdx-free']],
  'an unknown block': [':::defintion\nA\n:::', ['1:1 error block-known']],
  'a stray fence': ['Text\n\n:::\n', ['3:1 error fence-opened']],
  'a fence that is never closed': ['Text\n\n:::note\nA', ['3:1 error fence-closed']],
  'a fence that closes outside its list': [
    '- :::note\n  A\n\n:::',
    ['1:3 error fence-closed', '4:1 error fence-opened'],
  ],
  "MyST's form": [':::{note}\nA\n:::', ['1:1 error fence-form']],
  "Pandoc's form": ['::: {.callout-tip}\nA\n:::', ['1:1 warning fence-form']],
  "another tool's block": ['::: details A\nB\n:::', ['1:1 warning block-native']],
  "another tool's callout": [':::hint\nB\n:::', ['1:1 warning block-native']],
  'an unknown block that no tool has': [':::widget\nB\n:::', ['1:1 error block-known']],
  'a block that opens and closes in its line': [
    'A\n\n::: 10-30 :::\n\n::: timestamp :::\n',
    ['5:1 warning fence-meant'],
  ],
  'colons in the midst of a paragraph': ['A\n:::\nB', ['2:1 warning fence-meant']],
  'an unknown block in the midst of a paragraph': ['A\n::: widget b\nB', ['2:1 warning fence-meant']],
  'a slip in the midst of a paragraph': ['A\n:::nte\nB', ['2:1 error fence-closed']],
  'colons in the midst of a paragraph in a comment': ['<!--\nA\n:::\nB\n-->\n\nA', []],
  'a story that begins with 3': [':::story\n3. A\n4. B\n:::', ['2:1 warning list-from-one']],
  "another tool's callout as a quote": ['> [!success]- A\n> B', []],
  'an unknown attribute': ['## A\n\n:::story{trun=1}\n1. A\n:::', ['3:10 error attribute-known']],
  'a class': [':::note{.wide}\nA\n:::', ['1:9 error attribute-known']],
  'a wrong attribute value': [':::story{turn=two}\n1. A\n:::', ['1:10 error attribute-value']],
  'an unknown layout': [':::slide{layout=statment}\nA\n:::', ['1:10 error attribute-value']],
  'an unknown format': [':::only{for="slide"}\nA\n:::', ['1:9 error attribute-value']],
  'only, for nobody': [':::only\nA\n:::', ['1:1 error attribute-given']],
  'a definition without a term': [':::definition\n\nPresence is.\n:::', ['3:1 error definition-term']],
  'an empty definition': [':::definition\n:::', ['1:1 error definition-term']],
  'a definition without a meaning': [':::definition\n**Presence**\n:::', ['2:1 error definition-meaning']],
  'a comparison without a table': [':::comparison\n:::', ['1:1 error comparison-content']],
  'a comparison with text': [':::comparison\nA\n\n| | A |\n|-|-|\n|x|y|\n:::', ['2:1 error block-content']],
  'a comparison without subjects': [':::comparison\n| A |\n|-|\n|x|\n:::', ['2:1 error comparison-subjects']],
  'a subject without a name': [
    ':::comparison\n| | A | |\n|-|-|-|\n|x|y|z|\n:::',
    ['2:7 error comparison-subjects'],
  ],
  'a ragged comparison': [
    ':::comparison\n| | A | B |\n|-|-|-|\n|x|y|\n|x|y|z|w|\n:::',
    ['4:1 error comparison-regular', '5:1 error comparison-regular'],
  ],
  'a comparison without rows': [':::comparison\n| | A |\n|-|-|\n:::', ['2:1 error comparison-content']],
  'a story without a list': [':::story\n:::', ['1:1 error story-content']],
  'a story with bullets': [':::story\n- A\n:::', ['2:1 error list-ordered']],
  'a turn out of range': [':::story{turn=3}\n1. A\n2. B\n:::', ['1:10 error story-turn']],
  'steps without a list': [':::steps\n:::', ['1:1 error steps-content']],
  'key points with a paragraph': [':::key-points\n- A\n\nB\n:::', ['4:1 error block-content']],
  'key points with a second list': [':::key-points\n- A\n\n1. B\n:::', ['4:1 error block-content']],
  'key points without a list': [':::key-points\n:::', ['1:1 error key-points-content']],
  'key points with check boxes': [':::key-points\n- [ ] A\n:::', ['2:1 warning list-plain']],
  'an faq without questions': [':::faq\nA\n:::', ['1:1 error faq-content']],
  'an answer before the first question': [':::faq\nA\n\n### B?\n\nC\n:::', ['2:1 error faq-question']],
  'a question without an answer': [':::faq\n### A?\n\n### B?\n\nC\n:::', ['2:1 error faq-answer']],
  'a question without words': [':::faq\n###\n\nC\n:::', ['2:1 error faq-answer']],
  'a column outside a slide': [':::column\nA\n:::', ['1:1 error column-placed']],
  'a slide inside a slide': [':::slide\nA\n\n:::slide\nB\n:::\n:::', ['4:1 error slide-placed']],
  'an id given twice': ['## A {#x}\n\n:::note{#x}\nB\n:::', ['3:9 error id-unique']],
  'an id that cannot be one': ['## A\n\n:::note{id="a b"}\nB\n:::', ['3:9 error id-valid']],
  'more than an id on a heading': ['## A {#x .wide}', ['1:6 warning heading-attribute-known']],
  'a way of showing prose that is none': ['## A {prose=shown}', ['1:6 warning heading-prose-known']],
  'prose said of a section': ['## A {#x prose=show}', []],
  'a missing anchor': ['[a](#nope)', ['1:1 warning anchor-found']],
  'an anchor in other capitals': ['## Next\n\n[a](#Next)', ['3:1 warning anchor-found']],
  'a missing picture': ['A ![b](c.png)', ['1:3 warning image-found']],
  'a missing cover': ['---\nimage: c.png\n---\n', ['2:8 warning image-found']],
  'an unknown callout': ['> [!NOET]\n> A', ['1:1 warning callout-known']],
  'a title with a link': ['# [A](https://a.example)', ['1:3 warning title-plain']],
  'a footnote written twice': ['A[^1]\n\n[^1]: B\n\n[^1]: C', ['5:1 warning footnote-unique']],
  'a footnote that is written nowhere': [
    'A note[^missing].\n\n> B *c[^two]*',
    ['1:7 warning footnote-found', '3:7 warning footnote-found'],
  ],
  'a footnote that is written nowhere, called in a title, a table and a footnote': [
    ':::note A[^x]\nB[^1]\n:::\n\n|A[^y]|\n|-|\n\n[^1]: C[^z]',
    ['1:10 warning footnote-found', '5:3 warning footnote-found', '8:8 warning footnote-found'],
  ],
  'what only looks like the call of a footnote': [
    'A \\[^a] `[^b]` <code>[^c]</code> [^d](e) ^[f] [^ g] [h^i]\n\n    [^j]\n\n```\n[^k]\n```\n\n<div>[^l]</div>',
    [],
  ],
  'tags of template languages': [
    'A\n\n{{< figure src="a.png" >}}\n\nB ![[c.png]] {% include d %}\n{:.e}',
    ['3:1 warning template-free'],
  ],
  'braces that are no tags': ['A {{ b }} and `{% c %}`\n\n```\n{% d %}\n```', []],
  'a ragged table': ['|A|\n|-|\n|x|y|', ['3:1 warning table-regular']],
  'a wide table': [`|${'a|'.repeat(201)}\n|${'-|'.repeat(201)}`, ['2:1 error table-columns']],
  'deep quotes': [`${'>'.repeat(101)} A`, ['1:1 error block-depth']],
  'deep lists': [
    Array.from({ length: 101 }, (_, depth) => `${'  '.repeat(depth)}- A`).join('\n'),
    ['101:1 error block-depth'],
  ],
  'deep blocks': [`${':::note\n'.repeat(101)}A\n${':::\n'.repeat(101)}`, ['101:1 error block-depth']],
  'deep emphasis': [`${'*a '.repeat(201)}b${'*'.repeat(201)}`, ['1:1 error inline-depth']],
  'deep brackets': [`${'['.repeat(201)}a${'](b)'.repeat(201)}`, ['1:1 error inline-depth']],
  'a long address': [`[a](https://a.example/${'b'.repeat(limits.urlBytes)})`, ['1:1 error url-size']],
  'a long article': ['a'.repeat(limits.articleBytes + 1), ['1:1 error article-size']],
  'JSON that does not end': ['{"model": 1', ['1:12 error json-syntax'], 'a.json'],
  'JSON with a comma too many': ['{"model": 1,}', ['1:13 error json-syntax'], 'a.json'],
  'JSON with a key that stands twice': [
    article([]).replace('{', '{"model":1,'),
    ['1:12 error json-key-unique'],
    'a.json',
  ],
  'JSON that is no article': [article([{ id: 'a', type: 'video' }]), ['1:85 error article-valid'], 'a.json'],
  'JSON with an id given twice': [
    article([paragraph('a'), paragraph('a')]),
    ['1:112 error id-unique'],
    'a.json',
  ],
  'JSON with a reference to no footnote': [
    article([paragraph('a', { type: 'footnoteReference', identifier: '1' })]),
    ['1:109 error footnote-found'],
    'a.json',
  ],
  'JSON with a section in a quote': [
    article([
      {
        id: 'a',
        type: 'blockquote',
        children: [{ id: 'b', type: 'section', depth: 2, heading: [], children: [] }],
      },
    ]),
    ['1:110 error section-placed'],
    'a.json',
  ],
  'JSON with an unknown format': [
    article([{ id: 'a', type: 'only', for: ['radio'], children: [] }]),
    ['1:68 error attribute-value'],
    'a.json',
  ],
  'JSON with a slug that is no folder': [article([], { slug: 'con' }), ['1:39 warning slug-safe'], 'a.json'],
}

const found = ([source, , location = 'post.md']: Case): string[] =>
  compileText(source, { location }).diagnostics.map(
    ({ line, column, severity, code }) => `${line}:${column} ${severity} ${code}`,
  )

describe('a finding stands at its place, once:', () => {
  test.each(Object.entries(cases))('%s', (_, fixture) => {
    expect(found(fixture)).toEqual(fixture[1])
  })
})

test('strict makes errors of unknown keys, missing anchors and missing pictures', () => {
  const source = '---\nlayout: post\nautor: A\n---\n[a](#b) ![c](d.png)'
  const { diagnostics, article } = compileText(source, { strict: true })
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['error', 'error', 'error', 'error'])
  expect(article).toBeUndefined()
})

test.each([
  ['[^Source] [^sorce]\n\n[^Source]: A', 'Did you mean [^Source]?'],
  [
    '[^1] [^2]\n\n[^1]: A',
    'Write [^2]: and its text in a paragraph of its own; \\[^2] is how to write it as text.',
  ],
])('a footnote that is written nowhere comes with what to do: %j', (source, help) => {
  expect(compileText(source).diagnostics.map(({ help }) => help)).toEqual([help])
  expect(compileText(source, { strict: true }).diagnostics).toMatchObject([{ severity: 'error' }])
})

test('a near miss inside a key is carried along, and in strict an error, told once', () => {
  const source = '---\nauthors: { nme: X, name: Y }\n---\n'
  expect(compileText(source).article?.meta.extra).toEqual({ authors: { nme: 'X', name: 'Y' } })
  expect(compileText(source, { strict: true }).diagnostics).toMatchObject([
    { code: 'frontmatter-key-known', severity: 'error', help: 'Did you mean name?' },
  ])
})

test('strict makes errors of what is only a warning under the names of other tools', () => {
  const { diagnostics } = compileText('---\ndate: 2022-02-29\n---\n', { strict: true })
  expect(diagnostics).toMatchObject([{ code: 'date-on-calendar', severity: 'error' }])
})

test('bytes that are not UTF-8 are an error at the first of them', async () => {
  const { compile } = await import('./index.ts')
  const bytes = new Uint8Array([0x41, 0x0a, 0x42, 0xe9, 0x43])
  const options = { assets: { read: () => ({ problem: 'missing' as const, message: '' }) }, formats: [] }
  const { diagnostics, article } = compile({ path: 'a.md', location: 'a.md', bytes }, options)
  expect(diagnostics).toMatchObject([{ code: 'text-utf8', severity: 'error', line: 2, column: 2 }])
  expect(article).toBeUndefined()
})

/** Codes that are made of a word and an ending, or that only a picture's bytes can cause. */
const composed = ['image-inside', 'image-size', 'image-readable']
/** Cannot be reached through `compile` with the reference parser: the last guard behind every limit. */
const guards = ['article-parsed', 'frontmatter-map', 'text-utf8']

test('every code of the package has a case above', () => {
  const sources = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
  const codes = new Set(
    sources.flatMap((source) => [...source.matchAll(/\bcode: '([a-z0-9-]+)'/g)].map((match) => match[1])),
  )
  const covered = new Set(
    Object.values(cases).flatMap(([, findings]) => findings.map((finding) => finding.split(' ')[2])),
  )
  expect(
    [...codes].filter((code) => !covered.has(code ?? '') && ![...composed, ...guards].includes(code ?? '')),
  ).toEqual([])
})

test.each(['::: key points', ':::Key Points What to remember', ':::key points{#a}'])(
  'a name that lacks its hyphen is suggested with it: %s',
  (fence) => {
    for (const source of [`${fence}\n- A\n:::`, `A\n${fence}\nB\n\n:::`])
      expect(compileText(source).diagnostics).toMatchObject([
        { code: 'block-known', message: 'There is no block key points.', help: 'Did you mean key-points?' },
      ])
  },
)

test.each([
  ['> A quote', 'a quote'],
  [':::steps\n1. B\n:::', 'a block steps'],
  [':::definition\n**B** is C.\n:::', 'a block definition'],
  [':::note\nB\n:::', 'a callout'],
])('a block that stands where it may not is called by the name of its fence: %j', (inner, name) => {
  const { diagnostics } = compileText(`::::key-points\n- A\n\n${inner}\n::::\n`)
  expect(diagnostics.map(({ message }) => message).join('\n')).toContain(`holds ${name} here`)
})
