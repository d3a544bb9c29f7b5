import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyBlock } from '../articles/every-block.ts'
import { accessibilityFindings } from './accessibility.ts'
import { launchChromium } from './launch-chromium.ts'
import { type PlayedDeck, playDeck, printSlides } from './play-deck.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** Every block, formulas and a quotation: a deck with every layout. */
const source = (frontMatter: string): string =>
  `${everyBlock.replace('---\n', `---\n${frontMatter}\n`)}
## A formula

$$
h = 12 \\sqrt{t}
$$

Its height is $$h$$.

---

> The sea, once it casts its spell, holds one in its net.
>
> — A sailor
`

type Way = (deck: PlayedDeck) => Promise<unknown>
const press =
  (...keys: string[]): Way =>
  (deck) =>
    deck.press(...keys)
const onScreen: Way = ({ page }) => page.emulateMedia({ media: 'screen' })
/** As a browser prints: it tells the page first. */
const onPaper: Way = async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate("dispatchEvent(new Event('beforeprint'))")
}

const steps: Way = ({ page }) => page.evaluate("location.hash = '#a-walk-that-went-wrong'")

/** A state of a deck, and the way to it from the one before. */
type State = readonly [name: string, ...ways: Way[]]
/** Where colours or sizes could be at fault. */
const states: readonly State[] = [
  ['first slide'],
  ['mid-step', steps, press('ArrowRight')],
  ['overview', press('o')],
  ['help', press('o', '?')],
  ['handout', press('?', 'h')],
]
/** Where the document is another. */
const moreStates: readonly State[] = [
  ['handout on paper', onPaper],
  ['slides on paper', onScreen, press('h'), onPaper],
  ['number typed', onScreen, press('5')],
  ['black', press('Escape', 'b')],
  ['white', press('w')],
]

const dark = { colorScheme: 'dark' } as const
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
type Look = readonly [
  name: string,
  frontMatter: string,
  options: BrowserContextOptions,
  states: readonly State[],
]
const looks: readonly Look[] = [
  ['default', 'slides: { theme: default }', {}, [...states, ...moreStates]],
  ['default, dark', 'slides: { theme: default }', dark, states],
  ['editorial', 'slides: { theme: editorial }', {}, states],
  ['editorial, dark', 'slides: { theme: editorial }', dark, states],
  ['contrast, dark', 'slides: { theme: contrast }', dark, states],
  ['contrast, right to left, 4:3', 'lang: ar\nslides: { theme: contrast, size: "4:3" }', {}, states],
  ['on a phone', '', phone, states],
  ['in forced colours', '', { forcedColors: 'active' }, states],
]

describe('axe-core finds nothing', () => {
  it.each(looks)(
    '%s: in any state, nor at the presenter’s desk',
    async (_, frontMatter, options, reached) => {
      const html = await printSlides(source(frontMatter))
      const deck = await playDeck(browser, html, { ...options, reducedMotion: 'reduce' })
      const findings: string[] = []
      const look = async (state: string, page = deck.page) => {
        findings.push(...(await accessibilityFindings(page)).map((finding) => `${state}: ${finding}`))
      }
      for (const [state, ...ways] of reached) {
        for (const reach of ways) await reach(deck)
        await look(state)
      }
      await deck.press('Escape')
      await look('presenter', await deck.present())
      await deck.close()
      expect(findings).toEqual([])
    },
  )

  it.each([
    ['a large screen', {}],
    ['a phone', { ...phone, ...dark }],
  ])('without scripts, on %s', async (_, options) => {
    // The judge is a script too: what is switched off is the deck's own alone.
    const html = (await printSlides(source(''))).replace(/<script>[\s\S]*<\/script>/, '')
    const { page, close } = await playDeck(browser, html, options)
    expect(await accessibilityFindings(page)).toEqual([])
    await close()
  })
})

describe('the judge of states', () => {
  const pale = ({ style }: HTMLElement) => {
    style.color = '#ccc'
  }
  const nameless = (element: HTMLElement) => {
    for (const name of ['aria-label', 'title', 'lang']) element.removeAttribute(name)
  }
  it.each([
    ['a document without a language', 'html', nameless, '', 'html-has-lang'],
    ['pale text on a slide', '#one .title', pale, '2 Enter', 'color-contrast'],
    ['a slide in the overview without a name', '.pick', nameless, 'o', 'link-name'],
    ['pale text in the help', '.help dd', pale, '?', 'color-contrast'],
    ['pale notes in the handout', '.notes', pale, 'h', 'color-contrast'],
    ['a control without a name', '.controls button', nameless, '', 'button-name'],
  ] as const)('finds %s', async (_, selector, damage, keys, rule) => {
    const { page, press, close } = await playDeck(browser, await printSlides(), { reducedMotion: 'reduce' })
    if (keys !== '') await press(...keys.split(' '))
    await page.$eval<void, HTMLElement>(selector, damage)
    expect((await accessibilityFindings(page)).join()).toContain(`${rule}: `)
    await close()
  })
})
