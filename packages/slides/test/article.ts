import type { Article, Block, Metadata, Paragraph, Phrasing, Section } from '@trifold/core'

/** An article with little beside its blocks. */
export const articleOf = (children: Block[], meta: Partial<Metadata> = {}): Article => ({
  model: 1,
  meta: {
    title: 'A title',
    slug: 'a-title',
    lang: 'en',
    authors: [],
    tags: [],
    sources: [],
    translations: [],
    slides: {},
    extra: {},
    ...meta,
  },
  children,
  footnotes: [],
})

export const paragraph = (content: string | Phrasing): Paragraph => ({
  type: 'paragraph',
  id: 'paragraph',
  children: [typeof content === 'string' ? { type: 'text', value: content } : content],
})

export const section = (heading: string, children: Block[]): Section => ({
  type: 'section',
  id: 'section',
  depth: 2,
  heading: [{ type: 'text', value: heading }],
  children,
})
