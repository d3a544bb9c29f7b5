import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './launch-chromium.ts'
import { deckSource, modeOf, playDeck, printSlides, shownSlide, soon } from './play-deck.ts'

let browser: Browser
let html: string
beforeAll(async () => {
  browser = await launchChromium()
  html = await printSlides()
})
afterAll(() => browser.close())

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

type Finger = { x: number; y: number }

/** Moves fingers over the glass, each from its first place to its last. */
const drag = async (page: Page, ...fingers: [from: Finger, to: Finger][]) => {
  const client = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Finger[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints })
  await touch(
    'touchStart',
    fingers.map(([from]) => from),
  )
  await touch(
    'touchMove',
    fingers.map(([, to]) => to),
  )
  await touch('touchEnd', [])
}

describe('a mouse', () => {
  it('goes on with a click, and back with one at the edge where reading starts', async () => {
    const { page, close } = await playDeck(browser, html)
    await page.mouse.click(900, 300)
    expect(await shownSlide(page)).toBe('one')
    await page.mouse.click(60, 300)
    expect(await shownSlide(page)).toBe('cover')
    await page.mouse.move(400, 400)
    await page.click('[data-do=next]')
    expect(await shownSlide(page)).toBe('one')
    await close()
    const arabic = await playDeck(browser, await printSlides(deckSource('lang: ar')))
    await arabic.page.mouse.click(500, 300)
    expect(await shownSlide(arabic.page)).toBe('one')
    await arabic.page.mouse.click(1220, 300)
    expect(await shownSlide(arabic.page)).toBe('cover')
    await arabic.close()
  })
})

describe('fingers', () => {
  it('turn the page with a swipe, not with a scroll or two at once', async () => {
    const { page, close } = await playDeck(browser, html, phone)
    expect(await modeOf(page)).toBe('card')
    await drag(page, [
      { x: 300, y: 400 },
      { x: 100, y: 400 },
    ])
    await soon(() => shownSlide(page)).toBe('one')
    await drag(page, [
      { x: 300, y: 600 },
      { x: 240, y: 200 },
    ])
    await drag(
      page,
      [
        { x: 200, y: 300 },
        { x: 40, y: 300 },
      ],
      [
        { x: 300, y: 400 },
        { x: 140, y: 400 },
      ],
    )
    expect(await shownSlide(page)).toBe('one')
    await drag(page, [
      { x: 100, y: 400 },
      { x: 300, y: 400 },
    ])
    await soon(() => shownSlide(page)).toBe('cover')
    await page.tap('[data-do="next"]')
    expect(await shownSlide(page)).toBe('one')
    await close()
  })

  it('swipe the other way in a right-to-left deck', async () => {
    const { page, close } = await playDeck(browser, await printSlides(deckSource('lang: ar')), phone)
    await drag(page, [
      { x: 100, y: 400 },
      { x: 300, y: 400 },
    ])
    await soon(() => shownSlide(page)).toBe('one')
    await close()
  })

  it('magnify the page, and then move it without turning pages', async () => {
    const { page, close } = await playDeck(browser, html, phone)
    const client = await page.context().newCDPSession(page)
    await client.send('Input.synthesizePinchGesture', { x: 200, y: 400, scaleFactor: 2 })
    await soon(() => page.evaluate('visualViewport.scale > 1.5')).toBe(true)
    await drag(page, [
      { x: 300, y: 400 },
      { x: 100, y: 400 },
    ])
    expect(await shownSlide(page)).toBe('cover')
    await close()
  })
})
