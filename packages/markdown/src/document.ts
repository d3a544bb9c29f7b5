import type { Article, Metadata } from '@trifold/core'
import { bibliography, type Lowering, lowerBlocks } from '@trifold/prose'
import type { RootContent } from 'mdast'
import { lowerFootnotes } from './footer/footnotes.ts'
import { titleBlock } from './header/title-block.ts'
import type { MarkdownOptions } from './options.ts'

/** All that is printed of an article, in order. */
export interface Document {
  /** What front matter says; without it there is none. */
  readonly frontmatter?: Partial<Metadata>
  readonly nodes: RootContent[]
}

/** An article's parts, as its dialect and options want them: header, text, sources, footnotes. */
export const createDocument = (article: Article, options: MarkdownOptions, state: Lowering): Document => {
  const { meta } = article
  const text = lowerBlocks(article.children, state)
  const footnotes = lowerFootnotes(state)
  if (options.dialect === 'trifold') {
    return { frontmatter: withMedia(meta, state), nodes: [...text, ...footnotes] }
  }
  const nodes = [...text, ...bibliography(meta, state.words), ...footnotes]
  if (!options.frontmatter) return { nodes: [...titleBlock(meta, state.words), ...nodes] }
  // Printed as a section, sources would come twice if front matter told them too; slides are no reader's business.
  const { sources: _, slides: __, ...rest } = withMedia(meta, state)
  return { frontmatter: rest, nodes }
}

const withMedia = (meta: Metadata, state: Lowering): Metadata =>
  meta.image === undefined ? meta : { ...meta, image: { ...meta.image, src: state.media(meta.image.src) } }
