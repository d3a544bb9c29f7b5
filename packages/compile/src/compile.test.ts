import { type Article, type Block, type Node, plainText, visit } from '@trifold/core'
import { describe, expect, test } from 'vitest'
import { compileText } from '../test/compile-text.ts'

/** The article of a text that has no errors. */
const articleOf = (text: string, location?: string): Article => {
  const { article, diagnostics } = compileText(text, location === undefined ? {} : { location })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  if (article === undefined) throw new Error('no article')
  return article
}

const types = (blocks: readonly Block[]): string[] => blocks.map(({ type }) => type)

const nodesOf = (article: Article): Node[] => {
  const nodes: Node[] = []
  visit(article.children, (node) => {
    nodes.push(node)
  })
  return nodes
}

const everyBlock = `---
title: Presence
---
Opening.

## Two words {#words}

:::definition

**Presence** is being found.

:::

:::comparison Side by *side*

|           | Presence | Conversation |
| --------- | -------- | ------------ |
| Direction | one way  | both ways    |

:::

:::story{turn=2 reveal}

1. **An account.** Someone opens one.
2. **Silence.** Nobody answers.

:::

:::key-points
- One
- Two
:::

:::steps{#do}
1. First
:::

:::faq

### Is one enough?

For some.

#### A detail

More.

### And two?

Yes.

:::

:::summary
Short.
:::

:::notes
For the speaker.
:::

:::slide[A *title*]{layout=statement}
Text.

::::column
Left.
::::
:::

:::reveal
- A
:::

:::only{for="slides, html"}
Here.
:::

:::except{for=data}
There.
:::

:::WARNING Mind the gap
Careful.
:::

> [!TIP]
> From GitHub.
`

test('every block becomes its node', () => {
  const [opening, section] = articleOf(everyBlock).children
  expect(opening).toMatchObject({ type: 'paragraph', position: { start: { line: 4, column: 1 } } })
  if (section?.type !== 'section') throw new Error('no section')
  expect(section).toMatchObject({ id: 'words', depth: 2, heading: [{ value: 'Two words' }] })
  expect(section.children).toMatchObject([
    {
      type: 'termDefinition',
      id: 'presence',
      term: 'Presence',
      position: { start: { line: 8 }, end: { line: 12, column: 4 } },
    },
    {
      type: 'comparison',
      title: [
        { value: 'Side by ', position: { start: { line: 14, column: 15 } } },
        { type: 'emphasis', position: { start: { column: 23 } } },
      ],
      subjects: [{ children: [{ value: 'Presence' }] }, { children: [{ value: 'Conversation' }] }],
      children: [
        { dimension: [{ value: 'Direction' }], cells: [[{ value: 'one way' }], [{ value: 'both ways' }]] },
      ],
    },
    { type: 'story', turn: 2, reveal: true, children: [{ type: 'beat' }, { type: 'beat' }] },
    { type: 'keyPoints', children: [{ type: 'keyPoint' }, { type: 'keyPoint' }] },
    { type: 'steps', id: 'do', children: [{ type: 'step' }] },
    {
      type: 'faq',
      children: [
        {
          id: 'is-one-enough',
          depth: 3,
          children: [{ type: 'paragraph' }, { type: 'heading' }, { type: 'paragraph' }],
        },
        { id: 'and-two' },
      ],
    },
    { type: 'summary' },
    { type: 'notes' },
    {
      type: 'slide',
      layout: 'statement',
      title: [{ value: 'A ' }, { type: 'emphasis' }],
      children: [{ type: 'paragraph' }, { type: 'column' }],
    },
    { type: 'reveal', children: [{ type: 'list' }] },
    { type: 'only', for: ['slides', 'html'] },
    { type: 'except', for: ['data'] },
    { type: 'callout', kind: 'warning', title: [{ value: 'Mind the gap' }] },
    { type: 'callout', kind: 'tip', children: [{ children: [{ value: 'From GitHub.' }] }] },
  ])
})

test('the JSON of an article compiles to the same article, at its own positions', () => {
  const article = articleOf(everyBlock)
  const again = articleOf(JSON.stringify(article, null, 2), 'article.json')
  const unplaced = (value: Article) =>
    JSON.parse(JSON.stringify(value, (key, inner) => (key === 'position' ? undefined : inner)))
  expect(unplaced(again)).toEqual(unplaced(article))
  expect(again.children[0]?.position?.start.line).toBeGreaterThan(10)
})

