import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../browser/launch-chromium.ts'
import { openStudio } from './open-studio.ts'
import { type Previewed, startCommand } from './start-command.ts'

/** Far from what an article may be at most, and yet it takes many times as long as a post. */
const paragraph = `${'Words that fill some lines. '.repeat(4)}\n\n`
const section = `## A section\n\n${paragraph.repeat(18)}- one\n- two\n\n`
const huge = `---\ntitle: The huge one\nslides: { prose: notes }\n---\n\n${section.repeat(250)}`

let browser: Browser
let collection: Previewed
beforeAll(async () => {
  browser = await launchChromium()
  collection = await startCommand({ 'huge.md': huge, 'post.md': '# The post\n\nText.\n' })
})
afterAll(async () => {
  await browser.close()
  await collection.close()
})

it('no article waits for one that takes long, saved or opened', async () => {
  const studio = await openStudio(browser, collection.address)
  const { page } = studio
  await studio.choose('The huge one')
  await page.getByText('Being made.').waitFor()
  await studio.choose('The post')
  await studio.article.getByText('Text.').waitFor()
  collection.save('huge.md', `${huge}\nSaved.\n`)
  for (const words of ['First.', 'Second.']) {
    collection.save('post.md', `# The post\n\n${words}\n`)
    await studio.article.getByText(words).waitFor()
  }
  const state = page.getByRole('link', { name: 'The huge one' })
  expect(await state.getAttribute('data-state')).toBe('waiting')
  await expect.poll(() => state.getAttribute('data-state')).toBe('clean')
  expect(studio.complaints).toEqual([])
  await studio.close()
})
