import { closest, type Finding } from '@trifold/core'
import type { Vocabulary } from '@trifold/schema-org'

/** What is wrong with the type that an author gives an article: it is Article or a subtype, perhaps beside others. */
export const articleTypeFinding = (given: unknown, vocabulary: Vocabulary): Finding | undefined => {
  const names = (Array.isArray(given) ? given : [given]).map(nameOf)
  const isArticle = (name: string): boolean => vocabulary.isType(name) && vocabulary.isA(name, 'Article')
  if (names.some((name) => name !== undefined && isArticle(name))) return undefined
  const [first] = names
  const meant = first === undefined ? undefined : closest(first, vocabulary.typeNames.filter(isArticle))
  return {
    code: 'article-type',
    severity: 'error',
    message: `The article’s @type is ${first === undefined ? 'no name' : `“${first.slice(0, 60)}”`}; expected Article or a subtype, such as BlogPosting, NewsArticle or TechArticle.`,
    help:
      meant === undefined ? 'Describe another thing under about, or under @graph.' : `Did you mean ${meant}?`,
  }
}

/** A type's name without schema.org's namespace. */
const nameOf = (type: unknown): string | undefined =>
  typeof type === 'string' ? type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '') : undefined
