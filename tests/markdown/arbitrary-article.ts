import type { Article, Block, Heading, ListItem, Phrasing, Section } from '@trifold/core'
import fc from 'fast-check'

/**
 * Pieces of text, most of which mean something somewhere in Markdown. No addresses: GFM, as remark reads it, makes
 * links of them even where they are escaped, so that no article has them as text.
 */
const pieces = [
  ...[
    'a',
    'word',
    'Ünï',
    '漢字',
    '😀',
    '1',
    '.',
    ',',
    '!',
    '?',
    ':',
    ';',
    '"',
    "'",
    '(',
    ')',
    '/',
    '=',
    '+',
    '-',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '`',
    '``',
    '[',
    ']',
    '](',
    '![',
    '<',
    '>',
    '<b>',
    '&',
    '&amp;',
    '\\',
    '|',
  ],
  ...[
    '#',
    ':::',
    ':::note',
    '---',
    '***',
    '+++',
    '1.',
    '2)',
    '- ',
    '> ',
    '[x]',
    '[^1]',
    '[a]:',
    '$',
    '{{ x }}',
    '    ',
    ' ',
    ' ',
    '\n',
  ],
]

const trimmed = (text: string): string => text.replace(/[ \t]*\n\s*/g, '\n').replace(/^\s+|\s+$/g, '')

const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((parts) => trimmed(parts.join('')))
  .filter((value) => value !== '')
const line = text.map((value) => trimmed(value.replaceAll('\n', ' ')))
const textNode: fc.Arbitrary<Phrasing> = text.map((value) => ({ type: 'text', value }))
const url = fc.constantFrom(
  '/a',
  'b.md#c',
  'https://example.org/?a=b&c',
  'x y',
  '(',
  ')',
  'a)b',
  '#',
  '<',
  '\\',
)
const title = fc.option(line, { nil: undefined })

/** Inline nodes with plain words between them, as prose has them; a tag alone in its line would be a block. */
const between = (nodes: readonly Phrasing[]): Phrasing[] =>
  nodes.flatMap((node, index): Phrasing[] =>
    node.type === 'text' || (index === 0 && node.type !== 'html') || nodes[index - 1]?.type === 'text'
      ? [node]
      : [{ type: 'text', value: index === 0 ? 'and ' : ' and ' }, node],
  )
const noTouchingTexts = (nodes: readonly Phrasing[]): boolean =>
  nodes.every((node, index) => node.type !== 'text' || nodes[index - 1]?.type !== 'text')

const { phrasing } = fc.letrec<{ inline: Phrasing; phrasing: Phrasing[] }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    textNode,
    line.map((value): Phrasing => ({ type: 'inlineCode', value })),
    fc
      .record({ url, title })
      .chain(({ url, title }) =>
        textNode.map(
          (child): Phrasing => ({ type: 'link', url, ...(title && { title }), children: [child] }),
        ),
      ),
    fc
      .record({ url, title, alt: line })
      .map(({ url, title, alt }): Phrasing => ({ type: 'image', url, ...(title && { title }), alt })),
    fc.constant<Phrasing>({ type: 'html', value: '<kbd>' }),
    // Struck-through text at the edge of struck-through text would be one with it.
    textNode.map((child): Phrasing => ({ type: 'delete', children: [child] })),
    ...(['emphasis', 'strong'] as const).map((type) =>
      tie('phrasing')
        // Bold within bold is bold; some of it cannot be told from italics.
        .filter((children) => children.every((child) => child.type !== type))
        .map((children): Phrasing => ({ type, children })),
    ),
  ),
  phrasing: fc.array(tie('inline'), { minLength: 1, maxLength: 3 }).map(between).filter(noTouchingTexts),
}))

const words = line
  .filter((value) => !/[{}]/.test(value))
  .map((value): Phrasing[] => [{ type: 'text', value }])

type WithoutId<Each extends Block> = Each extends Block ? Omit<Each, 'id'> : never

