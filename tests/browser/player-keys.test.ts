import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from './launch-chromium.ts'
import {
  deckSource,
  modeOf,
  type PlayedDeck,
  playDeck,
  printSlides,
  shownSlide,
  slideIds,
  soon,
} from './play-deck.ts'

let browser: Browser
let html: string
let deck: PlayedDeck
beforeAll(async () => {
  browser = await launchChromium()
  html = await printSlides()
})
afterAll(() => browser.close())
beforeEach(async () => {
  deck = await playDeck(browser, html)
  return () => deck.close()
})

describe('keys', () => {
  it('lead from slide to slide', async () => {
    const ways: [string[], string][] = [
      [['ArrowRight'], 'one'],
      [['Home', 'Space', 'PageDown', 'ArrowLeft'], 'one'],
      [['End'], 'five'],
      [['ArrowRight'], 'five'],
      [['End', 'Home'], 'cover'],
      [['ArrowLeft'], 'cover'],
      [['End', 'PageUp'], 'four'],
      [['Home', 'ArrowDown', 'ArrowDown', 'ArrowUp'], 'one'],
      [['Home', 'Space', 'Shift+Space'], 'cover'],
    ]
    for (const [keys, id] of ways) {
      await deck.press(...keys)
      expect([keys, await shownSlide(deck.page)]).toEqual([keys, id])
    }
    expect(deck.complaints).toEqual([])
  })

  it('show steps one by one before the next slide, take them back, and show all on the way back', async () => {
    const visible = () => deck.page.locator('#three [data-step]:visible').count()
    await deck.press('4', 'Enter')
    expect(await visible()).toBe(0)
    await deck.press('ArrowRight')
    expect(await visible()).toBe(1)
    await deck.press('ArrowLeft')
    expect([await shownSlide(deck.page), await visible()]).toEqual(['three', 0])
    await deck.press('ArrowRight', 'ArrowRight', 'ArrowRight')
    expect(await shownSlide(deck.page)).toBe('four')
    await deck.press('ArrowLeft')
    expect([await shownSlide(deck.page), await visible()]).toEqual(['three', 2])
  })

  it('jump to a slide by its number, and show where it leads while it is typed', async () => {
    const { page, press } = deck
    const hint = page.locator('[data-hint]')
    await press('5')
    expect(await hint.innerText()).toContain('Slide 5 of 6: Four')
    expect(await shownSlide(page)).toBe('cover')
    await press('Enter')
    expect([await shownSlide(page), await hint.isVisible()]).toEqual(['four', false])
    await press('9', '9', 'Enter')
    expect(await shownSlide(page)).toBe('five')
    await press('2', '3', 'Backspace', 'Enter')
    expect(await shownSlide(page)).toBe('one')
    await press('4', 'Escape', 'Enter')
    expect([await shownSlide(page), await hint.isVisible()]).toEqual(['one', false])
  })

  it('cover the screen in black or white until the next key', async () => {
    const { page, press } = deck
    const cover = () =>
      page.$eval('[data-blank]', (element) =>
        (element as HTMLElement).hidden ? '' : getComputedStyle(element).backgroundColor,
      )
    await press('b')
    expect(await cover()).toBe('rgb(0, 0, 0)')
    await press('w')
    expect(await cover()).toBe('rgb(255, 255, 255)')
    await press('ArrowRight')
    expect([await cover(), await shownSlide(page)]).toEqual(['', 'cover'])
    await press('.', '.')
    expect(await cover()).toBe('')
    await press('b', 'Escape')
    expect(await cover()).toBe('')
  })

  it('leave the browser’s own combinations, and the keys of what has the focus, alone', async () => {
    const { page, press } = deck
    await press('Control+ArrowRight', 'Alt+ArrowDown')
    expect(await shownSlide(page)).toBe('cover')
    await page.focus('[data-do="overview"]')
    await press('Enter')
    expect(await modeOf(page)).toBe('overview')
  })

  it('work on a keyboard of another script', async () => {
    await deck.page.evaluate(() => {
      const options = { key: 'щ', code: 'KeyO', bubbles: true, cancelable: true }
      document.body.dispatchEvent(new KeyboardEvent('keydown', options))
    })
    expect(await modeOf(deck.page)).toBe('overview')
  })
})

