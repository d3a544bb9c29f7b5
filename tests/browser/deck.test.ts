import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printedFile } from '../articles/printed-file.ts'
import { repositoryArticles } from '../articles/repository-articles.ts'
import { accessibilityFindings } from './accessibility.ts'
import { launchChromium } from './launch-chromium.ts'
import { type OpenedFile, openFile } from './open-file.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const shownId = (page: Page): Promise<string> =>
  page.$$eval('[data-slide]', (slides) =>
    slides
      .filter((slide) => !slide.closest('[inert]'))
      .map((slide) => slide.id)
      .join(' '),
  )

const allIds = (page: Page): Promise<string[]> =>
  page.$$eval('[data-slide]', (slides) => slides.map((slide) => slide.id))

/** Slots whose content is larger than the slot. */
const overflowing = (page: Page): Promise<string[]> =>
  page.$$eval('[data-slide]:not([inert]) [data-slot]', (slots) =>
    slots
      .filter((slot) => slot.scrollHeight > slot.clientHeight + 1 || slot.scrollWidth > slot.clientWidth + 1)
      .map((slot) => `${slot.closest('[data-slide]')?.id} ${slot.getAttribute('data-slot')}`),
  )

/** Goes through a deck by the arrow that points where its text runs, until a press changes nothing; tells the slides that it showed, and what overflows. */
const walk = async (page: Page): Promise<{ seen: string[]; overflows: string[] }> => {
  const spot = async () => [await shownId(page), await page.locator('[data-step].later').count()].join(' ')
  const isLeftwards = await page.evaluate(() => document.documentElement.dir === 'rtl')
  const seen = [await shownId(page)]
  const overflows = await overflowing(page)
  for (let before = ''; before !== (await spot()); ) {
    before = await spot()
    await page.keyboard.press(isLeftwards ? 'ArrowLeft' : 'ArrowRight')
    const now = await shownId(page)
    if (now !== seen.at(-1)) seen.push(now)
    overflows.push(...(await overflowing(page)))
  }
  return { seen, overflows: [...new Set(overflows)] }
}

describe.each(repositoryArticles)('the deck of %s', (_, source) => {
  let html: string
  let deck: OpenedFile
  beforeAll(async () => {
    html = await printedFile(source, 'slides', 'slides.html')
    deck = await openFile(browser, html)
  })
  afterAll(() => deck.close())

  it('shows every slide to someone who presses the arrow, once each and in order, with all of it inside its slots', async () => {
    const ids = await allIds(deck.page)
    expect(ids.length).toBeGreaterThan(2)
    expect(new Set(ids).size).toBe(ids.length)
    expect(await walk(deck.page)).toEqual({ seen: ids, overflows: [] })
  })

  it('opens at the slide that the address names', async () => {
    const target = (await allIds(deck.page)).at(-1) ?? ''
    const linked = await openFile(browser, html, { hash: `#${encodeURIComponent(target)}` })
    expect(await shownId(linked.page)).toBe(target)
    await linked.close()
  })

  it('has nothing that axe-core finds, on its first slide and its last', async () => {
    await deck.page.keyboard.press('Home')
    expect(await accessibilityFindings(deck.page)).toEqual([])
    await deck.page.keyboard.press('End')
    expect(await accessibilityFindings(deck.page)).toEqual([])
  })

  it('asks for nothing and complains of nothing', () => {
    expect(deck.requests).toEqual([])
    expect(deck.complaints).toEqual([])
  })

  it('can be read with JavaScript off', async () => {
    const plain = await openFile(browser, html, { javaScriptEnabled: false })
    const visible = await plain.page.locator('[data-slide]:visible').count()
    expect(visible).toBe((await allIds(deck.page)).length)
    await plain.close()
  })
})

describe('the judge of decks', () => {
  it('finds a slot that overflows, a request and a missing label', async () => {
    const broken = await openFile(
      browser,
      `<!doctype html><html lang="en"><title>Broken</title><main><section data-slide id="a"><h1>A</h1>
       <div data-slot="body" style="height:40px;overflow:hidden">${'<p>line</p>'.repeat(9)}</div>
       <img src="http://127.0.0.1:9/picture.png"></section></main></html>`,
    )
    expect(await overflowing(broken.page)).toEqual(['a body'])
    expect(broken.requests).toEqual(['http://127.0.0.1:9/picture.png'])
    expect((await accessibilityFindings(broken.page)).join()).toContain('image-alt')
    await broken.close()
  })
})
