import type { ShelvedArticle } from './shelved-article.ts'

/** Which articles may lose their files. */
export interface Room {
  /** Bytes that all files may take. */
  readonly most: number
  /** How lately an article was looked at: the higher, the later; 0 for never. */
  looked(article: ShelvedArticle): number
  /** Articles that were looked at last keep theirs. */
  readonly kept: number
}

/**
 * The articles whose files are given up, so that all of them take no more than there is room for: those looked at longest ago
 * first. A version that stays while its article has errors could not be made again: it is given up last.
 */
export const makeRoom = (
  articles: Iterable<ShelvedArticle>,
  { most, looked, kept }: Room,
): ShelvedArticle[] => {
  const held = [...articles].filter(({ good }) => good !== undefined).sort((a, b) => looked(b) - looked(a))
  let size = held.reduce((sum, article) => sum + bytesOf(article), 0)
  const rest = held.slice(kept)
  const order = [
    ...rest.filter(isRepeatable).reverse(),
    ...rest.filter((one) => !isRepeatable(one)).reverse(),
  ]
  const given: ShelvedArticle[] = []
  for (const article of order) {
    if (size <= most) break
    size -= bytesOf(article)
    given.push(article)
  }
  return given
}

const bytesOf = ({ good }: ShelvedArticle): number =>
  [...(good?.files.values() ?? [])].reduce((sum, { content }) => sum + content.length, 0)

const isRepeatable = ({ rendered }: ShelvedArticle): boolean => rendered?.usable !== false
