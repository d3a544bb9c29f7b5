import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../browser/launch-chromium.ts'
import { lastWords } from './articles.ts'
import { type Built, buildArticles } from './build-articles.ts'
import { carelessPage } from './judge/careless-page.ts'
import { judgeAll } from './judge/judge-all.ts'
import { createNetwork, type Network } from './judge/network.ts'
import { type Documents, filesOf, pagesOf } from './outputs.ts'
import { injectionStrings } from './strings/strings.ts'

/** No test knows how fast the machine is, nor how much it was asked to play. */
const patience = { timeout: 24 * 60 * 60_000 }
const formats = 'html,slides,jsonld,reveal,marp,iframe,deck'

let browser: Browser
let network: Network
beforeAll(async () => {
  ;[browser, network] = await Promise.all([launchChromium(), createNetwork()])
})
afterAll(async () => {
  await browser.close()
  await network.close()
})

describe('an output of HTML, without its policy', () => {
  let built: Built
  let files: Documents
  beforeAll(async () => {
    built = await buildArticles(formats)
    files = filesOf(built.out)
  }, patience.timeout)
  afterAll(() => built?.remove())

  it('is made of a thousand strings and more, in nearly every place that an author writes in', () => {
    const sum = (count: (article: Built['articles'][number]) => number): number =>
      built.articles.reduce((total, article) => total + count(article), 0)
    expect(injectionStrings.length).toBeGreaterThan(1000)
    expect(sum(({ leftOut }) => leftOut) / sum(({ pieces }) => pieces)).toBeLessThan(0.02)
    const pages = [...files].filter(([address]) => address.endsWith('/article.html'))
    expect(pages).toHaveLength(built.articles.length)
    // A fence that a string opens has all below it for its code, as it should.
    const whole = pages.filter(([, show]) => String(show().body).includes(`<p>${lastWords}</p>`))
    expect(whole.length / pages.length).toBeGreaterThan(0.9)
  })

  it(
    'runs no script, opens no dialog and no window, leads nowhere by itself, and asks for nothing',
    patience,
    async () => {
      const pages = pagesOf(files)
      expect(pages.size).toBe(built.articles.length * 7 + 1)
      network.show(new Map([...files, ...pages]))
      expect(await judgeAll(browser, network, [...pages.keys()])).toEqual([])
      expect(network.foreign).toEqual([])
    },
  )
})

describe('the judge', () => {
  it('catches a careless page that prints the same strings as they stand', patience, async () => {
    // Every one would take as long as all of the outputs; what strings do comes around with every twelfth.
    const some = injectionStrings.filter((_, index) => index % 7 === 0)
    const pages: Documents = new Map(
      some.map((text, index) => [
        `http://careless-${index}.test/`,
        () => ({ type: 'text/html; charset=utf-8', body: carelessPage(text) }),
      ]),
    )
    const before = network.foreign.length
    network.show(pages)
    const seen = await judgeAll(browser, network, [...pages.keys()])
    const asked = network.foreign.splice(before).map((address) => address.replace(/.* from /, ''))
    const pagesThat = (deed: string): number =>
      new Set(seen.filter((one) => one.deed === deed).map(({ address }) => address)).size
    expect(pagesThat('script')).toBeGreaterThan(some.length / 4)
    expect(pagesThat('waiting')).toBeGreaterThan(some.length / 8)
    expect(pagesThat('dialog')).toBeGreaterThan(some.length / 25)
    expect(pagesThat('navigation')).toBeGreaterThan(some.length / 50)
    expect(pagesThat('window')).toBeGreaterThan(some.length / 50)
    expect(new Set(asked).size).toBeGreaterThan(some.length / 4)
  })
})