describe('the overview', () => {
  const focused = () => deck.page.evaluate(() => document.activeElement?.getAttribute('href'))

  it('moves the focus with the arrows, row by row too, and goes nowhere until one is picked', async () => {
    const { page, press } = deck
    await press('ArrowRight', 'o')
    expect(await focused()).toBe('#one')
    await press('ArrowRight', 'ArrowRight', 'ArrowLeft')
    expect(await focused()).toBe('#two')
    await press('End')
    expect(await focused()).toBe('#five')
    await press('ArrowUp')
    expect(await focused()).toBe('#one')
    await press('Home', 'ArrowLeft', 'ArrowDown')
    expect(await focused()).toBe('#four')
    expect(await page.getAttribute('.pick[aria-current]', 'href')).toBe('#one')
    await press('Enter')
    expect([await shownSlide(page), await modeOf(page)]).toEqual(['four', 'stage'])
  })

  it('is left by Escape where one was, and by its own key', async () => {
    const { page, press } = deck
    await press('2', 'Enter', 'o', 'End', 'Escape')
    expect([await shownSlide(page), await modeOf(page)]).toEqual(['one', 'stage'])
    await press('o', 'o')
    expect([await modeOf(page), await page.locator('.pick').count()]).toEqual(['stage', 0])
  })

  it('goes to a slide by click, by space, or by its number', async () => {
    const { page, press } = deck
    await press('o')
    expect(await page.locator('.pick').count()).toBe(slideIds.length)
    await page.click('a.pick[href="#four"]')
    expect(await shownSlide(page)).toBe('four')
    await press('o', 'ArrowRight', 'Space')
    expect(await shownSlide(page)).toBe('five')
    await press('o', '3', 'Enter')
    expect([await shownSlide(page), await modeOf(page)]).toEqual(['two', 'stage'])
  })
})

describe('a right-to-left deck', () => {
  it('mirrors the arrow keys, in the overview too', async () => {
    const arabic = await playDeck(browser, await printSlides(deckSource('lang: ar')))
    await arabic.press('ArrowLeft', 'ArrowLeft', 'ArrowRight')
    expect(await shownSlide(arabic.page)).toBe('one')
    await arabic.press('o', 'ArrowLeft', 'Enter')
    expect(await shownSlide(arabic.page)).toBe('two')
    expect(await arabic.page.textContent('[data-does="next"] kbd')).toBe('←')
    await arabic.close()
  })
})

describe('a link to a slide', () => {
  it('follows the slide, which follows it', async () => {
    const { page, press } = deck
    const hash = async () => new URL(page.url()).hash
    await press('ArrowRight', 'ArrowRight')
    await soon(hash).toBe('#two')
    await page.evaluate("location.hash = '#five'")
    await soon(() => shownSlide(page)).toBe('five')
  })

  it('lets the browser’s button take back a jump, and turning pages leaves no trail', async () => {
    const { page, press } = deck
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight')
    await press('6', 'Enter')
    await soon(() => shownSlide(page)).toBe('five')
    await page.goBack()
    await soon(() => shownSlide(page)).toBe('three')
    expect(await page.locator('#three [data-step]:visible').count()).toBe(1)
    await page.goForward()
    await soon(() => shownSlide(page)).toBe('five')
    await page.goBack()
    await page.goBack()
    expect(page.url()).toBe('about:blank')
  })

  it('shows the same step after the page is loaded again', async () => {
    const { page, press } = deck
    await press('4', 'Enter', 'ArrowRight')
    await soon(() => page.evaluate('history.state?.step')).toBe(1)
    await page.reload()
    expect(await shownSlide(page)).toBe('three')
    expect(await page.locator('#three [data-step]:visible').count()).toBe(1)
  })

  it('to a block leads to its slide, with and without scripts', async () => {
    const linked = await playDeck(browser, html, { hash: '#spoken' })
    expect(await shownSlide(linked.page)).toBe('five')
    await linked.page.evaluate("location.hash = '#versus'")
    await soon(() => shownSlide(linked.page)).toBe('four')
    expect(await linked.page.evaluate('[scrollX, scrollY].join()')).toBe('0,0')
    await linked.close()
    const plain = await playDeck(browser, html, { hash: '#versus', javaScriptEnabled: false })
    const box = await plain.page.locator('#four').boundingBox()
    expect(Math.abs(box?.y ?? 1000)).toBeLessThan(100)
    await plain.close()
  })
})
