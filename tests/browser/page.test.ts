import type { Browser, Page } from 'playwright-core'
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

/** How many px of the page stand beyond the screen's edge. */
const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** Links in the page that lead to no place in it. */
const danglingLinks = (page: Page): Promise<string[]> =>
  page.$$eval('a[href^="#"]', (links) =>
    links
      .map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
      .filter((id) => id !== '' && document.getElementById(id) === null),
  )

const phone = { viewport: { width: 390, height: 844 } }

describe.each(repositoryArticles)('the page of %s', (_, source) => {
  let html: string
  beforeAll(async () => {
    html = await printedFile(source, 'html', 'article.html')
  })

  it.each([
    ['light, on a large screen', {}],
    ['dark, on a large screen', { colorScheme: 'dark' as const }],
    ['light, on a phone', phone],
  ])('is accessible, asks for nothing and complains of nothing: %s', async (_name, options) => {
    const { page, requests, complaints, close } = await openFile(browser, html, options)
    expect(await accessibilityFindings(page)).toEqual([])
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    await close()
  })

  it('leads every link in the page to a place in it', async () => {
    const { page, close } = await openFile(browser, html)
    expect(await danglingLinks(page)).toEqual([])
    await close()
  })
})

const comparisonOf = (subjects: readonly string[]): string =>
  [
    ':::comparison',
    `| | ${subjects.join(' | ')} |`,
    `| - | ${subjects.map(() => '-').join(' | ')} |`,
    `| Direction of what is said | ${subjects.map((subject) => `The way that ${subject} takes`).join(' | ')} |`,
    ':::',
  ].join('\n')

it.each([
  ['one subject', ['Presence']],
  ['two subjects', ['Presence', 'Conversation']],
  ['two subjects of long names', ['`article.jsonld`', '`article.jsonld.html`']],
  ['three subjects', ['Presence', 'Conversation', 'Advertising']],
])('shows all of a comparison on a phone, each under its subject: %s', async (_, subjects) => {
  const html = await printedFile(`# Compared\n\n${comparisonOf(subjects)}\n`, 'html', 'article.html')
  const { page, close } = await openFile(browser, html, phone)
  const edges = (selector: string) =>
    page.$$eval(selector, (cells) =>
      cells.map((cell) => {
        const { left, right } = cell.getBoundingClientRect()
        return [Math.round(left), Math.round(right)]
      }),
    )
  expect(await page.$eval('.table', (box) => box.scrollWidth - box.clientWidth)).toBe(0)
  expect(await edges('td.subject')).toEqual(await edges('th.subject'))
  const [dimension, said] = await Promise.all(
    ['tbody th', 'td.subject'].map((cell) => page.$eval(cell, (box) => box.getBoundingClientRect().bottom)),
  )
  expect(dimension).toBeLessThan(said ?? 0)
  expect(await accessibilityFindings(page)).toEqual([])
  await close()
})

it('breaks no short code at its hyphens, wherever a line ends', async () => {
  const text = Array.from({ length: 60 }, (_, index) => `${'o'.repeat(index % 13)} \`--dry-run\``).join(' ')
  const html = await printedFile(`# Code\n\n${text}\n`, 'html', 'article.html')
  const { page, close } = await openFile(browser, html, phone)
  const lines = await page.$$eval('p code', (codes) => codes.map((code) => code.getClientRects().length))
  expect(lines).toHaveLength(60)
  expect(new Set(lines)).toEqual(new Set([1]))
  await close()
})

describe('the judge of pages', () => {
  it('finds what is too wide, low in contrast, refused by the page’s policy, or leads nowhere', async () => {
    const { page, complaints, close } = await openFile(
      browser,
      `<!doctype html><html lang="en"><title>Broken</title>
       <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
       <main><h1>A</h1><p style="width:900px;color:#ccc;background:#fff">Pale</p><a href="#nowhere">There</a>
       <img alt="Far" src="http://127.0.0.1:9/picture.png"></main></html>`,
      phone,
    )
    expect(await sidewaysScroll(page)).toBeGreaterThan(0)
    expect(await danglingLinks(page)).toEqual(['nowhere'])
    expect((await accessibilityFindings(page)).join()).toContain('color-contrast')
    expect(complaints.join()).toContain('picture.png')
    await close()
  })
})
