import { type Article, articleSchema, type Block } from '@trifold/core'
import { expect, it } from 'vitest'
import { printBody } from './print-markdown.ts'

const paragraph = (value: string): Block => ({
  id: `paragraph-${value.length}`,
  type: 'paragraph',
  children: [{ type: 'text', value }],
})
const heading = (depth: 3 | 4, value: string): Block => ({
  id: `heading-${depth}`,
  type: 'heading',
  depth,
  children: [{ type: 'text', value }],
})
const faq: Block = {
  id: 'faq',
  type: 'faq',
  children: [
    {
      id: 'why',
      type: 'question',
      depth: 3,
      question: [{ type: 'text', value: 'Why?' }],
      children: [paragraph('Because.'), heading(4, 'In detail')],
    },
  ],
}
const section = (depth: number, ...children: Block[]): Block => ({
  id: 'section',
  type: 'section',
  depth,
  heading: [{ type: 'text', value: 'About' }],
  children,
})
const article = (...children: Block[]): Article =>
  articleSchema.parse({ model: 1, meta: { title: 't', slug: 't', lang: 'en' }, children })

it.each([
  [1, ['# About', '## Why?', '### In detail']],
  [4, ['#### About', '##### Why?', '###### In detail']],
  [6, ['###### About', '###### Why?', '###### In detail']],
])(
  'puts questions of a section of rank %i one below it, and the answer’s headings below those',
  (depth, expected) => {
    expect(printBody(article(section(depth, faq))).match(/^#.*$/gm)).toEqual(expected)
  },
)

it('puts questions that stand in no section below the title', () => {
  expect(printBody(article(faq)).match(/^#.*$/gm)).toEqual(['## Why?', '### In detail'])
})
