import { type Article, articleSchema, type Block, limits, type Phrasing } from '@trifold/core'
import { expect, it } from 'vitest'
import type { FlavourName } from './flavours/flavours.ts'
import { printBody, printMarkdown } from './print-markdown.ts'

const size = 64 * 1024
const text = (value: string): Phrasing => ({ type: 'text', value })
const wrap = (type: 'emphasis' | 'strong' | 'delete', ...children: Phrasing[]): Phrasing => ({
  type,
  children,
})
const repeat = (count: number, make: (index: number) => Phrasing[]): Phrasing[] =>
  Array.from({ length: count }, (_, index) => make(index)).flat()

const kinds = ['emphasis', 'strong', 'delete'] as const
/** Emphasis nested as deep as an article can have it, of one kind or of several by turns. */
const nest = (turns: number, around: string): Phrasing => {
  let node = text('x')
  for (let depth = 0; depth < limits.inlineDepth; depth += 1) {
    const type = kinds[depth % turns] ?? 'emphasis'
    node = wrap(type, ...(around === '' ? [node] : [text(around), node, text(around)]))
  }
  return node
}

/** What a template language reads as a call, begun over and over. */
const calls: [flavour: FlavourName, opening: string][] = [
  ['hugo', '{{< a '],
  ['hugo', '{{% a '],
  ['devto', '{{ a '],
  ['devto', '{% a '],
  ['devto', '{'],
]

const article = (...children: Block[]): Article =>
  articleSchema.parse({ model: 1, meta: { title: 't', slug: 't', lang: 'en' }, children })
const paragraph = (children: Phrasing[]): Block => ({ id: 'p', type: 'paragraph', children })

/** Milliseconds of work: unlike time that passes, they are the same while the machine does other work. */
const work = (): number => process.cpuUsage().user / 1000

const paragraphs: [name: string, children: Phrasing[]][] = [
  ['deep emphasis, alone', repeat(size / 400, () => [nest(1, ''), text(' ')])],
  ['deep emphasis by turns', repeat(size / 1600, () => [nest(3, 'a '), text(' ')])],
  ['deep emphasis that touches words', repeat(size / 1600, () => [nest(2, 'a'), text('b')])],
  [
    'emphasis that touches emphasis',
    repeat(size / 8, () => [wrap('emphasis', text('a')), wrap('strong', text('b'))]),
  ],
  ['emphasis inside words', repeat(size / 4, () => [wrap('emphasis', text('a')), text('b')])],
  [
    'emphasis around punctuation inside words',
    repeat(size / 6, () => [wrap('strong', text('"a"')), text('b')]),
  ],
  ['signs that are escaped', [text('*_`[]<&~|\\'.repeat(size / 10))]],
  ['dollar signs', [text('$$a '.repeat(size / 4))]],
  ['blanks in a formula', [{ type: 'inlineMath', value: `a${' '.repeat(size)}b` }]],
  ['lines', [text('1. a\n'.repeat(size / 5).trim())]],
  ['graves', [{ type: 'inlineCode', value: '`a'.repeat(size / 2) }]],
  ['links', repeat(size / 10, () => [{ type: 'link', url: '(', children: [text('a')] }, text(' ')])],
]

it.each(paragraphs)('prints 64 KiB of %s with less than two seconds of work', (_, children) => {
  const start = work()
  printBody(article(paragraph(children)))
  expect(work() - start).toBeLessThan(2000)
})

it.each(calls)(
  'prints calls that do not end for %s with less than two seconds of work: %s',
  (flavour, opening) => {
    const subject = article(paragraph([text(opening.repeat(size / opening.length))]), {
      id: 'c',
      type: 'code',
      value: opening.repeat((8 * size) / opening.length),
    })
    const start = work()
    printMarkdown(subject, { flavour }, { file: 'a.md', asset: () => undefined })
    expect(work() - start).toBeLessThan(2000)
  },
)

it('prints 512 KiB of blanks in a display formula with less than two seconds of work', () => {
  const start = work()
  printBody(article({ id: 'm', type: 'math', value: `a${' '.repeat(8 * size)}b` }))
  expect(work() - start).toBeLessThan(2000)
})

it('prints quotes nested to the limit', () => {
  let block = paragraph([text('line\n'.repeat(500).trim())])
  for (let depth = 1; depth < limits.blockDepth; depth += 1) {
    block = { id: `q${depth}`, type: 'blockquote', children: [block] }
  }
  const start = work()
  expect(printBody(article(block))).toContain(`${'> '.repeat(limits.blockDepth - 1)}line`)
  expect(work() - start).toBeLessThan(2000)
})

it('does not pad thousands of rows to the width of one cell', () => {
  const row = (value: string, index: number) => ({
    id: `r${index}`,
    type: 'tableRow' as const,
    children: [{ id: `c${index}`, type: 'tableCell' as const, children: [text(value)] }],
  })
  const rows = ['a', 'x'.repeat(size), ...Array.from({ length: 5000 }, () => 'b')]
  const printed = printBody(article({ id: 't', type: 'table', children: rows.map(row) }))
  expect(printed.length).toBeLessThan(size + 5010 * 70)
})
