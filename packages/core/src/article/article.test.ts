import { describe, expect, it } from 'vitest'
import { articleJsonSchema, articleSchema } from './article.ts'

const meta = { title: 'A', slug: 'a', lang: 'en' }
const text = (value: string) => ({ type: 'text', value })
const article = (...children: unknown[]) => ({ model: 1, meta, children })

describe('articleSchema', () => {
  it('fills in what metadata may leave out', () => {
    const parsed = articleSchema.parse(article())
    expect(parsed.meta.tags).toEqual([])
    expect(parsed.footnotes).toEqual([])
  })

  it.each([
    ['a block without an id', { type: 'paragraph', children: [text('x')] }],
    ['text where blocks stand', { ...text('x'), id: 'x' }],
    [
      'a block inside a paragraph',
      { type: 'paragraph', id: 'p', children: [{ type: 'notes', id: 'n', children: [] }] },
    ],
    ['an unknown block', { type: 'carousel', id: 'c', children: [] }],
    ['an unknown key', { type: 'notes', id: 'n', children: [], loud: true }],
    ['an id with a space', { type: 'notes', id: 'a b', children: [] }],
    [
      'a comparison with a ragged row',
      {
        type: 'comparison',
        id: 'c',
        corner: [],
        subjects: [{ type: 'comparisonSubject', id: 's', children: [text('A')] }],
        children: [{ type: 'comparisonRow', id: 'r', dimension: [text('D')], cells: [] }],
      },
    ],
    [
      'a story that turns after its end',
      { type: 'story', id: 's', turn: 2, children: [{ type: 'beat', id: 'b', children: [] }] },
    ],
  ])('refuses %s', (_, block) => {
    expect(articleSchema.safeParse(article(block)).success).toBe(false)
  })

  it.each(['../up', 'a/../b', '/abs', 'a//b', 'a\\b', 'a/', '.', 'tab\there'])(
    'refuses the slug %j',
    (slug) => {
      expect(articleSchema.safeParse({ ...article(), meta: { ...meta, slug } }).success).toBe(false)
    },
  )
})

describe('articleJsonSchema', () => {
  it('describes nested blocks by reference', () => {
    const schema = articleJsonSchema() as { definitions: Record<string, unknown> }
    expect(Object.keys(schema.definitions)).toEqual(
      expect.arrayContaining(['Block', 'Phrasing', 'Position', 'Metadata']),
    )
  })
})
