import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../browser/launch-chromium.ts'
import { judgedArticle } from './article/judged-article.ts'
import { type JudgingPage, openJudgingPage } from './browser.ts'
import { fullStates, play } from './play.ts'
import { compileJudged, renderDeck } from './render-deck.ts'

/** Those with the most steps among the first articles. */
const seeds = Array.from({ length: 100 }, (_, seed) => seed)
  .map((seed) => ({ seed, steps: judgedArticle(seed).source.split(/:::reveal|reveal\}/).length }))
  .sort((one, other) => other.steps - one.steps)
  .slice(0, 6)
  .map(({ seed }) => seed)

describe('a deck that is played key by key', () => {
  let browser: Browser
  let judging: JudgingPage
  const played = async (seed: number, change?: (page: Page) => Promise<void>) => {
    const size = seed % 2 === 0 ? '16:9' : '4:3'
    const { html = '', withheld } = await renderDeck(compileJudged(judgedArticle(seed).source), {
      theme: 'default',
      size,
    })
    expect(withheld).toBe('')
    const judged = await judging.judge(html, change)
    const states = await play(judging.page)
    return { ids: judged.map(({ id }) => id), states, full: fullStates(states) }
  }
  beforeAll(async () => {
    browser = await launchChromium()
    judging = await openJudgingPage(browser)
  })
  afterAll(() => browser.close())

  it.each(seeds)('shows every slide, one at a time, with all that it holds: article %i', async (seed) => {
    const { ids, states, full } = await played(seed)
    expect(full.flatMap(({ slides }) => slides)).toEqual(ids)
    expect(full.filter(({ hidden }) => hidden.length > 0)).toEqual([])
    expect(states.filter(({ slides, whole }) => slides.length !== 1 || !whole)).toEqual([])
    expect(states.length).toBeGreaterThan(full.length)
  })

  it('is found out when a step never appears', async () => {
    const { full } = await played(seeds[0] ?? 0, async (page) => {
      await page.addStyleTag({ content: '[data-step="1"]{visibility:hidden!important}' })
    })
    expect(full.filter(({ hidden }) => hidden.length > 0)).not.toEqual([])
  })

  it('is found out when something stands over its text', async () => {
    const { states } = await played(seeds[0] ?? 0, async (page) => {
      await page.addStyleTag({ content: 'body::after{content:"";position:fixed;inset:0;z-index:99999}' })
    })
    expect(states.filter(({ whole }) => !whole)).not.toEqual([])
  })
})
