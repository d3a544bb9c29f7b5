import type { TrifoldArticle } from '@trifold/vite'

/** When an article was changed last, as its author wrote it; undefined if it has no date. */
export const changedOn = ({ modified, published }: TrifoldArticle['meta']): string | undefined =>
  modified ?? published
