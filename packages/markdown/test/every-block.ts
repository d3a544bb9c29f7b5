import { type Article, articleSchema, type Block, type Phrasing } from '@trifold/core'

const text = (value: string): Phrasing => ({ type: 'text', value })
const strong = (value: string): Phrasing => ({ type: 'strong', children: [text(value)] })
const link = (url: string, value: string): Phrasing => ({ type: 'link', url, children: [text(value)] })
const paragraph = (...children: (string | Phrasing)[]): Block => ({
  id: id('paragraph'),
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})

/** An id such as compiling makes of what a block says: here, of the builders' order. */
const id = (type: string): string => {
  count += 1
  return `${type}-${String(count).padStart(7, '0')}`
}
let count = 0

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
  { id: id('blockquote'), type: 'blockquote', children: [paragraph('Quoted.')] },
  {
    id: id('list'),
    type: 'list',
    ordered: false,
    spread: false,
    children: [
      { id: id('list-item'), type: 'listItem', checked: true, spread: false, children: [paragraph('Done')] },
      { id: id('list-item'), type: 'listItem', checked: false, spread: false, children: [paragraph('Open')] },
    ],
  },
  {
    id: id('table'),
    type: 'table',
    align: [null, 'right'],
    children: [
      ['Name', 'Age'],
      ['Ada', '36'],
    ].map((cells) => ({
      id: id('table-row'),
      type: 'tableRow' as const,
      children: cells.map((cell) => ({
        id: id('table-cell'),
        type: 'tableCell' as const,
        children: [text(cell)],
      })),
    })),
  },
  paragraph('It is ', { type: 'delete', children: [text('not')] }, ' so.'),
  paragraph({ type: 'image', url: 'img/Photo 1.jpeg', alt: 'A photo', title: null }),
  { id: id('code'), type: 'code', lang: 'js', meta: '{2}', value: ':::note\nconst fence = `x`\n:::' },
  { id: id('html'), type: 'html', value: '<details>\n<summary>More</summary>' },
  { id: id('thematic-break'), type: 'thematicBreak' },
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
      id: id('comparison-subject'),
      type: 'comparisonSubject' as const,
      children: [text(name)],
    })),
    children: [
      {
        id: id('comparison-row'),
        type: 'comparisonRow',
        dimension: [text('Direction')],
        cells: [[text('one way')], [text('both | ways')]],
      },
    ],
  },
  {
    id: id('story'),
    type: 'story',
    turn: 2,
    reveal: true,
    children: ['An account', 'Silence'].map((name) => ({
      id: id('beat'),
      type: 'beat' as const,
      children: [paragraph(strong(`${name}.`), ' It happens.')],
    })),
  },
  {
    id: id('key-points'),
    type: 'keyPoints',
    children: [{ id: id('key-point'), type: 'keyPoint', children: [paragraph('One thing.')] }],
  },
  {
    id: id('steps'),
    type: 'steps',
    title: [text('How to {begin}')],
    children: [
      { id: id('step'), type: 'step', children: [paragraph('First.'), paragraph('With care.')] },
      { id: id('step'), type: 'step', children: [paragraph('Second.')] },
    ],
  },
  {
    id: id('faq'),
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
  { id: id('summary'), type: 'summary', children: [paragraph('All of it, briefly.')] },
  { id: id('notes'), type: 'notes', children: [paragraph('For the speaker.')] },
  {
    id: id('slide'),
    type: 'slide',
    layout: 'statement',
    title: [text('A statement')],
    children: [{ id: id('column'), type: 'column', children: [paragraph('In a column.')] }],
  },
  { id: id('reveal'), type: 'reveal', children: [paragraph('Appears later.')] },
  { id: id('only'), type: 'only', for: ['slides', 'pptx'], children: [paragraph('Slides alone.')] },
  { id: id('except'), type: 'except', for: ['slides'], children: [paragraph('All but slides.')] },
  {
    id: id('callout'),
    type: 'callout',
    kind: 'danger',
    title: [text('Mind the gap')],
    children: [paragraph('Ouch.')],
  },
  {
    id: id('blockquote'),
    type: 'blockquote',
    children: [{ id: id('callout'), type: 'callout', kind: 'tip', children: [paragraph('Within a quote.')] }],
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
    {
      id: id('footnote-definition'),
      type: 'footnoteDefinition',
      identifier: 'n',
      label: 'n',
      children: [paragraph('A note.')],
    },
  ],
})
