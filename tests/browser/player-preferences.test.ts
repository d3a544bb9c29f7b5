import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyBlock } from '../articles/every-block.ts'
import { launchChromium } from './launch-chromium.ts'
import { playDeck, printSlides } from './play-deck.ts'
import { contrastOf, seenColours } from './seen-colours.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** Plays a deck through its views; gives how long, in ms, each thing moved that moved on the way. */
const movements = async (options: BrowserContextOptions): Promise<number[]> => {
  const { page, press, close } = await playDeck(browser, await printSlides(), options)
  await page.evaluate(`moved = []
    for (const type of ['animationstart', 'transitionrun'])
      document.addEventListener(type, () =>
        moved.push(...document.getAnimations().map(({ effect }) => effect.getTiming().duration)))`)
  for (const key of [
    'PageDown',
    '4',
    'Enter',
    'PageDown',
    'PageUp',
    'o',
    'o',
    '?',
    '?',
    'b',
    'b',
    'h',
    'h',
    'Tab',
  ]) {
    await press(key)
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  }
  await page.mouse.move(300, 300)
  await page.evaluate('new Promise((done) => setTimeout(done, 60))')
  const moved = await page.evaluate<number[]>('moved')
  await close()
  return moved
}

describe('someone who asks for less motion', () => {
  it('sees none, where others see 150 to 200 ms of it', async () => {
    expect(await movements({ reducedMotion: 'reduce' })).toEqual([])
    const usual = await movements({ reducedMotion: 'no-preference' })
    // What turns back on its way takes less.
    expect(Math.max(...usual)).toBeGreaterThanOrEqual(150)
    expect(Math.max(...usual)).toBeLessThanOrEqual(200)
  })
})

/** Text and markers that stand out from what is behind them by less than 4.5 to 1, or 3 to 1. */
const faint = async (page: Page): Promise<string[]> =>
  (await seenColours(page))
    .filter((seen) => contrastOf(seen) < (seen.what.startsWith('text') ? 4.5 : 3))
    .map(({ what }) => what)

describe('someone whose system forces colours', () => {
  it.each(['light', 'dark'] as const)('sees all text and every marker: %s', async (colorScheme) => {
    const options = { forcedColors: 'active', colorScheme } as const
    const { page, press, close } = await playDeck(browser, await printSlides(everyBlock), options)
    await press('h')
    expect(await page.locator('.item').count()).toBeGreaterThan(5)
    expect(await page.locator('.beat').count()).toBeGreaterThan(2)
    expect(await faint(page)).toEqual([])
    await close()
  })

  it('would miss a marker that takes the colours of the page, and text that keeps its own', async () => {
    const { page, press, close } = await playDeck(browser, await printSlides(everyBlock), {
      forcedColors: 'active',
    })
    await press('h')
    await page.$$eval('.beat, .term', (elements) => {
      for (const element of elements) (element as HTMLElement).style.setProperty('--ink', 'Canvas')
    })
    await page.$eval('.notes', (notes) => {
      ;(notes as HTMLElement).style.forcedColorAdjust = 'none'
      ;(notes as HTMLElement).style.color = '#ccc'
    })
    const found = (await faint(page)).join()
    expect(found).toContain('marker of LI.beat')
    expect(found).toContain('text of P.')
    await close()
  })
})
