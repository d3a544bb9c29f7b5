import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Article } from '@trifold/core'
import { renderers } from '@trifold/renderers'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyPicture } from '../../articles/any-picture.ts'
import { createRandom } from '../../articles/random.ts'
import { createContext } from '../../articles/render-article.ts'
import { launchChromium } from '../../browser/launch-chromium.ts'
import { hostileArticle } from './hostile-article.ts'

let browser: Browser
let folder = ''

beforeAll(async () => {
  browser = await launchChromium()
  folder = mkdtempSync(join(tmpdir(), 'trifold-hostile-'))
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const filesOf = async (article: Article, format: string): Promise<string[]> => {
  const renderer = renderers.find(({ name }) => name === format)
  const context = { ...createContext(), asset: anyPicture }
  const rendered = await renderer?.render(article, renderer.options.parse({}), context)
  return (rendered?.files ?? []).map(({ content }) => String(content))
}

/** The article's page without the policy that would stop scripts anyway, its data embedded. */
const pageWith = (page: string, snippet: string): string =>
  page
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</head>', () => `${snippet}</head>`)

/** What a browser makes of a page: the data that it finds there, and whether a script ran. */
const readInBrowser = async (
  page: Page,
  html: string,
): Promise<{ data: unknown[]; hits: number; scripts: number }> => {
  const file = join(folder, 'page.html')
  writeFileSync(file, html)
  await page.goto(pathToFileURL(file).href)
  return page.evaluate(() => {
    const found = [...document.querySelectorAll('script[type="application/ld+json"]')]
    const data = found.map(({ textContent }) => {
      try {
        return JSON.parse(textContent ?? '')
      } catch {
        return undefined
      }
    })
    return { data, hits: Number(Reflect.get(window, 'hits')), scripts: document.scripts.length }
  })
}

const openPage = async (): Promise<Page> => {
  const page = await browser.newPage()
  await page.addInitScript(() => {
    Reflect.set(window, 'hits', 0)
    Reflect.set(window, 'hit', () => Reflect.set(window, 'hits', Number(Reflect.get(window, 'hits')) + 1))
  })
  return page
}

const valuesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : [String(value)]

describe('hostile text', () => {
  it('comes back from a browser as it was, in every field, and runs nothing', async () => {
    const page = await openPage()
    let count = 0
    for (let seed = 1; count < 3000; seed += 1) {
      const { article, strings } = hostileArticle(createRandom(seed))
      const [graph = '', snippet = ''] = await filesOf(article, 'jsonld')
      const [html = ''] = await filesOf(article, 'html')
      const found = await readInBrowser(page, pageWith(html, snippet))
      expect(found, `seed ${seed}`).toEqual({ data: [JSON.parse(graph)], hits: 0, scripts: 1 })
      const values = new Set(valuesOf(found.data))
      const { title, description = '', tags, authors } = article.meta
      for (const text of [title, description, ...tags, ...authors.map(({ name }) => name)])
        expect(values, `seed ${seed}`).toContain(text)
      count += strings.length
    }
    await page.close()
  })

  it('is found to run where it is printed as it stands', async () => {
    const page = await openPage()
    let [ran, lost] = [0, 0]
    for (let seed = 1; seed <= 10; seed += 1) {
      const { article } = hostileArticle(createRandom(seed))
      const [graph = ''] = await filesOf(article, 'jsonld')
      const naive = `<!doctype html><meta charset="utf-8"><script type="application/ld+json">${graph}</script>`
      const found = await readInBrowser(page, naive)
      ran += found.hits
      lost += found.data.length === 1 && found.data[0] !== undefined ? 0 : 1
    }
    expect(ran).toBeGreaterThan(0)
    expect(lost).toBeGreaterThan(0)
    await page.close()
  })
})
