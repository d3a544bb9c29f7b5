import { type Article, articleSchema, type Block, type Phrasing } from '@trifold/core'

/** Builders of nodes, for tests: ids are given by the tests' own order. */

const text = (value: string): Phrasing => ({ type: 'text', value })
const strong = (value: string): Phrasing => ({ type: 'strong', children: [text(value)] })
const link = (url: string, value: string): Phrasing => ({ type: 'link', url, children: [text(value)] })

export const createBlocks = () => {
  let count = 0
  const id = (): string => {
    count += 1
    return `block-${String(count).padStart(8, '0')}`
  }
  const paragraph = (...children: (string | Phrasing)[]): Block => ({
    id: id(),
    type: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  })
  return { id, paragraph }
}

const { id, paragraph } = createBlocks()

const plainBlocks: Block[] = [
  paragraph(
    'An opening with ',
    strong('bold'),
    ', ',
    link('#the-story', 'a link'),
    ' and a note',
    {
      type: 'footnoteReference',
      identifier: 'n',
      label: 'n',
    },
    '.',
  ),
  { id: id(), type: 'blockquote', children: [paragraph('Quoted.')] },
  {
    id: id(),
    type: 'list',
    ordered: false,
    spread: false,
    children: [
      { id: id(), type: 'listItem', checked: true, spread: false, children: [paragraph('Done')] },
      { id: id(), type: 'listItem', checked: false, spread: false, children: [paragraph('Open')] },
    ],
  },
  {
    id: id(),
    type: 'table',
    align: [null, 'right'],
    children: [
      ['Name', 'Age'],
      ['Ada', '36'],
    ].map((cells) => ({
      id: id(),
      type: 'tableRow' as const,
      children: cells.map((cell) => ({ id: id(), type: 'tableCell' as const, children: [text(cell)] })),
    })),
  },
  paragraph('It is ', { type: 'delete', children: [text('not')] }, ' so.'),
  paragraph({ type: 'image', url: 'img/Photo 1.jpeg', alt: 'A photo', title: null }),
  { id: id(), type: 'code', lang: 'js', meta: '{2}', value: ':::note\nconst fence = `x`\n:::' },
  { id: id(), type: 'html', value: '<details>\n<summary>More</summary>' },
  { id: id(), type: 'thematicBreak' },
]

const semanticBlocks: Block[] = [
  {
    id: 'presence',
    type: 'termDefinition',
    term: 'Presence',
    children: [paragraph(strong('Presence'), ' is being found.')],
  },
  {
    id: 'sides',
    type: 'comparison',
    title: [text('Side by side')],
    corner: [],
    subjects: ['Presence', 'Conversation'].map((name) => ({
      id: id(),
      type: 'comparisonSubject' as const,
      children: [text(name)],
    })),
    children: [
      {
        id: id(),
        type: 'comparisonRow',
        dimension: [text('Direction')],
        cells: [[text('one way')], [text('both | ways')]],
      },
    ],
  },
  {
    id: id(),
    type: 'story',
    turn: 2,
    reveal: true,
    children: ['An account', 'Silence'].map((name) => ({
      id: id(),
      type: 'beat' as const,
      children: [paragraph(strong(`${name}.`), ' It happens.')],
    })),
  },
  {
    id: id(),
    type: 'keyPoints',
    children: [{ id: id(), type: 'keyPoint', children: [paragraph('One thing.')] }],
  },
  {
    id: id(),
    type: 'steps',
    title: [text('How to {begin}')],
    children: [
      { id: id(), type: 'step', children: [paragraph('First.'), paragraph('With care.')] },
      { id: id(), type: 'step', children: [paragraph('Second.')] },
    ],
  },
  {
    id: id(),
    type: 'faq',
    children: [
      {
        id: 'is-one-enough',
        type: 'question',
        depth: 3,
        question: [text('Is one enough?')],
        children: [paragraph('For some aims.')],
      },
    ],
  },
  { id: id(), type: 'summary', children: [paragraph('All of it, briefly.')] },
  { id: id(), type: 'notes', children: [paragraph('For the speaker.')] },
  {
    id: id(),
    type: 'slide',
    layout: 'statement',
    title: [text('A statement')],
    children: [{ id: id(), type: 'column', children: [paragraph('In a column.')] }],
  },
  { id: id(), type: 'reveal', children: [paragraph('Appears later.')] },
  { id: id(), type: 'only', for: ['slides', 'pptx'], children: [paragraph('Slides alone.')] },
  { id: id(), type: 'except', for: ['slides'], children: [paragraph('All but slides.')] },
  {
    id: id(),
    type: 'callout',
    kind: 'danger',
    title: [text('Mind the gap')],
    children: [paragraph('Ouch.')],
  },
  {
    id: id(),
    type: 'blockquote',
    children: [{ id: id(), type: 'callout', kind: 'tip', children: [paragraph('Within a quote.')] }],
  },
]

/** An article with every block, and text that has to be escaped. */
export const everyBlock: Article = articleSchema.parse({
  model: 1,
  meta: {
    title: 'Presence & *conversation*',
    subtitle: 'Two things',
    slug: 'presence',
    lang: 'en',
    authors: [{ name: 'Ada Example', url: 'https://example.org/ada' }, { name: 'Ben' }],
    published: '2026-11-22',
    tags: ['words', 'true'],
    image: { src: 'img/cover.png', alt: 'Cover' },
    sources: [
      { title: 'An earlier post', date: '2012-11-24', relation: 'basedOn' },
      { title: 'A book', url: 'https://example.org/book', authors: ['C. Writer'], publisher: 'Press' },
    ],
    slides: { theme: 'editorial' },
    extra: { layout: 'post', weight: 3 },
  },
  children: [
    ...plainBlocks,
    {
      id: 'the-story',
      type: 'section',
      depth: 2,
      heading: [text('Two words {here}')],
      children: [paragraph(':::note is text here, and ', link('#sides', 'so on'), '.'), ...semanticBlocks],
    },
  ],
  footnotes: [
    { id: id(), type: 'footnoteDefinition', identifier: 'n', label: 'n', children: [paragraph('A note.')] },
  ],
})
