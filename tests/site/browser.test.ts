import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFindings } from '../browser/accessibility.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { type ServedFolder, serveFolder } from './serve-folder.ts'
import { articlePages, filesOf, pagesOf, siteFolder } from './site-files.ts'

const files = filesOf(siteFolder)
const paths = [...pagesOf(files).keys()].map((path) => `/${path.replace('index.html', '')}`)
const articles = [...articlePages(files).keys()].map((path) => `/${path.replace('index.html', '')}`)

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
const open = async (
  path: string,
  width: number,
  colorScheme: 'light' | 'dark',
  complaints: string[] = [],
) => {
  const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme })
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(served.origin) && !url.startsWith('data:')) complaints.push(`foreign: ${url}`)
  })
  await page.goto(served.origin + path)
  return page
}

const scrollThrough = async (page: Page): Promise<void> => {
  const height = await page.evaluate('document.documentElement.scrollHeight')
  for (let top = 0; top < Number(height); top += 600) {
    await page.evaluate(`scrollTo(0, ${top})`)
    await page.waitForTimeout(40)
  }
}

describe('a page in a browser', () => {
  it.each(paths)('has nothing that axe-core finds, in light and dark: %s', async (path) => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await open(path, 1280, scheme)
      expect(await accessibilityFindings(page)).toEqual([])
      await page.close()
    }
  })

  it.each(paths)('fits a phone: %s', async (path) => {
    const page = await open(path, 360, 'light')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    await page.close()
  })

  it.each(paths)('asks its own site alone, breaks no policy and does not shift: %s', async (path) => {
    const complaints: string[] = []
    const page = await open(path, 1280, 'light', complaints)
    await scrollThrough(page)
    const shift = await page.evaluate(`new Promise((resolve) => new PerformanceObserver((list) =>
      resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0))).observe({ type: 'layout-shift', buffered: true })
      || setTimeout(() => resolve(0), 300))`)
    expect(complaints).toEqual([])
    expect(Number(shift)).toBeLessThan(0.01)
    await page.close()
  })

  it.each(articles)('shows the deck of its article: %s', async (path) => {
    const page = await open(path, 1280, 'light')
    const frame = page.locator('iframe')
    await frame.scrollIntoViewIfNeeded()
    const title = await page.locator('h1').textContent()
    expect(await frame.getAttribute('title')).toBe(`Slides: ${title}`)
    const slide = page.frameLocator('iframe').locator('[data-slide]:visible').first()
    await slide.waitFor()
    expect((await slide.textContent())?.replace(/\s+/g, ' ')).toContain(title)
    const box = await frame.boundingBox()
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1)
    await page.close()
  })

  it('is dark on white on paper, without what only a screen can use', async () => {
    const page = await open(articles[0] ?? '/', 800, 'dark')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const colours = `[...document.querySelectorAll('h1, .trifold p, .trifold h2')].map((e) => getComputedStyle(e).color)`
    const seen = new Set(await page.evaluate<string[]>(colours))
    expect([...seen].filter((colour) => Number(/\d+/.exec(colour)?.[0]) > 100)).toEqual([])
    expect(await page.locator('iframe, nav').filter({ visible: true }).count()).toBe(0)
    await page.close()
  })

  it('is used by keyboard: the first stop leads past the head', async () => {
    const page = await open(articles[0] ?? '/', 1280, 'light')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the text')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true)
    await page.close()
  })
})
