import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printedFile } from '../articles/printed-file.ts'
import { repositoryArticles } from '../articles/repository-articles.ts'
import { accessibilityFindings } from './accessibility.ts'
import { launchChromium } from './launch-chromium.ts'
import { openFile } from './open-file.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const phone = { viewport: { width: 390, height: 844 } }

describe.each(repositoryArticles)('the page of %s', (_, source) => {
  it.each([
    ['light, on a large screen', {}],
    ['dark, on a large screen', { colorScheme: 'dark' as const }],
    ['light, on a phone', phone],
  ])('is accessible, asks for nothing and complains of nothing: %s', async (_name, options) => {
    const { page, requests, complaints, close } = await openFile(
      browser,
      await printedFile(source, 'html', 'article.html'),
      options,
    )
    expect(await accessibilityFindings(page)).toEqual([])
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
    const sideways = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    expect(sideways).toBeLessThanOrEqual(0)
    await close()
  })

  it('leads every link in the page to a place in it', async () => {
    const { page, close } = await openFile(browser, await printedFile(source, 'html', 'article.html'))
    const dangling = await page.$$eval('a[href^="#"]', (links) =>
      links
        .map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
        .filter((id) => id !== '' && document.getElementById(id) === null),
    )
    expect(dangling).toEqual([])
    await close()
  })
})
