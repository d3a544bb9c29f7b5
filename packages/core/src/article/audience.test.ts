import { describe, expect, it } from 'vitest'
import type { Article } from './article.ts'
import { selectFor } from './audience.ts'
import { plainText } from './plain-text.ts'
import type { Block } from './tree.ts'

const paragraph = (id: string): Block => ({ type: 'paragraph', id, children: [{ type: 'text', value: id }] })

const article: Article = {
  model: 1,
  meta: {
    title: 'A',
    slug: 'a',
    lang: 'en',
    authors: [],
    tags: [],
    sources: [],
    translations: [],
    slides: {},
    extra: {},
  },
  children: [
    paragraph('everyone'),
    { type: 'only', id: 'o', for: ['slides'], children: [paragraph('stage')] },
    {
      type: 'blockquote',
      id: 'q',
      children: [{ type: 'except', id: 'e', for: ['html'], children: [paragraph('unpaged')] }],
    },
  ],
  footnotes: [],
}

describe('selectFor', () => {
  it.each([
    ['slides', 'slides', 'everyone stage unpaged', []],
    ['slides', 'pptx', 'everyone stage unpaged', []],
    ['text', 'html', 'everyone ', ['o', 'e']],
    ['text', 'markdown', 'everyone unpaged', ['o']],
  ])('gives group %s, format %s: %s', (group, name, text, omittedIds) => {
    const { article: shown, omitted } = selectFor(article, { group, name })
    expect(shown.children.map(plainText).join(' ')).toBe(text)
    expect(omitted.map(({ id }) => id)).toEqual(omittedIds)
  })

  it('keeps the title of what it shows, as a line in bold', () => {
    const title = [{ type: 'text' as const, value: 'On stage' }]
    const only: Block = { type: 'only', id: 'o', for: ['slides'], title, children: [paragraph('stage')] }
    const { article: shown } = selectFor(
      { ...article, children: [only] },
      { group: 'slides', name: 'slides' },
    )
    expect(shown.children).toEqual([
      { type: 'paragraph', id: 'o', children: [{ type: 'strong', children: title }] },
      paragraph('stage'),
    ])
  })

  it('selects inside footnotes too', () => {
    const only: Block = { type: 'only', id: 'o', for: ['slides'], children: [paragraph('stage')] }
    const noted: Article = {
      ...article,
      children: [],
      footnotes: [
        { type: 'footnoteDefinition', id: 'n', identifier: 'n', children: [only, paragraph('all')] },
      ],
    }
    const { article: shown, omitted } = selectFor(noted, { group: 'text', name: 'html' })
    expect(shown.footnotes.map(plainText)).toEqual(['all'])
    expect(omitted.map(({ id }) => id)).toEqual(['o'])
  })

  it('copies nothing that holds no only and no except', () => {
    const shared = selectFor(article, { group: 'text', name: 'html' }).article
    expect(shared.children[0]).toBe(article.children[0])
    const plain: Article = { ...article, children: [paragraph('a')] }
    expect(selectFor(plain, { group: 'text', name: 'html' }).article).toBe(plain)
  })

  it('leaves the article it was given as it was', () => {
    const before = JSON.stringify(article)
    selectFor(article, { group: 'text', name: 'html' })
    expect(JSON.stringify(article)).toBe(before)
  })
})
