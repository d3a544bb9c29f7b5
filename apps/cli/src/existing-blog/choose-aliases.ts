import { foldKey, type KeyName, surveyFrontmatter } from '@trifold/compile'
import { otherNames } from './other-names.ts'
import type { SurveyedPost } from './survey-posts.ts'

/** Trying an alias reads front matter again: enough posts to find what does not fit. */
const mostTried = 200

/**
 * The posts' own names for Trifold's keys, where the key itself is missing and each value is what the key asks for.
 * Under an alias a wrong value is an error, so one that does not fit in any post is left out.
 */
export const chooseAliases = (posts: readonly SurveyedPost[]): Record<string, KeyName> => {
  const aliases: Record<string, KeyName> = {}
  const spellings = spellingsOf(posts)
  // `Object.entries` forgets what the keys are called; the object has no others.
  for (const [name, candidates] of Object.entries(otherNames) as [KeyName, readonly string[]][]) {
    for (const spelling of candidates.flatMap((candidate) => [
      ...(spellings.get(foldKey(candidate)) ?? []),
    ])) {
      const having = posts.filter(({ survey }) =>
        survey.keys.some(({ key, empty }) => key === spelling && !empty),
      )
      if (having.length > 0 && isMissing(name, having) && fits({ [spelling]: name }, having))
        aliases[spelling] = name
    }
  }
  return aliases
}

/** Every spelling of a key that means nothing to Trifold, by the key without capitals and hyphens. */
const spellingsOf = (posts: readonly SurveyedPost[]): Map<string, Set<string>> => {
  const spellings = new Map<string, Set<string>>()
  for (const { survey } of posts)
    for (const { key, means } of survey.keys) {
      if (means === undefined)
        spellings.set(foldKey(key), (spellings.get(foldKey(key)) ?? new Set()).add(key))
    }
  return spellings
}

/** Whether most of the posts do not say it by another name, which Trifold reads already. */
const isMissing = (name: KeyName, posts: readonly SurveyedPost[]): boolean =>
  posts.filter(({ survey }) => survey.keys.some(({ means, empty }) => means === name && !empty)).length * 2 <
  posts.length

const fits = (alias: Record<string, KeyName>, posts: readonly SurveyedPost[]): boolean =>
  posts
    .slice(0, mostTried)
    .every(({ bytes, survey }) => surveyFrontmatter(bytes, alias).misread <= survey.misread)