/** A block; ids are given to the article as a whole. */
const block = (value: WithoutId<Block>): Block => ({ id: '', ...value }) as Block

const paragraph = phrasing.map((children) => block({ type: 'paragraph', children }))
const code = fc
  .record({ value: text, lang: fc.option(fc.constantFrom('js', 'c++', 'a`b'), { nil: undefined }) })
  .map(({ value, lang }) => block({ type: 'code', ...(lang && { lang }), value }))
const leaf = fc.oneof(
  { arbitrary: paragraph, weight: 4 },
  code,
  fc.constant(block({ type: 'thematicBreak' })),
  fc.constant(block({ type: 'html', value: '<div>\n<p>raw</p>\n</div>' })),
)

/** A list of single paragraphs, tight, or loose if it has two items or more. */
const list = fc
  .record({
    ordered: fc.boolean(),
    items: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    loose: fc.boolean(),
  })
  .map(({ ordered, items, loose }) =>
    block({
      type: 'list',
      ordered,
      ...(ordered && { start: 1 }),
      spread: loose && items.length > 1,
      children: items.map(
        (item): ListItem => ({ id: '', type: 'listItem', spread: false, children: [item] }),
      ),
    }),
  )

const heading = fc
  .record({ depth: fc.constantFrom(3, 4, 5), children: words })
  .map(({ depth, children }) => block({ type: 'heading', depth: depth as Heading['depth'], children }))

/** Of a list right behind another, remark sometimes takes the first for loose. */
const noTouchingLists = (nodes: readonly Block[]): boolean =>
  nodes.every((node, index) => node.type !== 'list' || nodes[index - 1]?.type !== 'list')

const { blocks } = fc.letrec<{ nested: Block; blocks: Block[] }>((tie) => ({
  nested: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: leaf, weight: 5 },
    { arbitrary: list, weight: 2 },
    tie('blocks').map((children) => block({ type: 'blockquote', children })),
    fc
      .record({
        kind: fc.constantFrom('note', 'danger', 'info'),
        title: fc.option(words, { nil: undefined }),
        children: tie('blocks'),
      })
      .map(({ kind, title, children }) =>
        block({ ...(title && { title }), type: 'callout', kind: kind as 'note', children }),
      ),
    tie('blocks').map((children) => block({ type: 'summary', children })),
    tie('blocks').map((children) => block({ type: 'reveal', children })),
    fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((items) =>
      block({
        type: 'steps',
        children: items.map((item) => ({ id: '', type: 'step' as const, children: [item] })),
      }),
    ),
    fc.record({ children: words, answer: paragraph }).map(({ children, answer }) =>
      block({
        type: 'faq',
        children: [{ id: '', type: 'question', depth: 3, question: children, children: [answer] }],
      }),
    ),
    heading.map((node) => block({ type: 'blockquote', children: [node] })),
  ),
  blocks: fc.array(tie('nested'), { minLength: 1, maxLength: 3 }).filter(noTouchingLists),
}))

const section = fc
  .record({ heading: words, children: blocks })
  .map(({ heading, children }): Section => ({ id: '', type: 'section', depth: 2, heading, children }))

/** Gives every block the id that follows from its place; the tests compare articles without ids. */
const numbered = (value: unknown): unknown => {
  let count = 0
  return JSON.parse(JSON.stringify(value), (key, each: unknown) => {
    if (key !== 'id') return each
    count += 1
    return `n${count}`
  })
}

/** Articles that Markdown can express. */
export const arbitraryArticle: fc.Arbitrary<Article> = fc
  .record({ lead: blocks, sections: fc.array(section, { maxLength: 2 }) })
  .map(
    ({ lead, sections }) =>
      numbered({
        model: 1,
        meta: {
          title: 'An article of tests',
          slug: 'post',
          lang: 'en',
          ...{ authors: [], tags: [], sources: [], translations: [], slides: {}, extra: {} },
        },
        children: [...lead, ...sections],
        footnotes: [],
      }) as Article,
  )
