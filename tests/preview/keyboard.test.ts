import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../browser/launch-chromium.ts'
import { openStudio, type Studio } from './open-studio.ts'
import { type Collection, startCollection } from './start-collection.ts'

const broken = '# Broken\n\n:::story{turn=9}\n\n1. **One.** a\n2. **Two.** b\n\n:::\n'

let browser: Browser
let collection: Collection
let studio: Studio
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
  collection = await startCollection({
    'apples.md': '# Apples\n\nText.\n',
    'broken.md': broken,
    'résumé.md': '# Résumé\n\nText.\n',
  })
})
afterAll(async () => {
  await browser.close()
  await collection.close()
})
beforeEach(async () => {
  studio = await openStudio(browser, collection.address)
  page = studio.page
  await heading('Apples')
  return () => studio.close()
})

const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}
/** What has the keyboard, as a screen reader names it. */
const focused = (): Promise<string> =>
  page.evaluate(
    `(({ role, ariaLabel, textContent }) => ariaLabel ?? textContent.trim())(document.activeElement)`,
  )
/** The views that the address names; behind them may stand the slide that a deck told. */
const views = (): string | undefined => page.url().split('#/')[1]?.split('/')[1]
const shownPanel = (): Promise<string | null> =>
  page.locator('[role="tabpanel"]:not(.away)').first().getAttribute('id')

describe('by keyboard alone', () => {
  it('articles are walked through, filtered and opened', async () => {
    await press('j')
    await heading('Broken')
    await press('j')
    await heading('Résumé')
    await press('k', 'k')
    await heading('Apples')
    await press('/')
    expect(await focused()).toBe('Filter articles')
    await page.keyboard.type('resume')
    expect(await page.locator('.articles li:visible').count()).toBe(1)
    await press('ArrowDown', 'Enter')
    await heading('Résumé')
    await press('ArrowUp')
    expect(await focused()).toBe('Filter articles')
    await page.keyboard.type('zzz')
    await page.getByText('No article matches: 3 hidden by the filter').waitFor()
  })

  it('an error is found, read and followed to its place', async () => {
    await press('j')
    await page.getByRole('region', { name: 'Error' }).waitFor()
    await press('5')
    expect(await shownPanel()).toBe('panel-findings')
    await press('t', 'Tab')
    const reached: string[] = []
    for (let count = 0; count < 8; count++) {
      reached.push(await focused())
      await press('Tab')
    }
    expect(reached).toContain('Side by side')
    expect(reached.some((name) => name.startsWith('broken.md:3:'))).toBe(true)
    expect(reached).toContain('Copy the command trifold explain story-turn')
  })

  it('tabs are walked through with arrows, in a circle', async () => {
    await press('t')
    expect(await focused()).toBe('Page')
    await press('ArrowRight')
    expect([await focused(), await shownPanel()]).toEqual(['Slides', 'panel-slides'])
    await press('End')
    expect(await shownPanel()).toBe('panel-findings')
    await press('ArrowRight')
    expect(await shownPanel()).toBe('panel-page')
    await page.goBack()
    expect(await shownPanel()).toBe('panel-findings')
    await press('t', '2')
    expect([await focused(), await shownPanel()]).toEqual(['Slides', 'panel-slides'])
  })

  it('two views are put side by side and changed, each in its place', async () => {
    await press('b')
    const beside = page.getByRole('tablist', { name: 'Views beside' })
    expect(await beside.getByRole('tab', { selected: true }).textContent()).toBe('Slides')
    await beside.getByRole('tab', { selected: true }).focus()
    await press('ArrowRight')
    expect(await beside.getByRole('tab', { selected: true }).textContent()).toBe('Data')
    expect(views()).toBe('page,data')
    await press('3')
    expect(views()).toBe('data,page')
    await page.getByRole('button', { name: 'One view' }).focus()
    await press('Enter')
    expect([views(), await focused()]).toEqual(['data', 'Side by side'])
  })

  it('the page is scrolled and left again: keys that the studio has work in it', async () => {
    await studio.article.locator('body').click()
    await press('j')
    await heading('Broken')
  })

  it('the slides are walked through and left again by Escape', async () => {
    await press('2')
    await studio.deck.locator('[data-slide]').first().waitFor()
    await studio.deck.locator('body').click()
    await press('o', 'j')
    expect(await shownPanel()).toBe('panel-slides')
    await heading('Apples')
    await press('Escape', 'Escape')
    await expect.poll(focused).toBe('Slides')
    await press('3')
    expect(await shownPanel()).toBe('panel-data')
  })

  it('the keys are told, and the dialog that tells them closes', async () => {
    await press('?')
    const dialog = page.getByRole('dialog', { name: 'Keys' })
    await dialog.waitFor()
    await press('j')
    await heading('Apples')
    await press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await press('?')
    await dialog.waitFor()
    await press('?')
    await dialog.waitFor({ state: 'hidden' })
    await press('j')
    await heading('Broken')
  })

  it('keys of the browser stay its own', async () => {
    await press('Control+j', 'Alt+j')
    await heading('Apples')
  })
})

it('what has the keyboard is seen to have it', async () => {
  const unseen: string[] = []
  await page.locator('body').focus()
  for (let count = 0; count < 16; count++) {
    await press('Tab')
    const mark = await page.evaluate<string>(`(() => {
      const element = document.activeElement
      const style = getComputedStyle(element)
      return element.tagName === 'IFRAME' || element === document.body || style.outlineStyle !== 'none' || style.boxShadow !== 'none'
        ? '' : element.outerHTML
    })()`)
    if (mark !== '') unseen.push(mark)
  }
  expect(unseen).toEqual([])
})
