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

const post = (text: string): string => `---\ntitle: The post\n---\n\n${text}\n`
const broken = post(':::story{turn=9}\n\n1. **One.** a\n2. **Two.** b\n\n:::')

let collection: Collection
let studio: Studio
beforeEach(async () => {
  collection = await startCollection({
    'post.md': post('First words.'),
    'second.md': '# The second\n\nText.\n',
  })
  studio = await openStudio(browser, collection.address)
  await studio.choose('The post')
  await studio.article.getByText('First words.').waitFor()
})
afterEach(async () => {
  await studio.close()
  await collection.close()
})

describe('a save', () => {
  it('shows in the page, and is told', async () => {
    collection.save('post.md', post('Other words.'))
    await studio.article.getByText('Other words.').waitFor()
    await studio.page
      .getByRole('status')
      .getByText(/^Saved .*: no findings$/)
      .waitFor()
    expect(studio.complaints).toEqual([])
  })

  it('by renaming shows as well, again and again', async () => {
    for (const words of ['One.', 'Two.', 'Three.']) {
      collection.saveByRename('post.md', post(words))
      await studio.article.getByText(words).waitFor()
    }
  })

  it('of many in a row ends with the last', async () => {
    for (let count = 0; count <= 100; count++) collection.save('post.md', post(`Save ${count}.`))
    await studio.article.getByText('Save 100.').waitFor()
  })

  it('shows in each view', async () => {
    collection.save('post.md', `---\ntitle: Another title\ndescription: What it is.\n---\n\nNew words.\n`)
    const { page } = studio
    await page.getByRole('heading', { level: 1, name: 'Another title' }).waitFor()
    await page.getByRole('link', { name: 'Another title' }).waitFor()
    await studio.tab('Slides').click()
    await studio.deck.getByRole('heading', { name: 'Another title' }).waitFor()
    await studio.tab('Data').click()
    await page.getByRole('tabpanel', { name: 'Data' }).getByText('What it is.').first().waitFor()
    await studio.tab('Markdown').click()
    await page.getByRole('tabpanel', { name: 'Markdown' }).getByText('New words.').waitFor()
  })
})

describe('an error', () => {
  it('stands on top while the last good version stays, and goes when it is mended', async () => {
    const { page } = studio
    collection.save('post.md', broken)
    const banner = page.getByRole('region', { name: 'Error' })
    await banner.getByText('post.md:5:').waitFor()
    expect(await banner.textContent()).toContain('Below is the last version without errors.')
    expect(await studio.article.getByText('First words.').isVisible()).toBe(true)
    expect(await page.title()).toMatch(/^\(1\) The post/)
    await page.getByRole('link', { name: /The post.*1 error/ }).waitFor()
    await banner.getByRole('button').click()
    const findings = page.getByRole('tabpanel', { name: /^Findings/ })
    await findings.getByText('trifold explain story-turn', { exact: true }).waitFor()
    expect(await findings.locator('pre').textContent()).toContain(':::story{turn=9}')
    expect(await findings.locator('a.place').getAttribute('href')).toMatch(
      /^vscode:\/\/file\/.*post\.md:5:\d+$/,
    )
    collection.save('post.md', post('Mended.'))
    await findings.getByText('No findings.').waitFor()
    expect(await banner.isVisible()).toBe(false)
    await studio.tab('Page').click()
    await studio.article.getByText('Mended.').waitFor()
    expect(studio.complaints).toEqual([])
  })

  it('in an article that was never good leaves nothing to show but itself', async () => {
    collection.save('bad.md', broken.replace('The post', 'The bad one'))
    await studio.choose('The bad one')
    await studio.page.getByRole('region', { name: 'Error' }).waitFor()
    expect(await studio.page.getByRole('tabpanel').textContent()).toContain('no version without errors yet')
    expect(await studio.page.locator('#panel-page iframe').count()).toBe(0)
  })
})

describe('warnings', () => {
  it('are counted above the page, and a key leads to them', async () => {
    const { page } = studio
    collection.save('post.md', post('![](lost.png) and [here](lost.md)'))
    const banner = page.getByRole('region', { name: 'Warnings' })
    await banner.getByText(/^\d warnings$/).waitFor()
    await page.keyboard.press('5')
    await page
      .getByRole('tabpanel', { name: /^Findings/ })
      .getByRole('heading', { name: /^Warnings/ })
      .waitFor()
    collection.save('post.md', post('Mended.'))
    await banner.waitFor({ state: 'hidden' })
  })
})

describe('the list', () => {
  it('says what the filter hides, so that a new article is not missed', async () => {
    const { page } = studio
    await page.keyboard.press('/')
    await page.keyboard.type('second')
    const told = page.getByRole('status').getByText('hidden by the filter')
    await told.getByText('1 hidden').waitFor()
    collection.save('third.md', '# A third one\n\nText.\n')
    await told.getByText('2 hidden').waitFor()
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByRole('link', { name: 'A third one' }).waitFor()
    expect(await told.isVisible()).toBe(false)
  })

  it('takes in an article that is added, and lets go of one that is removed while it is shown', async () => {
    const { page } = studio
    collection.save('third.md', '# A third one\n\nText.\n')
    await studio.choose('A third one')
    await studio.article.getByText('Text.').waitFor()
    collection.remove('third.md')
    await page.getByRole('heading', { name: 'This article is gone' }).waitFor()
    expect(await page.getByRole('link', { name: 'A third one' }).count()).toBe(0)
    await page.getByRole('link', { name: 'All articles' }).click()
    await page.getByRole('tab', { name: 'Page' }).waitFor()
  })

  it('says what to do when there is no article, until there is one', async () => {
    collection.remove('post.md')
    collection.remove('second.md')
    await studio.page.goto(`${collection.address}#/`)
    await studio.page.getByText('trifold new my-first-article').waitFor()
    collection.save('new.md', '# A new one\n')
    await studio.page.getByRole('heading', { level: 1, name: 'A new one' }).waitFor()
  })
})

it('shows what is wrong with the configuration until it is mended', async () => {
  const { page } = studio
  collection.save('trifold.config.json', '{\n  "formats": ["htlm"]\n}\n')
  const link = page.getByRole('link', { name: 'Configuration: 1 finding' })
  await link.click()
  await page.getByRole('heading', { level: 1, name: 'Configuration' }).waitFor()
  await page.locator('.notices').getByText('trifold.config.json:2:').waitFor()
  expect(await page.title()).toMatch(/^\(1\) Configuration — /)
  await studio.choose('The post')
  const banner = page.getByRole('region', { name: 'Error in the configuration' })
  await banner.getByText('trifold.config.json:2:').waitFor()
  expect(await banner.textContent()).toContain('Below is the last version')
  expect(await studio.article.getByText('First words.').isVisible()).toBe(true)
  expect(await page.getByRole('link', { name: /The post/ }).textContent()).not.toContain('error')
  await banner.getByRole('button', { name: 'Show 1 finding' }).click()
  await page.getByRole('heading', { level: 1, name: 'Configuration' }).waitFor()
  collection.save('trifold.config.json', '{}')
  await link.waitFor({ state: 'hidden' })
  await studio.choose('The post')
  await studio.article.getByText('First words.').waitFor()
})

it('says that the preview has ended, and nothing breaks', async () => {
  await collection.close()
  await studio.page.getByRole('alert').getByText('not heard any more').waitFor()
  expect(await studio.article.getByText('First words.').isVisible()).toBe(true)
  collection = await startCollection({})
})
