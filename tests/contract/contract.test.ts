import type { Article } from '@trifold/core'
import { renderers } from '@trifold/renderers'
import { expect, it } from 'vitest'
import { compileText } from '../articles/compile-text.ts'
import { everyBlock } from '../articles/every-block.ts'
import { generateArticle } from '../articles/generate-article.ts'
import { compileJudged } from '../slides-judge/render-deck.ts'
import { elsewhere } from './elsewhere.ts'
import { testRenderer } from './renderer-contract.ts'

const compiled = (text: string): Article => {
  const { article } = compileText(text)
  if (article === undefined) throw new Error('the article does not compile')
  return article
}

const articles = {
  'an empty article': compiled(''),
  'one paragraph': compiled('Only this.'),
  'a right-to-left article': compiled('---\nlang: ar\n---\n\n# عنوان\n\nنص قصير.'),
  'an article with every block': compiled(everyBlock),
  'an article with pictures and a formula': compileJudged(
    '![A field](picture-64x48.png)\n\n![A drawing](drawing-64x48.svg)\n\n$$\n\\frac{a}{b}\n$$',
  ),
  'a generated article': compiled(generateArticle(7)),
}

for (const renderer of renderers) testRenderer(renderer, articles)

it.each([
  ['the clock', () => `${Date.now()}`],
  ['chance', () => `${Math.random()}`],
  ['the environment', () => `${process.env.PATH}`],
])('another time and place shows what asks %s', async (_, ask) => {
  expect(await elsewhere(async () => ask())).not.toBe(ask())
})

it('another time and place refuses what asks the locale', async () => {
  await expect(elsewhere(async () => new Date(0).toLocaleDateString())).rejects.toThrow('locale')
})