test.each([
  ['a byte order mark', `\uFEFF${everyBlock}`],
  ['CRLF', everyBlock.replaceAll('\n', '\r\n')],
  ['CR', everyBlock.replaceAll('\n', '\r')],
])('%s makes no difference', (_, text) => {
  expect(articleOf(text)).toEqual(articleOf(everyBlock))
})

describe('ordinary prose stays what it is:', () => {
  test.each([
    ['a verse', 'See 3:17 and 10:30.'],
    ['an emoji code', 'Done :tada: and :+1:'],
    ['a template', 'Hello {{ name }} and {% raw %} x {% endraw %}'],
    ['prices', '$5 and $10'],
    ['a shortcode', '{{< figure src="a.png" >}}'],
    ['colons inside a line', 'A ::: b and :::c'],
    ['colons before a sign', '::: -> x'],
    ['a wiki link', 'See [[Another note]] and ![[image.png]]'],
    ['an undefined reference', 'See [this][nowhere] and [that].'],
    ['an undefined footnote', 'See [^nowhere].'],
    ['a Pandoc footnote', 'See ^[inline].'],
    ['braces', 'Set {a, b} \\{x\\}'],
    ['money', 'If $a < b$, it costs $$ or $$$, and kill $$ ends it'],
  ])('%s', (_, text) => {
    const { children } = articleOf(text)
    expect(types(children)).toEqual(['paragraph'])
    expect(plainText(children)).toBe(text.replaceAll('\\', ''))
  })

  test('references are resolved wherever they are defined', () => {
    const { children } = articleOf('[a][B] ![c][b] [b]\n\n> [b]: https://x.example "T"')
    const target = { url: 'https://x.example', title: 'T' }
    expect(children[0]).toMatchObject({
      children: [
        { type: 'link', ...target },
        {},
        { type: 'image', alt: 'c', ...target },
        {},
        { type: 'link', ...target },
      ],
    })
  })

  test('HTML stays HTML', () => {
    const { children } = articleOf('<details>\n<summary>A</summary>\n\nB <kbd>C</kbd>\n\n</details>')
    expect(types(children)).toEqual(['html', 'paragraph', 'html'])
  })

  test('footnotes stand in the order in which they are called, uncalled ones last', () => {
    const { footnotes } = articleOf('[^b] [^a]\n\n[^a]: A\n[^b]: B [^c]\n[^d]: D\n[^c]: C')
    expect(footnotes.map(({ identifier }) => identifier)).toEqual(['b', 'a', 'c', 'd'])
  })

  test('a thematic break at the top is no front matter', () => {
    const { children, meta } = articleOf('---\n\nWe begin: here.\n\n---\n\nAnd end.')
    expect(types(children)).toEqual(['thematicBreak', 'paragraph', 'thematicBreak', 'paragraph'])
    expect(meta.extra).toEqual({})
    expect(articleOf('---\n# A\n\n---\nB').meta.title).toBe('A')
  })

  test('a long row of a table keeps its cells', () => {
    const [table] = articleOf('|A|\n|-|\n|x|y|').children
    expect(table).toMatchObject({
      align: [null, null],
      children: [{ children: [{}, {}] }, { children: [{}, {}] }],
    })
  })

  test('a quote with a callout of Obsidian has its title', () => {
    const [callout] = articleOf('> [!note]- A **b**\n> Body\n> - c').children
    expect(callout).toMatchObject({
      kind: 'note',
      title: [{ value: 'A ' }, { type: 'strong' }],
      children: [{ children: [{ value: 'Body' }] }, { type: 'list' }],
    })
  })
})

