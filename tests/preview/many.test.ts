import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../browser/launch-chromium.ts'
import { openStudio } from './open-studio.ts'
import { type Previewed, startCommand } from './start-command.ts'

const count = 1000
const files = Object.fromEntries(
  Array.from({ length: count }, (_, index) => [
    `posts/${index}.md`,
    `# Post number ${index} of many\n\n${index % 10 === 0 ? '## Tenth\n\n' : ''}Text ${index}.\n`,
  ]),
)

let browser: Browser
let collection: Previewed
beforeAll(async () => {
  browser = await launchChromium()
  collection = await startCommand(files)
})
afterAll(async () => {
  await browser.close()
  await collection.close()
})

it('a thousand articles are listed, filtered and opened while they are still being rendered', async () => {
  const studio = await openStudio(browser, collection.address)
  const { page } = studio
  const items = page.locator('.articles li:not([hidden])')
  await expect.poll(() => items.count()).toBe(count)
  await page.keyboard.press('/')
  await page.keyboard.type('posts/777')
  await expect.poll(() => items.count()).toBe(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await studio.article.getByText('Text 777.').waitFor()
  collection.save('posts/777.md', '# Post number 777 of many\n\nOther text.\n')
  await studio.article.getByText('Other text.').waitFor()
  expect(studio.complaints).toEqual([])
  await studio.close()
})
