import { type CheerioAPI, load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { everyBlock } from '../articles/every-block.ts'
import { generateArticle } from '../articles/generate-article.ts'
import { printedFile } from '../articles/printed-file.ts'

const deckOf = async (source: string): Promise<CheerioAPI> =>
  load(await printedFile(source, 'slides', 'slides.html'))

const articles: [name: string, source: string][] = [
  ['with every block', everyBlock],
  ...[1, 2, 3].map((seed): [string, string] => [`generated from ${seed}`, generateArticle(seed)]),
]

describe('the printed deck', () => {
  it.each(articles)('has one heading, and a title and a place on each slide: %s', async (_, source) => {
    const page = await deckOf(source)
    const slides = page('[data-slide]').toArray()
    expect(page('h1').length).toBe(1)
    slides.forEach((slide, index) => {
      expect(page(slide).find('.title').text().trim()).not.toBe('')
      const place = `Slide ${index + 1} of ${slides.length}: `
      expect(page(slide).attr('aria-label')).toMatch(new RegExp(`^${place}.`))
    })
  })

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