describe('fences', () => {
  test.each([
    ['backticks', '```\n:::note\n```'],
    ['tildes', '~~~\n:::\n~~~'],
    ['indentation', 'A\n\n    :::note'],
    ['a comment', '<!--\n:::note\n-->'],
    ['a comment that ends on the line', '<!--\n:::note -->\n\nA'],
    ['a longer code fence', '````\n```\n:::note\n```\n````'],
    ['code in a list', '- A\n\n  ```\n  :::note\n  ```'],
  ])('in %s are text', (_, text) => {
    const article = articleOf(text)
    expect(nodesOf(article).some((node) => 'value' in node && node.value.includes(':::'))).toBe(true)
  })

  test('after a comment with backticks are fences', () => {
    expect(types(articleOf('<!--\n```\n-->\n\n:::note\nA\n:::').children)).toEqual(['html', 'callout'])
  })

  test.each([
    ['blanks', '  :::   note   A title  \nB\n  :::'],
    ['brackets', ':::note[A title]\nB\n:::'],
    ['attributes before the title', ':::note{#x} A title\nB\n:::'],
    ['attributes behind the title', ':::note A title {#x}\nB\n:::'],
    ['colons behind the title', '::: note A title :::\nB\n:::'],
    ['more colons', '::::note A title\nB\n::::'],
    ['no blank line before or after', 'C\n:::note A title\nB\n:::\nC'],
  ])('may be written with %s', (_, text) => {
    const callout = articleOf(text).children.find(({ type }) => type === 'callout')
    expect(callout).toMatchObject({
      kind: 'note',
      title: [{ type: 'text', value: 'A title' }],
      children: [{ children: [{ value: 'B' }] }],
    })
  })

  test.each([
    ['a list', '- A\n\n  :::tip\n  B\n  :::\n- C', 'list'],
    ['a bullet *', '* :::tip\n  B\n  :::', 'list'],
    ['a quote', '> :::tip\n> B\n> :::', 'blockquote'],
    ['a footnote', 'A[^1]\n\n[^1]: B\n\n    :::tip\n    C\n    :::', 'paragraph'],
  ])('stand in %s', (_, text, type) => {
    const article = articleOf(text)
    expect(article.children[0]?.type).toBe(type)
    const callouts = [...nodesOf(article), ...article.footnotes.flatMap(({ children }) => children)].filter(
      (node) => node.type === 'callout',
    )
    expect(callouts).toHaveLength(1)
  })

  test('a title may begin like a list', () => {
    const [callout] = articleOf(':::note 1. First of `all`\nA\n:::').children
    expect(callout).toMatchObject({
      title: [{ value: '1. First of ' }, { type: 'inlineCode', position: { start: { column: 21 } } }],
    })
  })
})

describe('blocks of other tools', () => {
  test.each([
    ['VitePress', '::: details A *b* {open}\nC\n:::', [['A b'], 'C']],
    ['VitePress, with groups of code', '::: code-group\n```js [a]\nC\n```\n:::', ['C']],
    ['VuePress, with named tabs', '::: tabs#shell\n@tab npm\nC\n:::\n\nD', ['@tab npm\nC', 'D']],
    ['Zenn', ':::details A\nB\n:::', [['A'], 'B']],
    ['Zenn, nested', '::::details A\n:::message\nB\n:::\n::::', [['A'], 'note: B']],
    ['Zenn, aloud', ':::message alert\nB\n:::', ['warning: B']],
    ['Docusaurus', ':::success[A]\nB\n:::', ['tip A: B']],
    ['Material', '::: attention\nB\n:::', ['warning Attention: B']],
    ['Quarto', '::: {.callout-note collapse="true"}\nB\n:::', ['note: B']],
    ['Pandoc', '::::: {.columns}\n:::: {.column width="50%"}\nA\n::::\n:::::', ['A']],
    ['Pandoc, for the speaker', '::: {.notes}\nA\n:::', ['notes: A']],
    ['Pandoc, with an id alone', '::: {#refs}\nA\n:::', ['A']],
    ['Obsidian', '> [!success]\n> B', ['tip Success: B']],
    ['Obsidian, with a title', '> [!bug] A\n> B', ['danger A: B']],
    ['Obsidian, for a quote', '> [!quote] A\n> B', ['A\nB']],
  ])('of %s keep what they hold', (_, text, expected) => {
    const said = articleOf(text).children.map((block) => {
      if (block.type === 'paragraph' && block.children[0]?.type === 'strong') return [plainText(block)]
      if (block.type !== 'callout' && block.type !== 'notes') return plainText(block)
      const name = block.type === 'callout' ? block.kind : block.type
      const title = block.title === undefined ? '' : ` ${plainText(block.title)}`
      return `${name}${title}: ${plainText(block.children)}`
    })
    expect(said).toEqual(expected)
  })

  test('give their id to what stands in their place', () => {
    expect(articleOf('::: details {#x}\nA\n:::\n\n[b](#x)').children[0]).toMatchObject({
      type: 'paragraph',
      id: 'x',
    })
    expect(compileText('::: details A {#x}\nA\n:::\n\n[b](#x)').diagnostics).toHaveLength(1)
  })

  test('are errors with strict', () => {
    expect(compileText('::: details\nA\n:::', { strict: true }).article).toBeUndefined()
  })
})

