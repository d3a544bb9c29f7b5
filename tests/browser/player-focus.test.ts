import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './launch-chromium.ts'
import { deckSource, type PlayedDeck, playDeck, printSlides } from './play-deck.ts'

let browser: Browser
let html: string
beforeAll(async () => {
  browser = await launchChromium()
  html = await printSlides()
})
afterAll(() => browser.close())

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Visits all that the Tab key reaches: what each is called, and whether the focus can be seen on it. */
const visited = async (page: Page): Promise<{ name: string; seen: boolean }[]> => {
  const met: { name: string; seen: boolean }[] = []
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(async () => {
      const element = document.activeElement
      if (element === null || element === document.body) return undefined
      await Promise.all(document.getAnimations().map(({ finished }) => finished))
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
      const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      return { name, seen: shown && outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2 }
    })
    if (here === undefined || here.name === met[0]?.name) break
    met.push(here)
  }
  return met
}

/** Buttons and picks that a finger or a shaking hand would miss: under 24 px one way. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.$$eval('button, .pick, .player a', (targets) =>
    targets.flatMap((target) => {
      const { width, height } = target.getBoundingClientRect()
      const hit = Math.min(width, height)
      return hit > 0 && hit < 24 ? [`${target.getAttribute('aria-label')}: ${hit}`] : []
    }),
  )

const stage = [
  'Previous slide',
  'Next slide',
  'Overview',
  'Presenter view',
  'Handout with notes',
  'Full screen',
  'Keyboard shortcuts',
]
const picks = ['A title', 'One', 'Two', 'Three', 'Four', 'Five'].map(
  (title, index) => `Slide ${index + 1} of 6: ${title}`,
)
const desk = [
  ...stage.filter((name) => !/Presenter|Handout/.test(name)),
  'Pause the timer',
  'Reset the timer',
  'Smaller notes',
  'Larger notes',
]

interface Place {
  readonly options?: Parameters<typeof playDeck>[2]
  readonly reach?: (deck: PlayedDeck) => Promise<unknown>
  readonly controls: readonly string[]
}
const press =
  (...keys: string[]) =>
  (deck: PlayedDeck) =>
    deck.press(...keys)
const places: readonly (readonly [name: string, place: Place])[] = [
  ['on the stage', { controls: stage }],
  ['in a handout', { reach: press('h'), controls: [...stage.slice(2, 5), 'Print', ...stage.slice(5)] }],
  ['on a phone', { options: phone, controls: stage.filter((name) => /slide|Over|Hand/.test(name)) }],
  [
    'in a small frame',
    { options: { viewport: { width: 320, height: 180 } }, controls: [...stage.slice(0, 3), 'Full screen'] },
  ],
  ['in the overview', { reach: press('o', 'Shift+Tab'), controls: picks }],
  ['in the help', { reach: press('?', 'Shift+Tab'), controls: ['Close'] }],
]

describe('the Tab key', () => {
  it.each(places)(
    'meets every control %s in order; each shows its focus and is large enough',
    async (_, place) => {
      const deck = await playDeck(browser, html, place.options)
      await place.reach?.(deck)
      const met = await visited(deck.page)
      expect(met).toEqual(place.controls.map((name) => ({ name, seen: true })))
      expect(await smallTargets(deck.page)).toEqual([])
      await deck.close()
    },
  )

  it('meets every control at the presenter’s desk, and in a right-to-left deck', async () => {
    const deck = await playDeck(browser, html)
    const met = await visited(await deck.present())
    expect(met).toEqual(desk.map((name) => ({ name, seen: true })))
    await deck.close()
    const arabic = await playDeck(browser, await printSlides(deckSource('lang: ar')))
    expect((await visited(arabic.page)).map(({ seen }) => seen)).toEqual(stage.map(() => true))
    await arabic.close()
  })
})

describe('the judge of focus', () => {
  it('misses a ring that is gone and a bar that stays clear, and finds a button that is too small', async () => {
    const { page, close } = await playDeck(browser, html)
    const damage = (selector: string, property: string, value: string) =>
      page.$eval(
        selector,
        (element, [name, wanted]) => (element as HTMLElement).style.setProperty(name, wanted, 'important'),
        [property, value] as const,
      )
    await damage('[data-do="next"]', 'outline', 'none')
    await damage('[data-do="next"]', 'width', '20px')
    expect((await visited(page)).filter(({ seen }) => !seen).map(({ name }) => name)).toEqual(['Next slide'])
    expect(await smallTargets(page)).toEqual(['Next slide: 20'])
    await damage('.controls', 'opacity', '0')
    expect((await visited(page)).some(({ seen }) => seen)).toBe(false)
    await close()
  })
})
