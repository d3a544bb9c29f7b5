import {
  type Article,
  type Block,
  type Heading,
  type ListItem,
  proseModes,
  type Section,
} from '@trifold/core'
import fc from 'fast-check'
import { phrasing, tex, text, words } from './arbitrary-phrasing.ts'

type WithoutId<Each extends Block> = Each extends Block ? Omit<Each, 'id'> : never

/** A block; ids are given to the article as a whole. */
const block = (value: WithoutId<Block>): Block => ({ id: '', ...value }) as Block

const paragraph = phrasing.map((children) => block({ type: 'paragraph', children }))
const code = fc
  .record({ value: text, lang: fc.option(fc.constantFrom('js', 'c++', 'a`b'), { nil: undefined }) })
  .map(({ value, lang }) => block({ type: 'code', ...(lang && { lang }), value }))
const math = fc
  .array(tex, { minLength: 1, maxLength: 3 })
  .map((lines) => block({ type: 'math', value: lines.join('\n') }))
const prose = fc.option(fc.constantFrom(...proseModes), { nil: undefined })
const leaf = fc.oneof(
  { arbitrary: paragraph, weight: 4 },
  code,
  math,
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
  .record({ depth: fc.constantFrom(3, 4, 5), children: words, prose })
  .map(({ depth, children, prose }) =>
    block({ type: 'heading', depth: depth as Heading['depth'], ...(prose && { prose }), children }),
  )

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
  blocks: fc.array(tie('nested'), { minLength: 1, maxLength: 3 }),
}))

const section = fc.record({ heading: words, children: blocks, prose }).map(
  ({ heading, children, prose }): Section => ({
    id: '',
    type: 'section',
    depth: 2,
    ...(prose && { prose }),
    heading,
    children,
  }),
)

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