describe('code and mathematics of other tools', () => {
  test.each([
    ['{% highlight ruby linenos %}\n# a\n\n**b**\n{% endhighlight %}', 'ruby', '# a\n\n**b**'],
    ['{{< highlight go "linenos=table" >}}\n:::\n{{< /highlight >}}', 'go', ':::'],
  ])('%j is code', (text, lang, value) => {
    expect(articleOf(text).children).toMatchObject([
      { type: 'code', lang, value, position: { start: { line: 1 } } },
    ])
  })

  test.each([
    'A $$ b',
    '$$\na\n$$ and $$\nb\n$$',
    'See {% highlight ruby %} here',
    '```\n{% highlight ruby %}\na\n{% endhighlight %}\n```',
    '{% highlight ruby %}\nA',
  ])('%j is none of it', (text) => {
    expect(nodesOf(articleOf(text)).some((node) => node.type === 'code' && node.lang !== undefined)).toBe(
      false,
    )
  })
})

describe('what is escaped is text:', () => {
  test.each([
    ['a brace', '## A \\{#b}', 'A {#b}'],
    ['a closing brace', '## A {#b\\}', 'A {#b}'],
    ['a brace by reference', '## A &#123;#b}', 'A {#b}'],
  ])('%s in a heading', (_, text, heading) => {
    expect(articleOf(text).children[0]).toMatchObject({
      heading: [{ value: heading }],
      id: expect.not.stringMatching(/^b$/),
    })
  })

  test('an id may hold an escape, and stand behind an escaped backslash', () => {
    expect(articleOf('## A {#a\\_b}').children[0]).toMatchObject({ id: 'a_b' })
    expect(articleOf('## A \\\\{#b}').children[0]).toMatchObject({ id: 'b' })
  })

  test.each(['> \\[!NOTE]\n> A', '> [\\!NOTE]\n> A', '> [!NOTE\\]\n> A'])('%j stays a quote', (text) => {
    expect(types(articleOf(text).children)).toEqual(['blockquote'])
  })
})

describe('the title', () => {
  test.each([
    ['front matter', '---\ntitle: A\n---\n# B', 'A', ['section']],
    ['the first heading', '<!-- x -->\n\n# B *c*\n\nD', 'B c', ['html', 'paragraph']],
    ['the only first-rank heading', 'Intro\n\n# B\n\nC', 'B', ['paragraph', 'paragraph']],
    [
      'front matter that the heading repeats',
      '---\ntitle: The  Title\n---\n# the title\n\nA',
      'The Title',
      ['paragraph'],
    ],
    ['the file name when a heading stands before', '## A\n\n# B', 'Post', ['section', 'section']],
    ['the file name when there is none', 'A', 'Post', ['paragraph']],
    ['a number', '---\ntitle: 1.10\n---\n', '1.10', []],
    ['front matter that is empty', '---\ntitle: ""\n---\n# B', 'B', []],
  ])('comes from %s', (_, text, title, children) => {
    const article = articleOf(text)
    expect(article.meta.title).toBe(title)
    expect(types(article.children)).toEqual(children)
  })
})

