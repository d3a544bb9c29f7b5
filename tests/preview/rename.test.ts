import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../browser/launch-chromium.ts'
import { openStudio, type Studio } from './open-studio.ts'
import { type Collection, startCollection } from './start-collection.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const post = '---\ntitle: The post\n---\n\n## One\n\nFirst words.\n\n## Two\n\nOther words.\n'

let collection: Collection
let studio: Studio
beforeEach(async () => {
  collection = await startCollection({ 'post.md': post, 'second.md': '# The second\n\nText.\n' })
  studio = await openStudio(browser, collection.address)
  await studio.choose('The post')
  await studio.article.getByText('First words.').waitFor()
})
afterEach(async () => {
  await studio.close()
  await collection.close()
})

const news = (text: RegExp) => studio.page.getByRole('status').getByText(text).waitFor()

describe('an article that is renamed while it is shown', () => {
  it('stays on screen, at its slide, and says what it is called now', async () => {
    await studio.tab('Slides').click()
    await studio.deck.locator('[data-slide]').first().waitFor()
    await studio.deck.locator('body').click({ position: { x: 600, y: 100 } })
    await expect.poll(() => studio.page.url()).toMatch(/\/slides\/one$/)
    const address = studio.page.url()
    collection.rename('post.md', 'posts/renamed.md')
    await news(/post\.md is now posts\/renamed\.md\./)
    expect(studio.page.url()).toBe(address)
    collection.save('posts/renamed.md', post.replace('First words', 'New words'))
    await studio.deck.getByText('New words').first().waitFor()
    expect(await studio.deck.locator('[data-slide]:not([inert])').getAttribute('id')).toBe('one')
    expect(studio.complaints).toEqual([])
  })

  it('keeps the keyboard in the list, wherever it stands there now', async () => {
    const link = studio.page.getByRole('link', { name: 'The post' })
    await link.focus()
    collection.rename('post.md', 'zebra.md')
    await news(/post\.md is now zebra\.md\./)
    await expect
      .poll(() => studio.page.locator('.articles a').allTextContents())
      .toMatchObject([expect.stringContaining('second.md'), expect.stringContaining('zebra.md')])
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('stays when its text is changed with its name', async () => {
    collection.save('other.md', post.replace('First words', 'New words'))
    collection.remove('post.md')
    await news(/post\.md is now other\.md\./)
    await studio.article.getByText('New words').waitFor()
  })

  it('leaves its old name to another one', async () => {
    collection.rename('post.md', 'old.md')
    await news(/post\.md is now old\.md\./)
    collection.save('post.md', '---\ntitle: A new post\n---\n\nNew.\n')
    await studio.choose('A new post')
    await studio.article.getByText('New.').waitFor()
    await studio.choose('The post')
    await studio.article.getByText('First words.').waitFor()
  })
})

it('an article that is removed while it is shown is told, and shown again when it comes back', async () => {
  const { page } = studio
  collection.remove('post.md')
  await page.getByRole('heading', { level: 1, name: 'This article is gone' }).waitFor()
  await page.getByText('post.md is no longer there. Should it').waitFor()
  await news(/^post\.md is no longer there\.$/)
  await page.setViewportSize({ width: 700, height: 800 })
  await page.getByText('post.md is no longer there. Should it').waitFor()
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByText('post.md is no longer there. Should it').waitFor()
  collection.save('post.md', post)
  await studio.article.getByText('First words.').waitFor()
})
