import type { Browser, Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../browser/launch-chromium.ts'
import { createProject, type Project } from './project.ts'

const article = (text: string): string => `---\ntitle: Post\n---\n${text}\n\n![A square](square.svg)\n`
const square = (size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="9" height="9"/></svg>`

let project: Project
let server: ViteDevServer
let browser: Browser
let page: Page
/** How often the page was loaded, and how often it was connected with the server. */
let loads = 0
let connections = 0

beforeAll(async () => {
  project = createProject({
    'content/trifold.config.json': '{}',
    'content/post.md': article('As it was. See [the other](other.md).'),
    'content/other.md': '# Other\n',
    'content/square.svg': square(10),
    'index.html': '<!doctype html><div id="app"></div><script type="module" src="/main.js"></script>',
    'main.js': [
      "import '@trifold/vite/article.css'",
      "import article from './content/post.md?trifold'",
      "const frame = Object.assign(document.createElement('iframe'), { src: article.slidesUrl })",
      "document.getElementById('app').innerHTML = article.html",
      "document.getElementById('app').append(frame)",
    ].join('\n'),
  })
  server = await createServer(project.config({}, { server: { port: 0, host: '127.0.0.1' } }))
  await server.listen()
  browser = await launchChromium()
  page = await browser.newPage()
  page.on('domcontentloaded', () => {
    loads += 1
  })
  page.on('console', (message) => {
    if (message.text().includes('[vite] connected')) connections += 1
  })
  await page.goto(server.resolvedUrls?.local[0] ?? '')
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  project?.dispose()
})

/** Waits for a text, and until the page would hear of the next change. */
const shows = async (text: string): Promise<void> => {
  await page.locator('.body', { hasText: text }).waitFor()
  await isListening()
}
const isListening = () => expect.poll(() => connections).toBe(loads)
const overlay = () => page.locator('vite-error-overlay')

it('shows the article, its image and its slides from memory', async () => {
  await shows('As it was.')
  expect(await page.locator('.body img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(10)
  await page.frameLocator('iframe').locator('[data-slide]').first().waitFor({ state: 'attached' })
  expect(await page.locator('.body a').last().getAttribute('href')).toBe('/other/')
  expect(
    await page.locator('.trifold').evaluate((box) => getComputedStyle(box).getPropertyValue('--ink')),
  ).not.toBe('')
})

it('shows an edit of the article', async () => {
  project.write({ 'content/post.md': article('As it is now.') })
  await shows('As it is now.')
})

it('shows an edit of an image with its new size', async () => {
  project.write({ 'content/square.svg': square(20) })
  await page.locator('.body img[width="20"]').waitFor()
  await isListening()
})

it('shows an error with its file, place and code frame, and the article once it is mended', async () => {
  project.write({ 'content/post.md': article('Before.\n\n:::story{turn=9}\n\n1. **One.** Two.\n\n:::\n') })
  await overlay().waitFor({ state: 'attached' })
  await isListening()
  const told = await overlay().evaluate((element) => element.shadowRoot?.textContent ?? '')
  expect(told).toContain('content/post.md:6')
  expect(told).toContain('6 | :::story{turn=9}')
  const frame = await overlay().evaluate(
    (element) => element.shadowRoot?.querySelector('.frame')?.textContent ?? '',
  )
  const [line = '', marks = ''] = frame.split('\n').filter((text) => /:::story|\^/.test(text))
  expect(marks.indexOf('^')).toBe(line.indexOf('turn=9'))
  project.write({ 'content/post.md': article('Mended.') })
  await shows('Mended.')
  expect(await overlay().count()).toBe(0)
})

it('tells all errors of an article', async () => {
  project.write({ 'content/post.md': article(':::story{turn=9}\n\n1. **One.** Two.\n\n:::\n\n:::nothing\n') })
  await overlay().waitFor({ state: 'attached' })
  await isListening()
  const told = await overlay().evaluate((element) => element.shadowRoot?.textContent ?? '')
  expect(told).toContain('turn=9')
  expect(told).toContain(':::nothing')
  project.write({ 'content/post.md': article('Mended again.') })
  await shows('Mended again.')
})

it('shows an error of the configuration, and the article once it is mended', async () => {
  project.write({ 'content/trifold.config.json': '{ "theme": 3 }' })
  await overlay().waitFor({ state: 'attached' })
  await isListening()
  const told = await overlay().evaluate((element) => element.shadowRoot?.textContent ?? '')
  expect(told).toContain('content/trifold.config.json:1')
  project.write({ 'content/trifold.config.json': '{}' })
  await shows('Mended again.')
})

it('knows a file that comes and goes', async () => {
  project.write({ 'content/post.md': article('See [new](new.md).') })
  await page.locator('.body a[href="new.md"]').waitFor()
  await isListening()
  project.write({ 'content/new.md': '# New\n' })
  await page.locator('.body a[href="/new/"]').waitFor()
})

it('shows an article that had an error when the server started, once it is mended', async () => {
  const broken = createProject({
    'post.md': article(':::nothing'),
    'index.html': '<!doctype html><div id="app"></div><script type="module" src="/main.js"></script>',
    'main.js': "import article from './post.md?trifold'\ndocument.body.innerHTML = article.html",
  })
  const started = await createServer(broken.config({}, { server: { port: 0, host: '127.0.0.1' } }))
  const visit = await browser.newPage()
  try {
    await started.listen()
    const connected = visit.waitForEvent('console', (message) => message.text().includes('[vite] connected'))
    await visit.goto(started.resolvedUrls?.local[0] ?? '')
    await visit.locator('vite-error-overlay').waitFor({ state: 'attached' })
    await connected
    broken.write({ 'post.md': article('Mended at last.') })
    await visit.locator('.body', { hasText: 'Mended at last.' }).waitFor()
    expect(await visit.locator('vite-error-overlay').count()).toBe(0)
  } finally {
    await visit.close()
    await started.close()
    broken.dispose()
  }
})
