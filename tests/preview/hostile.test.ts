import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../browser/launch-chromium.ts'
import { openStudio, type Studio } from './open-studio.ts'
import { type Collection, startCollection } from './start-collection.ts'

const markup = '<img src=x onerror=top.hit=1><script>top.hit=1</script>'
/** An article that tries to get out of its frame by everything that an author can write. */
const article = `---
title: '${markup}'
description: '${markup}'
authors: [{ name: '${markup}', url: 'javascript:top.hit=1' }]
canonical: 'javascript:top.hit=1'
jsonld: { '@type': Article, sameAs: ['javascript:top.hit=1', 'data:text/html,${markup}'], '${markup}': '${markup}' }
---

${markup}

<a href="javascript:top.hit=1">a link</a> [another](javascript:top.hit=1)

<meta http-equiv="refresh" content="0;url=https://example.org/"> <base href="https://example.org/">
<iframe srcdoc="${markup}"></iframe> <style>body{display:none}</style>

## ${markup}

:::${markup}

\`\`\`html
</script></style></pre>${markup}
\`\`\`
`

/** What a panel holds when it shows something, or says why it does not. */
const shown = 'iframe.seen, .text, .markdown, .nothing:not([hidden])'

let browser: Browser
let collection: Collection
let studio: Studio
beforeAll(async () => {
  browser = await launchChromium()
  const rest = article.replace(`:::${markup}`, '').replace(/^(canonical|jsonld|authors).*\n/gm, '')
  collection = await startCollection({ 'bad.md': article, 'worse.md': rest, 'good.md': '# Good\n\nText.\n' })
  studio = await openStudio(browser, collection.address, { viewport: { width: 1440, height: 900 } })
})
afterAll(async () => {
  await browser.close()
  await collection.close()
})

describe('a hostile article', () => {
  it.each(['bad.md', 'worse.md'])('runs nothing and asks for nothing in any view: %s', async (file) => {
    const { page } = studio
    await page.locator('.articles a').filter({ hasText: file }).click()
    await page.getByText(file, { exact: true }).last().waitFor()
    for (const view of ['Page', 'Slides', 'Data', 'Markdown', 'Findings']) {
      await studio.tab(view).click()
      await page.locator(`[role="tabpanel"]:not(.away) :is(${shown})`).first().waitFor()
    }
    expect(
      await page.evaluate(
        '[globalThis.hit, document.querySelectorAll("main script, main img, main style").length]',
      ),
    ).toEqual([undefined, 0])
    expect(await page.locator('a[href^="javascript" i], a[href^="data" i]').count()).toBe(0)
    // What is refused is told by the browser; what is asked of other hosts would be an address.
    expect(studio.complaints.filter((complaint) => /^https?:/.test(complaint))).toEqual([])
  })

  it('cannot reach the studio from the script that a deck runs', async () => {
    await studio.choose('Good')
    await studio.tab('Slides').click()
    await studio.deck.locator('[data-slide]').first().waitFor()
    const reached = await studio.deck.locator('body').evaluate(async () => {
      const tries: Record<string, () => unknown> = {
        document: () => parent.document.title,
        address: () => String(parent.location.href),
        storage: () => localStorage.length,
        cookie: () => document.cookie,
        navigation: () => {
          top?.location.assign('https://example.org/')
        },
      }
      const done: string[] = []
      for (const [name, attempt] of Object.entries(tries))
        try {
          attempt()
          done.push(name)
        } catch {
          // As it should be.
        }
      for (const address of ['../../../articles/x', '../../../events', 'https://example.org/'])
        await fetch(address).then(
          () => done.push(address),
          () => undefined,
        )
      return done
    })
    expect(reached).toEqual([])
    expect(studio.page.url().startsWith(collection.address)).toBe(true)
  })

  it('runs no script in the frame of a page, whatever gets into it', async () => {
    await studio.tab('Page').click()
    await studio.article.getByText('Text.').waitFor()
    await studio.page.evaluate(`{
      const { contentDocument } = document.querySelector('#panel-page iframe.seen')
      const script = contentDocument.createElement('script')
      script.textContent = 'parent.hit = 1'
      contentDocument.body.append(script)
    }`)
    expect(await studio.page.evaluate('globalThis.hit')).toBeUndefined()
  })

  it('is believed in nothing that it says as a deck', async () => {
    await studio.tab('Slides').click()
    await studio.deck.locator('[data-slide]').first().waitFor()
    const says = [
      null,
      1,
      { trifold: 'deck' },
      { trifold: 'deck', slides: [1], slide: {}, step: 'x', mode: 1 },
    ]
    const address = studio.page.url()
    for (const message of says)
      await studio.deck.locator('body').evaluate((_, data) => parent.postMessage(data, '*'), message)
    await studio.deck.locator('body').evaluate(() => {
      const slide = '../../\u0000"><script>'
      parent.postMessage({ trifold: 'deck', slides: [slide], slide, step: 0, mode: 'stage' }, '*')
    })
    await expect.poll(() => studio.page.url()).not.toBe(address)
    expect(studio.page.url()).toMatch(/\/slides\/[\w.%-]+$/)
  })
})
