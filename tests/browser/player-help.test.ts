import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './launch-chromium.ts'
import { deckSource, modeOf, type PlayedDeck, playDeck, printSlides, shownSlide, soon } from './play-deck.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

interface Effect {
  /** Keys that come first; the deck is at its slide `two`. */
  readonly first?: readonly string[]
  readonly read: (page: Page) => Promise<unknown>
  readonly is: unknown
}

const blank = (page: Page) => page.getAttribute('[data-blank]', 'data-blank')
const noteSize = (page: Page) => page.evaluate("document.documentElement.style.getPropertyValue('--notes')")

/** What is seen after each key that the help lists, by action: those that a right-to-left deck mirrors, and all. */
const mirrored: Readonly<Record<string, Effect>> = {
  next: { read: shownSlide, is: 'three' },
  previous: { read: shownSlide, is: 'one' },
}
const onStage: Readonly<Record<string, Effect>> = {
  ...mirrored,
  first: { read: shownSlide, is: 'cover' },
  last: { read: shownSlide, is: 'five' },
  overview: { read: modeOf, is: 'overview' },
  fullScreen: { read: (page) => page.evaluate('document.fullscreenElement !== null'), is: true },
  black: { read: blank, is: 'black' },
  white: { read: blank, is: 'white' },
  scheme: { read: (page) => page.getAttribute('html', 'data-scheme'), is: 'dark' },
  handout: { read: modeOf, is: 'handout' },
  help: { read: (page) => page.isVisible('dialog[open]'), is: true },
  leave: { first: ['o'], read: modeOf, is: 'stage' },
}
const atDesk: Readonly<Record<string, Effect>> = {
  timer: { read: (page) => page.getAttribute('[data-pause]', 'aria-pressed'), is: 'true' },
  resetTimer: { read: (page) => page.textContent('[data-timer]'), is: '0:00' },
  larger: { read: noteSize, is: '26px' },
  smaller: { read: noteSize, is: '18px' },
}
/** Keys with tests of their own below and in the other files. */
const elsewhere = ['jump', 'presenter']

const listed = async (page: Page): Promise<Map<string, string[]>> =>
  new Map(
    await page.$$eval('[data-does]', (rows) =>
      rows.map((row): [string, string[]] => [
        row.getAttribute('data-does') ?? '',
        [...row.querySelectorAll('kbd')].map((key) => key.getAttribute('data-key') ?? ''),
      ]),
    ),
  )

/** Loads the deck again, at its slide `two`. */
const again = async ({ page }: PlayedDeck, address: string) => {
  await page.goto('about:blank')
  await page.goto(`${address}#two`)
}

describe.each(['en', 'ar'])('the help of a deck in %s', (lang) => {
  it('lists keys that each do what it says', async () => {
    const deck = await playDeck(browser, await printSlides(deckSource(`lang: ${lang}`)))
    const { page } = deck
    const address = page.url()
    const keys = await listed(page)
    expect([...keys.keys()].sort()).toEqual([...Object.keys({ ...onStage, ...atDesk }), ...elsewhere].sort())
    for (const [action, { first = [], read, is }] of Object.entries(lang === 'en' ? onStage : mirrored))
      for (const key of keys.get(action) ?? ['none']) {
        await again(deck, address)
        await deck.press(...first, key)
        await soon(async () => [action, key, await read(page)]).toEqual([action, key, is])
      }
    await again(deck, address)
    await deck.press(...(keys.get('jump') ?? []))
    expect(await shownSlide(page)).toBe('one')
    expect(deck.complaints).toEqual([])
    await deck.close()
  })

  it('lists keys of the presenter’s window that each do what it says', async () => {
    const deck = await playDeck(browser, await printSlides(deckSource(`lang: ${lang}`)))
    const keys = await listed(deck.page)
    expect(keys.get('presenter')).toEqual(['s'])
    const desk = await deck.present()
    await soon(() => desk.textContent('[data-timer]')).toBe('0:01')
    for (const [action, { read, is }] of Object.entries(atDesk)) {
      const before = await read(desk)
      const opposite = action === 'larger' ? '-' : '+'
      for (const key of keys.get(action) ?? ['none']) {
        if (action === 'larger' || action === 'smaller') {
          await desk.keyboard.press(key)
          expect([action, key, await read(desk)]).toEqual([action, key, is])
          await desk.keyboard.press(opposite)
        } else {
          await desk.keyboard.press(key)
          await soon(async () => [key, await read(desk)]).toEqual([key, is])
          expect(before).not.toBe(is)
        }
      }
    }
    await deck.close()
  })

  it('closes by the key that opened it, and keeps other keys from the slides', async () => {
    const deck = await playDeck(browser, await printSlides(deckSource(`lang: ${lang}`)))
    await deck.press('?', 'PageDown', 'o')
    expect([await shownSlide(deck.page), await modeOf(deck.page)]).toEqual(['cover', 'stage'])
    await deck.press('?')
    expect(await deck.page.isVisible('dialog[open]')).toBe(false)
    await deck.press('PageDown')
    expect(await shownSlide(deck.page)).toBe('one')
    await deck.close()
  })
})

describe('a help higher than its window', () => {
  it('opens at its top, and is read to its end with the arrow keys', async () => {
    const options = { viewport: { width: 844, height: 390 } }
    const { page, press, close } = await playDeck(browser, await printSlides(), options)
    await press('?')
    expect(
      await page.$eval('dialog', ({ scrollTop, scrollHeight, clientHeight }) => [
        scrollTop,
        scrollHeight > clientHeight,
      ]),
    ).toEqual([0, true])
    await press('End')
    await soon(() =>
      page
        .locator('[data-does="smaller"]')
        .evaluate((row) => row.getBoundingClientRect().bottom <= innerHeight),
    ).toBe(true)
    expect(await shownSlide(page)).toBe('cover')
    await close()
  })
})
