import { marked } from 'marked'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../browser/launch-chromium.ts'
import { type Built, buildArticles } from './build-articles.ts'
import { judgeAll } from './judge/judge-all.ts'
import { createNetwork, type Network } from './judge/network.ts'
import type { Seen } from './judge/seen.ts'
import { type Documents, filesOf, markdownPagesOf } from './outputs.ts'

/** No test knows how fast the machine is, nor how much it was asked to play. */
const patience = { timeout: 24 * 60 * 60_000 }

let browser: Browser
let network: Network
let built: Built
let files: Documents
beforeAll(async () => {
  ;[browser, network, built] = await Promise.all([
    launchChromium(),
    createNetwork(),
    buildArticles('markdown,notes,html'),
  ])
  files = filesOf(built.out)
}, patience.timeout)
afterAll(async () => {
  await browser.close()
  await network.close()
  built.remove()
})

const judged = (pages: Documents): Promise<Seen[]> => {
  network.show(new Map([...files, ...pages]))
  return judgeAll(browser, network, [...pages.keys()])
}

describe('clean Markdown, in programs that let all HTML through', () => {
  it('runs no script, opens no dialog and no window, and leads nowhere by itself', patience, async () => {
    const pages = markdownPagesOf(files)
    expect(pages.size).toBe(built.articles.length * 8)
    expect(await judged(pages)).toEqual([])
  })

  it('does all of that where it is the Markdown that authors wrote', patience, async () => {
    const pages: Documents = new Map(
      built.articles.map(({ source }, index) => [
        `http://careless-${index}.test/`,
        () => ({ type: 'text/html; charset=utf-8', body: String(marked.parse(source, { async: false })) }),
      ]),
    )
    const seen = await judged(pages)
    const caught = new Set(seen.map(({ address }) => address))
    expect(caught.size).toBeGreaterThan(pages.size * 0.8)
  })
})
