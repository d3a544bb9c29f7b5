import { readFile } from 'node:fs/promises'
import { type KeyName, surveyFrontmatter } from '@trifold/compile'
import type { ArticleFile, Config } from '@trifold/engine'

/** Enough to learn a habit from, and soon read. */
const mostRead = 50

/**
 * How the articles of a collection spell Trifold's keys: for each key the name that most of them use. Keys that none of
 * them has are left out.
 */
export const spellingOfKeys = async (
  articles: readonly ArticleFile[],
  aliases: Config['aliases'],
): Promise<ReadonlyMap<KeyName, string>> => {
  const counts = new Map<KeyName, Map<string, number>>()
  // The last ones: names often begin with a date, and habits change.
  for (const { path } of articles.slice(-mostRead)) {
    const bytes = await readFile(path).catch(() => undefined)
    if (bytes === undefined) continue
    for (const { key, means } of surveyFrontmatter(bytes, aliases).keys) {
      if (means === undefined) continue
      const spellings = counts.get(means) ?? new Map<string, number>()
      counts.set(means, spellings.set(key, (spellings.get(key) ?? 0) + 1))
    }
  }
  return new Map(
    [...counts].map(([name, spellings]) => {
      const [most] = [...spellings].sort(([, one], [, other]) => other - one)
      return [name, most?.[0] ?? name]
    }),
  )
}
