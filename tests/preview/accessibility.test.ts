import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyBlock } from '../articles/every-block.ts'
import { accessibilityFindings } from '../browser/accessibility.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { openStudio, type Studio } from './open-studio.ts'
import { type Collection, startCollection } from './start-collection.ts'

const findings =
  '---\ntitle: Findings\npublished: yesterday\n---\n\n:::story{turn=9}\n\n1. **One.** a\n2. **Two.** b\n\n:::\n'
const arabic = '---\ntitle: ما الفرق؟\nlang: ar\n---\n\nنص.\n'

let browser: Browser
let collection: Collection
beforeAll(async () => {
  browser = await launchChromium()
  collection = await startCollection({
    'every.md': everyBlock,
    'findings.md': findings,
    'plain.md': '# A title that is rather long, as the titles of posts are now and then\n\nText.\n',
    'plain.ar.md': arabic,
  })
})
afterAll(async () => {
  await browser.close()
  await collection.close()
})

const sizes: readonly (readonly [string, BrowserContextOptions])[] = [
  ['in light', { colorScheme: 'light' }],
  ['in dark', { colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 375, height: 760 }, hasTouch: true }],
]

/** Opens an article and one of its views, wherever the list stands. */
const show = async (studio: Studio, title: string, view: string): Promise<void> => {
  await studio.page.goto(`${collection.address}#/`)
  await studio.choose(title)
  await studio.page.getByRole('heading', { level: 1, name: title }).waitFor()
  await studio.tab(view).click()
}

describe.each(sizes)('the studio %s', (_, options) => {
  it('gives axe nothing to find in any view', async () => {
    const studio = await openStudio(browser, collection.address, options)
    for (const [title, view] of [
      ['Findings', 'Findings'],
      ['Findings', 'Page'],
      ['ما الفرق؟', 'Slides'],
      ['A title that', 'Markdown'],
      ['A title that', 'Data'],
    ] as const) {
      await show(studio, title, view)
      expect(await accessibilityFindings(studio.page), `${title}: ${view}`).toEqual([])
    }
    await studio.page.keyboard.press('?')
    expect(await accessibilityFindings(studio.page)).toEqual([])
    await studio.close()
  })

  it('is never wider than its window', async () => {
    const studio = await openStudio(browser, collection.address, options)
    for (const view of ['Page', 'Slides', 'Data', 'Markdown', 'Findings']) {
      await show(studio, 'A title that', view)
      const sideways = 'document.documentElement.scrollWidth - innerWidth'
      expect(await studio.page.evaluate(sideways), view).toBe(0)
    }
    expect(studio.complaints).toEqual([])
    await studio.close()
  })
})

it('reads to a screen reader as what it is', async () => {
  const studio = await openStudio(browser, collection.address)
  await show(studio, 'Findings', 'Findings')
  await studio.page.getByRole('tabpanel', { name: /^Findings/ }).waitFor()
  const tree = (await studio.page.locator('body').ariaSnapshot())
    .replaceAll(/trifold-preview-\w+/g, 'FOLDER')
    .replaceAll(/#\/\w{16}/g, '#/KEY')
    .replaceAll(/vscode:\/\/file\/\S*\//g, 'vscode://file/FOLDER/')
  expect(tree).toMatchInlineSnapshot(`
    "- alert
    - navigation "Articles":
      - paragraph: Trifold
      - heading "FOLDER" [level=1]
      - paragraph:
        - text: 4 articles
        - button "1 with errors"
      - searchbox "Filter articles"
      - list:
        - listitem:
          - link "Tides, and how to read them every.md":
            - /url: "#/KEY"
        - listitem:
          - link "Findings findings.md 2 errors":
            - /url: "#/KEY"
        - listitem:
          - link "ما الفرق؟ plain.ar.md":
            - /url: "#/KEY"
        - listitem:
          - link "A title that is rather long, as the titles of posts are now and then plain.md":
            - /url: "#/KEY"
    - main:
      - article:
        - heading "Findings" [level=1]
        - paragraph: findings.md English
        - status
        - region "Error":
          - paragraph: published is “yesterday”; expected a date such as 2026-11-22 or 2026-11-22T09:30:00+01:00.
          - paragraph:
            - link "findings.md:3:12":
              - /url: vscode://file/FOLDER/findings.md:3:12
          - button "Show 2 findings"
        - tablist "Views":
          - tab "Page"
          - tab "Slides"
          - tab "Data"
          - tab "Markdown"
          - tab "Findings 2" [selected]
        - button "Side by side"
        - tabpanel "Findings 2":
          - heading "Errors 2" [level=2]
          - article:
            - 'heading "Error: published is “yesterday”; expected a date such as 2026-11-22 or 2026-11-22T09:30:00+01:00." [level=3]'
            - paragraph:
              - link "findings.md:3:12":
                - /url: vscode://file/FOLDER/findings.md:3:12
            - group "Source":
              - code: "3 | published: yesterday"
              - code: "| ^^^^^^^^^"
            - paragraph:
              - code: trifold explain frontmatter-value
              - button "Copy the command trifold explain frontmatter-value": Copy
          - article:
            - 'heading "Error: turn is 9; expected the number of one of the story’s beats, 1 to 2." [level=3]'
            - paragraph:
              - link "findings.md:6:10":
                - /url: vscode://file/FOLDER/findings.md:6:10
            - group "Source":
              - code: "6 | :::story{turn=9}"
              - code: "| ^^^^^^"
            - paragraph: The beats are counted from 1, whatever the numbers of the list.
            - paragraph:
              - code: trifold explain story-turn
              - button "Copy the command trifold explain story-turn": Copy
    - status"
  `)
  await studio.close()
})

it('on a phone is two screens, and the keyboard goes along', async () => {
  const studio = await openStudio(browser, collection.address, { viewport: { width: 375, height: 760 } })
  const { page } = studio
  const isAt = (selector: string) =>
    page.locator(selector).evaluate((element) => element === document.activeElement)
  expect(await page.locator('main').isVisible()).toBe(false)
  await page.getByRole('link', { name: 'A title that' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'A title that' }).waitFor()
  expect([await page.locator('nav').isVisible(), await isAt('.article-head h1')]).toEqual([false, true])
  await page.setViewportSize({ width: 360, height: 760 })
  const fits = (tabs: Element) => {
    tabs.querySelector('.count')?.replaceChildren(' 12')
    return tabs.scrollWidth <= tabs.clientWidth
  }
  expect(await page.getByRole('tablist', { name: 'Views', exact: true }).evaluate(fits)).toBe(true)
  await page.getByRole('link', { name: 'Articles' }).press('Enter')
  expect(await page.locator('main').isVisible()).toBe(false)
  expect(await isAt('.articles a:has-text("A title that")')).toBe(true)
  await studio.close()
})
