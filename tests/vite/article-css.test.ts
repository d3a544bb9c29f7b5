import type { Browser, Page } from 'playwright-core'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFindings } from '../browser/accessibility.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { createProject, type Project } from './project.ts'

/** What pages say of their colours: in the head, or in a style sheet that Vite builds with the article's. */
const pages: Readonly<Record<string, { head?: string; css?: string }>> = {
  silent: {},
  meta: { head: '<meta name="color-scheme" content="light dark">' },
  inline: { head: '<style>:root { color-scheme: light dark }</style>' },
  sheet: { css: ':root { color-scheme: light dark }' },
  light: { css: ':root { color-scheme: light }' },
  dark: { css: ':root { color-scheme: dark }' },
  'dark-article': { css: '.trifold { color-scheme: dark; background: #000 }' },
  'light-article': { css: ':root { color-scheme: dark } .trifold { color-scheme: light; background: #fff }' },
}

// What the browser paints anyway; axe-core takes a page without a background for a white one.
const canvas = '<style>html { background: Canvas }</style>'
const sources = Object.entries(pages).flatMap(([name, { head = '', css = '' }]) => [
  [
    `${name}.html`,
    `<!doctype html><html lang="en"><head><title>Page</title>${canvas}${head}</head><body><main><h1>Page</h1><div id="app"></div></main><script type="module" src="/${name}.js"></script></body></html>`,
  ],
  [`${name}.css`, css],
  [
    `${name}.js`,
    "import '@trifold/vite/article.css'\n" +
      `import './${name}.css'\n` +
      "import { html } from './post.md?trifold'\n" +
      "document.getElementById('app').innerHTML = html",
  ],
])
const article =
  '# Post\n\n## Words\n\nText with `code` and [a link](https://example.org/).\n\n> [!NOTE]\n> Said.\n'

let project: Project
let server: PreviewServer
let browser: Browser
beforeAll(async () => {
  project = createProject({ 'post.md': article, ...Object.fromEntries(sources) })
  const input = Object.keys(pages).map((name) => `${project.root}/${name}.html`)
  // Vite's own target and minifier: that is what sites are built with.
  await build(project.config({}, { build: { rollupOptions: { input } } }))
  server = await preview(project.config({}, { preview: { port: 0, host: '127.0.0.1' } }))
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  project?.dispose()
})

const open = async (name: string, colorScheme: 'light' | 'dark'): Promise<Page> => {
  const page = await browser.newPage({ colorScheme })
  await page.goto(`${server.resolvedUrls?.local[0]}${name}.html`)
  await page.locator('.trifold').waitFor()
  return page
}

/** Whether the ink and the tint behind code are those for a dark page. */
const inDark = (page: Page): Promise<{ ink: boolean; tint: boolean }> =>
  page.evaluate(`(() => {
    const pixel = new OffscreenCanvas(1, 1).getContext('2d')
    const lightness = (colour) => {
      pixel.fillStyle = colour
      pixel.fillRect(0, 0, 1, 1)
      return pixel.getImageData(0, 0, 1, 1).data[1]
    }
    const of = (selector, property) => lightness(getComputedStyle(document.querySelector(selector))[property])
    return { ink: of('.trifold p', 'color') > 127, tint: of('.trifold p code', 'backgroundColor') < 127 }
  })()`)

describe('an article that Vite built, with its style sheet', () => {
  it.each([
    ['silent', 'light', false],
    ['silent', 'dark', false],
    ['meta', 'light', false],
    ['meta', 'dark', true],
    ['inline', 'dark', true],
    ['sheet', 'light', false],
    ['sheet', 'dark', true],
    ['light', 'dark', false],
    ['dark', 'light', true],
    ['dark-article', 'light', true],
    ['light-article', 'dark', false],
  ] as const)(
    'on the page “%s” has the colours of that page for readers who wish %s',
    async (name, scheme, dark) => {
      const page = await open(name, scheme)
      expect(await inDark(page)).toEqual({ ink: dark, tint: dark })
      expect(await accessibilityFindings(page)).toEqual([])
      await page.close()
    },
  )

  it.each(Object.keys(pages))('is dark on light on paper: %s', async (name) => {
    const page = await open(name, 'dark')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await inDark(page)).toEqual({ ink: false, tint: false })
    await page.close()
  })
})
