import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../browser/launch-chromium.ts'
import { type Previewed, startCommand } from '../preview/start-command.ts'
import { injectedArticle, refusedArticle } from './articles.ts'
import { articleNumbers } from './build-articles.ts'
import { createJudge } from './judge/judge.ts'
import { judgeAll } from './judge/judge-all.ts'
import { createNetwork, type Network } from './judge/network.ts'
import { provoke } from './judge/provoke.ts'
import { injectionStrings } from './strings/strings.ts'

/** No test knows how fast the machine is, nor how much it was asked to play. */
const patience = { timeout: 24 * 60 * 60_000 }

/** An article is looked at in five views: of those that are built, some. */
const numbers = articleNumbers().filter((_, index) => index % 8 === 0)

/** A string as the name of a file, as far as a file system takes it. */
const fileNameOf = (number: number): string =>
  `${(injectionStrings[number] ?? '').replace(/[/\0]/g, '').slice(0, 60)} ${number}.md`

const files = Object.fromEntries(
  numbers.flatMap((number) => [
    [fileNameOf(number), injectedArticle(number).source],
    [`refused ${fileNameOf(number)}`, refusedArticle(number)],
  ]),
)

let browser: Browser
let network: Network
let previewed: Previewed
beforeAll(async () => {
  ;[browser, network, previewed] = await Promise.all([
    launchChromium(),
    createNetwork(),
    startCommand({ 'trifold.config.json': '{}', ...files }),
  ])
}, patience.timeout)
afterAll(async () => {
  await browser.close()
  await previewed.close()
  await network.close()
})

const views = ['Page', 'Slides', 'Data', 'Markdown', 'Findings']
/** What a panel holds when it shows something, or says why it does not. */
const shown = ':is(iframe.seen, .text, .markdown, .nothing:not([hidden]))'

/** Looks at every view of every article in the list; gives the addresses of what stood in frames. */
const lookAtAll = async (page: Page, found: Set<string>, told: string[]): Promise<void> => {
  const links = page.locator('.articles a')
  await links.first().waitFor()
  for (const link of await links.all()) {
    await link.click()
    const isRefused = (await link.textContent())?.includes('refused') ?? false
    for (const [index, view] of views.entries()) {
      await page.getByRole('tablist', { name: 'Views', exact: true }).getByRole('tab', { name: view }).click()
      const awaited = isRefused || index > 1 ? shown : 'iframe.seen'
      await page.locator(`[role="tabpanel"]:not(.away) ${awaited}`).first().waitFor()
      for (const frame of page.frames()) if (frame.parentFrame() !== null) found.add(frame.url())
    }
    told.push(...(await page.evaluate(provoke)))
  }
}

it(
  'runs nothing of hostile articles in any view of the preview, nor in what it frames, without their policies',
  patience,
  async () => {
    const context = await browser.newContext({
      proxy: { server: network.proxy },
      viewport: { width: 1440, height: 900 },
    })
    const judge = await createJudge(context)
    const framed = new Set<string>()
    const waiting: string[] = []
    const seen = await judge.judge(previewed.address, (page) => lookAtAll(page, framed, waiting))
    await context.close()
    expect([seen, waiting]).toEqual([[], []])
    expect(framed.size).toBeGreaterThanOrEqual(numbers.length * 2)
    expect(await judgeAll(browser, network, [...framed])).toEqual([])
    expect(network.foreign).toEqual([])
  },
)
