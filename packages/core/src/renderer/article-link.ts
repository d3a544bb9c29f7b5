import type { RenderContext } from './renderer.ts'

/** Where another article is, as seen from the outputs of this one. */
export interface ArticleLink {
  /** The way from this article's folder of outputs to the other's: percent-encoded, with a / at its end; empty for itself. */
  readonly folder: string
  /** `#` and the anchor, as the author wrote it; else empty. */
  readonly fragment: string
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
  return link === undefined ? undefined : `${link.folder}${file}${link.fragment}`
}