describe('ids', () => {
  const idsOf = (text: string): string[] =>
    nodesOf(articleOf(text)).flatMap((node) => ('id' in node ? [node.id] : []))

  test('are the slugs of headings, as on GitHub', () => {
    expect(idsOf('## A & B\n\n## Ünïcode 🎉\n\n## A & B\n\n## 🎉')).toEqual([
      'a--b',
      'ünïcode-',
      'a--b-1',
      expect.stringMatching(/^section-[0-9a-z]{7}$/),
    ])
  })

  test('of long headings are cut between characters', () => {
    const [id = ''] = idsOf(`## a${'𝒳'.repeat(200)}`)
    expect(id.length).toBeLessThanOrEqual(200)
    expect(id).toBe(`a${'𝒳'.repeat(89)}`)
  })

  test('survive edits elsewhere', () => {
    const before = idsOf('One.\n\n- Two\n\n| A |\n|---|\n| b |')
    const after = idsOf('Zero.\n\n## New\n\nOne.\n\n- Two\n\nText.\n\n| A |\n|---|\n| b |')
    expect(after).toEqual(expect.arrayContaining(before))
  })

  test('are unique, and leave the author’s alone', () => {
    const ids = idsOf('## A\n\nSame\n\nSame\n\n## B {#a}\n\n:::definition\n**A** is\nb\n:::')
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('a-1')
  })
})

test('sections nest by rank and end where their last block ends', () => {
  const { children } = articleOf('## A\n\n#### B\n\nC\n\n### D\n\nE\n\n## F')
  expect(children).toMatchObject([
    {
      id: 'a',
      position: { end: { line: 9 } },
      children: [{ id: 'b', depth: 4, position: { end: { line: 5 } } }, { id: 'd' }],
    },
    { id: 'f' },
  ])
})

test('anchors in HTML, percent signs and #top are found', () => {
  const text = '<a name="x"></a> [a](#x) [b](#%C3%BC) [c](#top) [d](#) \n\n## Ü\n\nB'
  expect(compileText(text).diagnostics).toEqual([])
})

test('any parser of Markdown will do', async () => {
  const { parseMarkdown } = await import('./index.ts')
  let calls = 0
  const parse = (text: string) => {
    calls += 1
    return parseMarkdown(text)
  }
  const { article } = compileText(':::note\nA\n:::', { parse })
  expect(calls).toBe(1)
  expect(article?.children[0]?.type).toBe('callout')
})

test('hostile nesting is refused at once', () => {
  const hostile = [
    ...['>', '- ', '1. ', '> - '].map((marker) => `${marker.repeat(5_000)}a`),
    ...['*a ', '**a ', '_a ', '~~a '].map((sign) => `${sign.repeat(5_000)}b${sign.charAt(0).repeat(10_000)}`),
    ...['[', '!['].map((sign) => `${sign.repeat(5_000)}b${'](u)'.repeat(5_000)}`),
    ...['[', '{', '\n  - ', 'a: {'].map(
      (sign) => `---\na: 1\nb: ${sign}${sign.trim().padEnd(2).repeat(5_000)}\n---\n`,
    ),
  ]
  const started = process.cpuUsage().user
  expect(hostile.filter((text) => compileText(text).article !== undefined)).toHaveLength(0)
  expect(process.cpuUsage().user - started).toBeLessThan(5_000_000)
})

test.each([
  ['blanks in a heading', `# a${' '.repeat(100_000)}b {#${'#'.repeat(100_000)}`],
  ['colons in a term', `:::definition\n**${':'.repeat(100_000)}a** b\n:::`],
  ['blanks in a title', `:::note a${' '.repeat(100_000)}b\n:::`],
  ['comments in a list', `:::steps\n${'<!-- -->'.repeat(10_000)} x\n:::`],
  ['missing anchors', `${'# heading\n'.repeat(1_000)}${'[a](#headinf) '.repeat(1_000)}`],
  ['dots in a slug', `---\nslug: "${'.'.repeat(60_000)}x"\n---\n`],
  ['attributes', `:::note{${'a="b" '.repeat(10_000)}}\n:::`],
])('many %s take no quadratic time', (_, text) => {
  const started = process.cpuUsage().user
  compileText(text)
  expect(process.cpuUsage().user - started).toBeLessThan(4_000_000)
})

test.each(['{/* truncate */}', '{/*truncate*/}', '{/* a -- b\nc */}'])('reads %j as a comment', (text) => {
  const { article, diagnostics } = compileText(`A.\n\n${text}\n\nB.\n`)
  expect(diagnostics).toEqual([])
  expect(article?.children.map(({ type }) => type)).toEqual(['paragraph', 'html', 'paragraph'])
})
