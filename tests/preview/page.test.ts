import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { launchChromium } from '../browser/launch-chromium.ts'
import { openStudio, type Studio } from './open-studio.ts'
import { type Collection, startCollection } from './start-collection.ts'

const sections = (first: string): string =>
  Array.from({ length: 20 }, (_, index) => {
    const text = `${'Words that fill some lines. '.repeat(30)}\n\n`
    return `## Part ${index}\n\n${index === 0 ? first : ''}\n\n${text}`
  }).join('')
const long = (first = ''): string => `---\ntitle: A long post\n---\n\n${sections(first)}`
const linking = `# Links\n\n[the long one](post.md#part-3), [a site](https://example.org/), [down](#low)\n\n## Low {#low}\n`

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

let collection: Collection
let studio: Studio
beforeEach(async () => {
  collection = await startCollection({ 'post.md': long(), 'links.md': linking })
  studio = await openStudio(browser, collection.address)
})
afterEach(async () => {
  await studio.close()
  await collection.close()
})

const topOf = async (heading: string): Promise<number> =>
  Math.round((await studio.article.getByRole('heading', { name: heading }).boundingBox())?.y ?? Number.NaN)

it('stays at what is read when something above it is written', async () => {
  await studio.choose('A long post')
  const heading = studio.article.getByRole('heading', { name: 'Part 9' })
  await heading.evaluate((element) => element.scrollIntoView())
  const before = await topOf('Part 9')
  collection.save('post.md', long('New paragraphs.\n\nOf some height.\n\n'.repeat(9)))
  await studio.article.getByText('New paragraphs.').first().waitFor({ state: 'attached' })
  expect(Math.abs((await topOf('Part 9')) - before)).toBeLessThan(2)
})

it('is where it was when one comes back to it', async () => {
  await studio.choose('A long post')
  const heading = studio.article.getByRole('heading', { name: 'Part 9' })
  await heading.evaluate((element) => element.scrollIntoView())
  const before = await topOf('Part 9')
  await studio.tab('Findings').click()
  await studio.tab('Page').click()
  expect(await topOf('Part 9')).toBe(before)
  await studio.choose('Links')
  await studio.article.getByRole('heading', { name: 'Low' }).waitFor()
  await studio.page.goBack()
  await studio.article.getByRole('heading', { name: 'Part 9' }).waitFor()
  expect(await topOf('Part 9')).toBe(before)
})

it('follows links to articles within the studio, and to other sites in a window of their own', async () => {
  await studio.choose('Links')
  const [popup] = await Promise.all([
    studio.page.waitForEvent('popup'),
    studio.article.getByRole('link', { name: 'a site' }).click(),
  ])
  expect(await popup.evaluate('opener')).toBeNull()
  await popup.close()
  await studio.article.getByRole('link', { name: 'the long one' }).click()
  await studio.page.getByRole('heading', { level: 1, name: 'A long post' }).waitFor()
})
