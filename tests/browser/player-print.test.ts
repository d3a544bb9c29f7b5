import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './launch-chromium.ts'
import { deckSource, modeOf, playDeck, printSlides, slideIds } from './play-deck.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const paragraphs = 40
const spoken = Array.from(
  { length: paragraphs },
  (_, index) => `${'Words that are spoken. '.repeat(12)}[Link](https://example.org/${index})`,
).join('\n\n')
/** Notes of more than a page, each paragraph with a link: a PDF tells where on its pages links stand. */
const longNotes = `\n## Six {#six}\n\nA lead.\n\n:::notes\n\n${spoken}\n\n:::\n`

/** What can be read of a PDF without a library: the size of each page in points, links, and where they stand. */
const readPdf = (pdf: Buffer) => {
  const text = pdf.toString('latin1')
  const numbers = (list: string) => list.trim().split(/\s+/).map(Number)
  return {
    pages: [...text.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map((match) => numbers(match[1] ?? '').slice(2)),
    links: new Set([...text.matchAll(/\/URI\s*\((https:[^)]*)\)/g)].map((match) => match[1])),
    places: [...text.matchAll(/\/Rect\s*\[([^\]]*)\]/g)].map((match) => numbers(match[1] ?? '')),
  }
}

const printed = async (frontMatter: string, format: 'A4' | 'Letter', ...keys: string[]) => {
  const deck = await playDeck(browser, await printSlides(deckSource(frontMatter, longNotes)))
  await deck.press(...keys)
  const pdf = await deck.page.pdf({ preferCSSPageSize: true, printBackground: true, format })
  await deck.close()
  return readPdf(pdf)
}

describe('a deck on paper', () => {
  it.each([
    ['', [960, 540]],
    ['slides: { size: "4:3" }', [720, 540]],
  ])('is one slide a page, whichever is on show: %s', async (frontMatter, size) => {
    const { pages } = await printed(frontMatter, 'A4', 'PageDown', 'PageDown')
    expect(pages).toEqual(Array(slideIds.length + 1).fill(size))
  })
})

describe('a handout', () => {
  it.each([
    ['', 'A4', [595, 842]],
    ['', 'Letter', [612, 792]],
    ['lang: ar', 'A4', [595, 842]],
    ['slides: { size: "4:3" }', 'Letter', [612, 792]],
  ] as const)(
    'has a slide a page with all of its notes, upright: %s on %s',
    async (frontMatter, format, size) => {
      const { pages, links, places } = await printed(frontMatter, format, 'h')
      expect(pages.length).toBeGreaterThan(slideIds.length + 2)
      expect(pages.length).toBeLessThan(slideIds.length + 7)
      for (const page of pages) expect(page.map(Math.floor)).toEqual(size)
      expect(links.size).toBe(paragraphs)
      for (const [left = -1, bottom = -1, right = 1e9, top = 1e9] of places)
        expect(left > 40 && bottom > 40 && right < size[0] - 40 && top < size[1] - 40).toBe(true)
    },
  )

  it('can be had by its address, by key and by button, and is read on the screen as well', async () => {
    const html = await printSlides()
    const byAddress = await playDeck(browser, html, { search: '?handout' })
    const { page } = byAddress
    expect(await modeOf(page)).toBe('handout')
    expect(await page.locator('[data-slide]:visible').count()).toBe(slideIds.length)
    expect(await page.locator('[data-notes]:visible').count()).toBeGreaterThan(2)
    expect(await page.isVisible('[data-do="print"]')).toBe(true)
    await page.keyboard.press('End')
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    await byAddress.press('Escape')
    expect(await modeOf(page)).toBe('stage')
    await page.mouse.move(300, 300)
    await page.click('[data-do="handout"]')
    expect(await modeOf(page)).toBe('handout')
    expect(byAddress.complaints).toEqual([])
    await byAddress.close()
  })
})
