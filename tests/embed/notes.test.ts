import { expect, it } from 'vitest'
import { compileText } from '../articles/compile-text.ts'
import { repositoryArticles } from '../articles/repository-articles.ts'
import { judgedArticle } from '../slides-judge/article/judged-article.ts'
import { compileJudged } from '../slides-judge/render-deck.ts'
import { renderEmbed } from './render-embed.ts'

const generated = Array.from({ length: 10 }, (_, index): [string, string] => [
  `generated article ${index + 1}`,
  judgedArticle(index + 1).source,
])

it('the handout tells what the beats of a story are, whether they have names or not', async () => {
  const story = '# T\n\n## S\n\n:::story\n\n1. **Dawn.** It began.\n2. Somebody wrote.\n3. It ended.\n\n:::\n'
  const { text } = await renderEmbed(compileJudged(story), 'notes')
  expect(text).toMatch(/Dawn.*Somebody wrote.*It ended/)
})

it.each([...repositoryArticles, ...generated])(
  'the handout of %s compiles without a finding',
  async (_, source) => {
    const { text } = await renderEmbed(compileJudged(source), 'notes')
    const { diagnostics } = compileText(text ?? '')
    expect(diagnostics.map(({ line, code, message }) => `${line}: ${code}: ${message}`)).toEqual([])
    expect(text).toMatch(/^# .+\n\n## 1\\?\. /)
  },
)
