import type { KeyName } from '@trifold/compile'
import type { SurveyedPost } from './survey-posts.ts'

/** What the keys of a blog mean to Trifold. */
export interface KeyMeanings {
  /** For each of Trifold's keys that posts have, how they spell it, the commonest first. */
  readonly known: ReadonlyMap<KeyName, readonly string[]>
  /** Keys that are carried along, the commonest first. */
  readonly unknown: readonly string[]
}

/** Counts the keys of posts by what they mean; a collection's aliases come before Trifold's own spellings. */
export const keyMeanings = (
  posts: readonly SurveyedPost[],
  aliases: Readonly<Record<string, KeyName>>,
): KeyMeanings => {
  const counts = new Map<string, { means: KeyName | undefined; count: number }>()
  for (const { survey } of posts)
    for (const { key, means } of survey.keys) {
      const known = Object.hasOwn(aliases, key) ? aliases[key] : means
      counts.set(key, { means: known, count: (counts.get(key)?.count ?? 0) + 1 })
    }
  const known = new Map<KeyName, string[]>()
  const unknown: string[] = []
  for (const [key, { means }] of [...counts].sort(([, a], [, b]) => b.count - a.count)) {
    if (means === undefined) unknown.push(key)
    else known.set(means, [...(known.get(means) ?? []), key])
  }
  return { known, unknown }
}
