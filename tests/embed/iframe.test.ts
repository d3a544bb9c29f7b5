import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { load } from 'cheerio'
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { everyBlock } from '../articles/every-block.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { compileJudged } from '../slides-judge/render-deck.ts'
import { renderEmbed } from './render-embed.ts'

const article = compileJudged(everyBlock)

const snippetOf = async (options: object = {}, site: object = {}) => {
  const { text } = await renderEmbed(article, 'iframe', options, site)
  return load(text ?? '')('pre').text()
}

/** A page with a style sheet of its own, that acts on keys and tells of each. */
const blog = (
  snippet: string,
): string => `<!doctype html><html><head><meta charset="utf-8"><title>Blog</title><style>
* { letter-spacing: 0.1em; font-size: 30px } section, h2, p { display: inline; color: red } iframe { margin: 3px }
</style></head><body style="margin:0;width:700px"><h2 id="own">A post</h2>
<div style="height:300px"></div>${snippet}<div style="height:3000px"></div>
<script>const keys = []; addEventListener('keydown', ({ key }) => { keys.push(key) })</script></body></html>`

describe('a deck in a frame of another page', () => {
  let browser: Browser
  let folder: string
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    browser = await launchChromium()
    folder = mkdtempSync(join(tmpdir(), 'trifold-frame-'))
    writeFileSync(join(folder, 'slides.html'), (await renderEmbed(article, 'slides')).text ?? '')
    mkdirSync(join(folder, 'embed'))
    writeFileSync(join(folder, 'embed/iframe.html'), (await renderEmbed(article, 'iframe')).text ?? '')
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1000, height: 700 } })
    page = await context.newPage()
    return () => context.close()
  })

  const deckAt = async (address: string): Promise<Frame> => {
    await page.goto(address)
    const frame = await (await page.waitForSelector('iframe')).contentFrame()
    if (frame === null) throw new Error('the frame holds no document')
    await frame.waitForSelector('html[data-mode=stage]')
    return frame
  }
  const deckIn = (name: string): Promise<Frame> => deckAt(pathToFileURL(join(folder, name)).href)
  const within = (snippet: string): Promise<Frame> => {
    writeFileSync(join(folder, 'blog.html'), blog(snippet))
    return deckIn('blog.html')
  }
  const shown = (frame: Frame) =>
    frame.$$eval('[data-slide]', (slides) =>
      slides.filter((slide) => slide.checkVisibility({ visibilityProperty: true })).map(({ id }) => id),
    )

  it('is as wide as its place, in the proportions of its slides, and wholly shown', async () => {
    const frame = await within(await snippetOf())
    const box = await (await page.waitForSelector('iframe')).boundingBox()
    expect(box?.width).toBe(700)
    expect(Math.abs((box?.width ?? 0) / (box?.height ?? 1) - 16 / 9)).toBeLessThan(0.01)
    const [slide, size] = await frame.$eval('[data-slide]', (element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return [[left, top, right, bottom].map(Math.round), [innerWidth, innerHeight]] as const
    })
    expect(slide).toEqual([0, 0, ...size])
  })

  it('leaves the keys and the place of the page alone until it has the focus', async () => {
    const frame = await within(await snippetOf({ slide: 'words' }))
    expect(await shown(frame)).toEqual(['words'])
    expect(await page.evaluate(() => [document.activeElement?.localName, scrollY])).toEqual(['body', 0])
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('b')
    expect(await shown(frame)).toEqual(['words'])
    expect(await page.evaluate('keys')).toEqual(['ArrowRight', 'b'])
    await page.click('iframe', { position: { x: 350, y: 380 } })
    const [before] = await shown(frame)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('End')
    expect(await shown(frame)).not.toEqual([before])
    expect(await page.evaluate('keys')).toEqual(['ArrowRight', 'b'])
    expect(page.url()).not.toContain('#')
  })

  it('may fill the screen, which a frame may not that is not told so', async () => {
    const slides = (await renderEmbed(article, 'slides')).text ?? ''
    const snippet = await snippetOf({}, { baseUrl: 'http://decks.test' })
    const may = async (pasted: string) => {
      await context.route('http://*.test/**', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: route.request().url().startsWith('http://decks.test/') ? slides : blog(pasted),
        }),
      )
      return (await deckAt('http://blog.test/')).evaluate(() => document.fullscreenEnabled)
    }
    expect(await may(snippet)).toBe(true)
    expect(await may(snippet.replace(' allowfullscreen', ''))).toBe(false)
  })

  it('is called by the title of the deck, and is shown at work beside what is to be pasted', async () => {
    const frame = await deckIn('embed/iframe.html')
    expect(await page.getAttribute('iframe', 'title')).toBe(article.meta.title)
    expect(await shown(frame)).toEqual(['cover'])
    const [first, second] = await page.$$eval('ol a', (links) =>
      links.map((link) => link.getAttribute('href')),
    )
    expect([first, second?.startsWith('../slides.html#')]).toEqual(['../slides.html#cover', true])
  })

  it('is found where the site publishes it', async () => {
    const src = async (options: object, site: object) =>
      load(await snippetOf(options, site))('iframe').attr('src')
    const { slug } = article.meta
    const site = { baseUrl: 'https://example.org/posts' }
    expect(await src({}, {})).toBe('slides.html')
    expect(await src({}, site)).toBe(`https://example.org/posts/${slug}/slides.html`)
    expect(await src({ slide: 'words' }, site)).toBe(`https://example.org/posts/${slug}/slides.html#words`)
    expect(await src({ slide: 'no-such-slide' }, {})).toBe('slides.html')
  })
})
