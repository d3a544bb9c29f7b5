import { type Article, articleSchema } from '@trifold/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryArticle } from './arbitrary-article.ts'
import { print, read, variants } from './printing.ts'

const runs = { seed: 20261122, numRuns: 100 }

/** What the parser or the file's place gives: positions, ids, and (guessed in quotes) whether a list is loose. */
const given = new Set(['position', 'id', 'spread'])

/** What an article says. */
const contentOf = (article: Article | undefined): unknown =>
  JSON.parse(JSON.stringify(article ?? null, (key, value: unknown) => (given.has(key) ? undefined : value)))

it('generates articles that are valid', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      expect(articleSchema.safeParse(article).error).toBeUndefined()
    }),
    runs,
  )
})

describe.each(variants)('any article printed as %s', (_, options) => {
  it('is the same in bytes when it is compiled and printed again', () => {
    fc.assert(
      fc.property(arbitraryArticle, (generated) => {
        const { article } = read(print(generated, options))
        const once = article === undefined ? '' : print(article, options)
        const again = read(once).article
        expect(article).toBeDefined()
        expect(again && print(again, options)).toBe(once)
      }),
      runs,
    )
  })
})

it('says the same after a way through Trifold’s dialect', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      expect(contentOf(read(print(article, { dialect: 'trifold' })).article)).toEqual(contentOf(article))
    }),
    runs,
  )
})
