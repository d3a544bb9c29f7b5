import { type CheerioAPI, load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { everyBlock } from '../articles/every-block.ts'
import { generateArticle } from '../articles/generate-article.ts'
import { printedFile } from '../articles/printed-file.ts'

const deckOf = async (source: string): Promise<CheerioAPI> =>
  load(await printedFile(source, 'slides', 'slides.html'))

describe('the printed deck', () => {
  it.each([
    ['with every block', everyBlock],
    ...[1, 2, 3].map((seed) => [`generated from ${seed}`, generateArticle(seed)] as const),
  ])(
    'of the article %s has one heading, and a title, a name and a place for each slide',
    async (_, source) => {
      const page = await deckOf(source)
      const slides = page('[data-slide]').toArray()
      expect(page('h1').length).toBe(1)
      slides.forEach((slide, index) => {
        expect(page(slide).find('.title').text().trim()).not.toBe('')
        expect(page(slide).attr('aria-label')).toMatch(
          new RegExp(`^Slide ${index + 1} of ${slides.length}: .`),
        )
      })
    },
  )

  it('marks the turn of a story', async () => {
    const page = await deckOf(':::story{turn=2}\n1. **One.** It begins.\n2. **Two.** It turns.\n:::\n')
    expect(page('.turn .sr').text()).toBe('Turning point')
    expect(page('.turn').text()).toContain('It turns.')
  })

  it('gives subjects their hues, and tables their scopes', async () => {
    const page = await deckOf(':::comparison\n| | A | B |\n| --- | --- | --- |\n| Dimension | x | y |\n:::\n')
    expect(page('.subject.hue2[scope=col]').text()).toBe('B')
    expect(page('th[scope=row]').text()).toBe('Dimension')
  })
})
