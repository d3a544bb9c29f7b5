import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from './launch-chromium.ts'
import { modeOf, type PlayedDeck, playDeck, printSlides, shownSlide, soon } from './play-deck.ts'

let browser: Browser
let html: string
let deck: PlayedDeck
let desk: Page
beforeAll(async () => {
  browser = await launchChromium()
  html = await printSlides()
})
afterAll(() => browser.close())
beforeEach(async () => {
  deck = await playDeck(browser, html)
  await deck.press('ArrowRight')
  desk = await deck.present()
  return () => deck.close()
})

const stepsOf = (page: Page) => page.locator('#three [data-step]:visible').count()
const blankOf = (page: Page) => page.getAttribute('[data-blank]', 'data-blank')

describe('the presenter view', () => {
  it('keeps in step with the deck both ways: slide, step and covered screen', async () => {
    const { page, press } = deck
    await soon(() => shownSlide(desk)).toBe('one')
    await desk.keyboard.press('ArrowRight')
    await soon(() => shownSlide(page)).toBe('two')
    await press('ArrowRight', 'ArrowRight')
    await soon(() => shownSlide(desk)).toBe('three')
    await soon(() => stepsOf(desk)).toBe(1)
    await desk.keyboard.press('b')
    await soon(() => page.isVisible('[data-blank="black"]')).toBe(true)
    await press('b')
    await soon(() => blankOf(desk)).toBe('')
    await desk.click('.controls [data-do="previous"]')
    await soon(() => stepsOf(page)).toBe(0)
    expect(deck.complaints).toEqual([])
  })

  it('shows the notes, and next the next step if there is one', async () => {
    const next = desk.locator('[data-upcoming] .title')
    expect(await desk.locator('.current [data-notes]').innerText()).toContain('More of it.')
    expect(await next.innerText()).toBe('Two')
    await desk.keyboard.press('PageDown')
    expect(await desk.isVisible('[data-no-notes]')).toBe(true)
    await desk.keyboard.press('PageDown')
    expect(await next.innerText()).toBe('Three')
    expect(await desk.locator('[data-upcoming] [data-step]:visible').count()).toBe(1)
    await desk.keyboard.press('End')
    expect(await desk.isVisible('[data-end]')).toBe(true)
    expect(await desk.locator('[data-upcoming] *').count()).toBe(0)
    expect(await desk.locator('[data-slide]').count()).toBe(6)
  })

  it('looks for a slide in private: the audience sees the pick alone', async () => {
    await desk.keyboard.press('o')
    await desk.keyboard.press('End')
    expect([await modeOf(desk), await shownSlide(deck.page)]).toEqual(['overview', 'one'])
    await desk.keyboard.press('Enter')
    await soon(() => shownSlide(deck.page)).toBe('five')
    expect([await modeOf(desk), await modeOf(deck.page)]).toEqual(['presenter', 'stage'])
  })

  it('survives a reload of either window', async () => {
    await deck.press('4', 'Enter', 'ArrowRight')
    await soon(() => stepsOf(desk)).toBe(1)
    await deck.page.evaluate(() => {
      const heard = new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => data.trifold === 'state' && resolve())
      })
      Reflect.set(globalThis, 'heard', heard)
    })
    await desk.click('[data-do="timer"]')
    // What is on its way when a window is loaded again may not arrive.
    await deck.page.evaluate(() => Reflect.get(globalThis, 'heard'))
    await desk.reload()
    expect(await modeOf(desk)).toBe('presenter')
    await soon(() => stepsOf(desk)).toBe(1)
    await soon(() => desk.getAttribute('[data-pause]', 'aria-pressed')).toBe('true')
    await deck.page.reload()
    await desk.keyboard.press('PageDown')
    await soon(() => stepsOf(deck.page)).toBe(2)
    await soon(() => shownSlide(deck.page)).toBe('three')
    await deck.press('PageDown')
    await soon(() => shownSlide(desk)).toBe('four')
  })

  it('is one window, however often it is asked for', async () => {
    await deck.press('s', 's')
    expect(deck.page.context().pages()).toHaveLength(2)
  })

  it('hears no window but the one that belongs to it', async () => {
    await deck.page.evaluate(() => {
      const forged = { trifold: 'state', turn: 99, slide: 5, step: 0, blank: '', since: 0, spent: 0 }
      window.postMessage(forged, '*')
    })
    await deck.page.evaluate(() => new Promise(requestAnimationFrame))
    expect(await shownSlide(deck.page)).toBe('one')
  })
})

describe('the timer', () => {
  it('runs from the opening of the view, halts, goes on and begins anew, by key and by button', async () => {
    const timed = await playDeck(browser, html)
    await timed.page.context().clock.install({ time: new Date('2026-11-22T09:30:00') })
    const view = await timed.present()
    const shows = () => view.textContent('[data-timer]')
    await view.clock.runFor(65_000)
    expect(await shows()).toBe('1:05')
    await view.keyboard.press('t')
    await view.clock.runFor(60_000)
    expect(await shows()).toBe('1:05')
    await view.click('[data-do="timer"]')
    await view.clock.runFor(3_600_000)
    expect(await shows()).toBe('1:01:05')
    expect(await view.textContent('[data-clock]')).toMatch(/^\d\d:\d\d$/)
    await view.click('[data-do="resetTimer"]')
    expect(await shows()).toBe('0:00')
    await timed.close()
  })
})
