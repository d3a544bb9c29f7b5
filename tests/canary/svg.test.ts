import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../browser/launch-chromium.ts'
import { createPlace } from './place.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const run = 'globalThis.hit=1'
const away = 'https://away.invalid/x'
const drawing = (content: string, attributes = '', before = ''): string =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9"${attributes}>${content}<rect width="9" height="9"/></svg>`
const html = (content: string): string =>
  `<foreignObject width="9" height="9"><div xmlns="http://www.w3.org/1999/xhtml">${content}</div></foreignObject>`

const hostile: readonly string[] = [
  drawing(`<script>${run}</script>`),
  drawing(`<s:script xmlns:s="http://www.w3.org/2000/svg">${run}</s:script>`),
  drawing(`<h:script xmlns:h="http://www.w3.org/1999/xhtml">${run}</h:script>`),
  drawing('', ` onload="${run}"`),
  drawing(`<animate attributeName="x" dur="1ms" onbegin="${run}"/>`),
  drawing(html(`<img src="${away}" onerror="${run}"/><script>${run}</script>`)),
  drawing(html(`<iframe srcdoc="&lt;script&gt;parent.hit=1&lt;/script&gt;"></iframe>`)),
  drawing('', '', `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "${run}">]>`),
  drawing(`<!--><script>${run}</script>-->`),
  drawing(`<title><![CDATA[><script>${run}</script>]]></title>`),
  drawing(`<image href="${away}"/>`),
  drawing(`<use xlink:href="${away}#a"/>`),
  drawing(`<feImage href="${away}"/>`),
  drawing(`<style>@import "${away}";rect{fill:u\\72l(${away})}</style>`),
  drawing(`<style>@font-face{font-family:f;src:url(${away})}text{font-family:f}</style><text y="5">x</text>`),
  drawing(`<rect style="filter:url(${away}#a)"/>`),
  drawing('', '', `<?xml-stylesheet href="${away}"?>`),
  drawing('<image href="x.png"/>', ' xml:base="https://away.invalid/"'),
]

/** How many of some drawings run something or ask for something, opened by themselves, as a picture, and as a part of a page. */
const caught = async (files: readonly string[]): Promise<number> => {
  let count = 0
  for (const content of files) {
    const page = await browser.newPage()
    let asked = 0
    await page.route('**/*', (route) => {
      const url = route.request().url()
      if (url === 'https://own.invalid/a.svg')
        return route.fulfill({ contentType: 'image/svg+xml', body: content })
      if (url === 'https://own.invalid/')
        return route.fulfill({ contentType: 'text/html', body: '<img src="a.svg">' })
      if (url === 'https://own.invalid/in')
        return route.fulfill({ contentType: 'text/html', body: `<p>${content}</p>` })
      if (!url.endsWith('favicon.ico')) asked += 1
      return route.abort()
    })
    let ran = false
    for (const path of ['a.svg', '', 'in']) {
      await page.goto(`https://own.invalid/${path}`)
      await page.waitForTimeout(40)
      ran ||= (await page.evaluate('globalThis.hit === 1')) === true
    }
    if (ran || asked > 0) count += 1
    await page.close()
  }
  return count
}

it('runs nothing and asks for nothing of what outputs hold of hostile drawings, which do both by themselves', async () => {
  const images = hostile.map((_, index) => `![x](d${index}.svg)`).join('\n\n')
  const place = createPlace({ 'site/trifold.config.json': '{}', 'site/post.md': `# Post\n\n${images}\n` })
  hostile.forEach((content, index) => {
    place.write({ [`site/d${index}.svg`]: content })
  })
  expect(place.trifold('build', '--to', 'markdown,html').status).toBe(0)
  const copies = readdirSync(join(place.site, 'out'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.svg'),
  )
  expect(copies.length).toBeGreaterThan(5)
  expect(await caught(copies.map((name) => readFileSync(join(place.site, 'out', name), 'utf8')))).toBe(0)
  const page = readFileSync(join(place.site, 'out/post/article.html'), 'utf8')
  const embedded = [...page.matchAll(/data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)/g)].map(([, data = '']) =>
    Buffer.from(data, 'base64').toString(),
  )
  expect(embedded.length).toBeGreaterThan(10)
  expect(await caught([...new Set(embedded)])).toBe(0)
  expect(await caught(hostile)).toBeGreaterThan(10)
}, 120_000)
