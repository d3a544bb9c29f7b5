import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFindings } from '../browser/accessibility.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { type ServedFolder, serveFolder } from './serve-folder.ts'
import { articlePages, filesOf, isReference, pagesOf, siteFolder } from './site-files.ts'

const files = filesOf(siteFolder)
const addressOf = (path: string): string => `/${path.replace('index.html', '')}`
/** Pages of a reference are all alike: some stand for all. */
const references = [...articlePages(files).keys()].filter(isReference)
const left = new Set(references.filter((_, index) => index % 60 !== 0))
const paths = [...pagesOf(files).keys()].filter((path) => !left.has(path)).map(addressOf)
const articles = [...articlePages(files).keys()].filter((path) => !isReference(path)).map(addressOf)
/** The first, for what all pages share. */
const [article = '/'] = articles

let browser: Browser
let served: ServedFolder
beforeAll(async () => {
  browser = await launchChromium()
  served = await serveFolder(siteFolder)
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

/** Opens a page, and hands what its console complains of to `complaints`. */
const open = async (path: string, complaints: string[] = []): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 844 }, colorScheme: 'light' })
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(served.origin) && !url.startsWith('data:')) complaints.push(`foreign: ${url}`)
  })
  await page.goto(served.origin + path)
  return page
}

/** Down to the end of a page and back, so that all of it is loaded. */
const scrollThrough = (page: Page): Promise<void> =>
  page.evaluate(`(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 600) {
      scrollTo(0, top)
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
    scrollTo(0, 0)
  })()`)

/** How far things have moved that stood somewhere before. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(`new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0)))
      .observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(0), 150)
  })`)

const showsDeck = async (page: Page): Promise<void> => {
  const frame = page.locator('iframe')
  await frame.scrollIntoViewIfNeeded()
  const title = await page.locator('h1').textContent()
  // “Slides”, in the article’s language.
  expect((await frame.getAttribute('title'))?.replace(/^\p{L}+\s?: /u, '')).toBe(title)
  const slide = page.frameLocator('iframe').locator('[data-slide]:visible').first()
  await slide.waitFor()
  expect((await slide.textContent())?.replace(/\s+/g, ' ')).toContain(title)
  const box = await frame.boundingBox()
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1)
}

// One page for all that is asked of it, in this order: loading is what takes long.
describe.each(paths)('the page %s in a browser', (path) => {
  const complaints: string[] = []
  let page: Page
  beforeAll(async () => {
    page = await open(path, complaints)
  })
  afterAll(() => page?.close())

  it('does not shift', async () => {
    await scrollThrough(page)
    expect(await layoutShift(page)).toBeLessThan(0.01)
  })

  if (articles.includes(path)) it('shows the deck of its article', () => showsDeck(page))

  it.each(['light', 'dark'] as const)(
    'has nothing that axe-core finds in %s colours',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme })
      expect(await accessibilityFindings(page)).toEqual([])
    },
  )

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 360, height: 844 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
  })

  it('has asked its own site alone, and broken no policy', () => {
    expect(complaints).toEqual([])
  })
})

/** Whether a colour as browsers tell it is fit for words on white paper. */
const isDark = (colour: string): boolean =>
  /^rgb\(\d+, \d+, \d+\)$/.test(colour) &&
  (colour.match(/\d+/g) ?? []).every((channel) => Number(channel) < 128)

describe('an article in a browser', () => {
  let page: Page
  beforeAll(async () => {
    page = await open(article)
  })
  afterAll(() => page?.close())

  it('is used by keyboard: the first stop leads past the head', async () => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the text')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true)
  })

  it('is dark on white on paper, without what only a screen can use', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const colours = `[...document.querySelectorAll('h1, .trifold p, .trifold h2')].map((e) => getComputedStyle(e).color)`
    const seen = [...new Set(await page.evaluate<string[]>(colours))]
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.filter((colour) => !isDark(colour))).toEqual([])
    expect(await page.locator('iframe, nav').filter({ visible: true }).count()).toBe(0)
  })
})
