import type { Article, Metadata, Version } from '@trifold/core'
import { bibliography, type Lowering, lowerBlocks } from '@trifold/prose'
import type { RootContent } from 'mdast'
import { flavours } from './flavours/flavours.ts'
import { lowerFootnotes } from './footer/footnotes.ts'
import { lineOfVersions } from './footer/line-of-versions.ts'
import { titleBlock } from './header/title-block.ts'
import { trifoldFrontmatter } from './header/trifold-frontmatter.ts'
import type { MarkdownOptions } from './options.ts'

/** All that is printed of an article, in order. */
export interface Document {
  /** What front matter says; without it there is none. */
  readonly frontmatter?: object
  readonly nodes: RootContent[]
}

/** An article's parts, as its dialect and options want them: header, text, sources, footnotes. */
export const createDocument = (
  article: Article,
  options: MarkdownOptions,
  state: Lowering,
  versions: readonly Pick<Version, 'lang' | 'url'>[] = [],
): Document => {
  const { meta } = article
  const text = lowerBlocks(article.children, state)
  const footnotes = lowerFootnotes(state)
  if (options.dialect === 'trifold') {
    return { frontmatter: trifoldFrontmatter(withMedia(meta, state)), nodes: [...text, ...footnotes] }
  }
  const nodes = [
    ...text,
    ...bibliography(meta, state.words),
    ...lineOfVersions(versions, state.words, meta.lang),
    ...footnotes,
  ]
  const { frontmatter } = flavours[options.flavour]
  if (!(options.frontmatter ?? frontmatter !== undefined))
    return { nodes: [...titleBlock(meta, state.words), ...nodes] }
  // Printed as a section, sources would come twice if front matter told them too; slides are no reader's business.
  const { sources: _, slides: __, ...rest } = withMedia(meta, state)
  return { frontmatter: frontmatter?.(withMedia(meta, state)) ?? trifoldFrontmatter(rest), nodes }
}

const withMedia = (meta: Metadata, state: Lowering): Metadata =>
  meta.image === undefined ? meta : { ...meta, image: { ...meta.image, src: state.media(meta.image.src) } }
