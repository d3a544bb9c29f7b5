import type { RenderContext } from './renderer.ts'

/** Where another article is, as seen from the outputs of this one. */
export interface ArticleLink {
  /** The way from this article's folder of outputs to the other's: percent-encoded, with a / at its end; empty for itself. */
  readonly folder: string
  /** `#` and the anchor, as the author wrote it; else empty. */
  readonly fragment: string
  /** Where a site shows the other article, if outputs are parts of its pages: there every format's links lead. */
  readonly page?: string | undefined
}

/**
 * The URL under which an output of this article leads to the same output of the article that a URL names:
 * `other.md#part` for `article.html` is `../other/article.html#part`. Undefined where it names no article.
 */
export const articleHref = (
  url: string,
  file: string,
  context: Pick<RenderContext, 'article'>,
): string | undefined => {
  const link = context.article(url)
  if (link === undefined) return undefined
  return link.page === undefined ? `${link.folder}${file}${link.fragment}` : `${link.page}${link.fragment}`
}
