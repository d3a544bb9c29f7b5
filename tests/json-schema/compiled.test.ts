import { articleSchema } from '@trifold/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileText } from '../articles/compile-text.ts'
import { generateArticle } from '../articles/generate-article.ts'
import { repositoryArticles } from '../articles/repository-articles.ts'
import { arbitrarySource } from '../hostile/arbitrary-source.ts'

/** What is compiled is not validated as a whole: that it could be, down to the order of its keys, is held here. */
const expectOfModel = (source: string): void => {
  const { article } = compileText(source)
  if (article !== undefined)
    expect(JSON.stringify(articleSchema.parse(article))).toBe(JSON.stringify(article))
}

it.each(repositoryArticles)(
  'an article is compiled to what the model’s schema makes of it: %s',
  (_, source) => expectOfModel(source),
)

it.each([1, 2, 3, 4])(
  'a generated article is compiled to what the model’s schema makes of it: seed %s',
  (seed) => expectOfModel(generateArticle(seed)),
)

it('any text is compiled to what the model’s schema makes of it', () => {
  fc.assert(fc.property(arbitrarySource, expectOfModel), { numRuns: 60, seed: 1 })
})
