import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { namesOf, readAloud } from './accessibility-tree.ts'
import { launchChromium } from './launch-chromium.ts'
import { deckSource, type PlayedDeck, playDeck, printSlides } from './play-deck.ts'

const items = Array.from(
  { length: 30 },
  (_, index) => `${index + 1}. Item number ${index + 1} of a long list`,
)
const rows = Array.from({ length: 40 }, (_, index) => `| ${index + 1} | value |`)
/** Slides 7 and on: a list and a table of several parts, and formulas. */
const more = `
## Long

${items.join('\n')}

## Wide

| Name | Value |
| ---- | ----- |
${rows.join('\n')}

## Formula {#formula}

$$
h = 12 \\sqrt{t}
$$

## Line {#line}

- Its height is $$h$$, as is known.
`

let browser: Browser
let html: string
let deck: PlayedDeck
beforeAll(async () => {
  browser = await launchChromium()
  html = await printSlides(deckSource('', more))
})
afterAll(() => browser.close())
beforeEach(async () => {
  deck = await playDeck(browser, html, { reducedMotion: 'reduce' })
  return () => deck.close()
})

/** Presses keys, then tells what the live region says. */
const said = async (...keys: string[]): Promise<string | null> => {
  await deck.press(...keys)
  return deck.page.textContent('[role="status"][aria-live="polite"]')
}
/** How often a screen reader meets a text. */
const times = async (page: Page, text: string): Promise<number> =>
  (await readAloud(page)).split(text).length - 1

describe('a screen reader', () => {
  it('hears of each slide and step, of a covered screen, and of the slide that a number names', async () => {
    const total = await deck.page.locator('[data-slide]').count()
    expect(await said('ArrowRight')).toBe(`Slide 2 of ${total}: One`)
    expect(await said('4', 'Enter')).toBe(`Slide 4 of ${total}: Three`)
    expect(await said('ArrowRight')).toBe('first step')
    expect(await said('ArrowRight')).toBe('second step')
    expect(await said('ArrowLeft')).toBe('first step')
    expect(await said('b')).toBe('Black screen')
    expect(await said('w')).toBe('White screen')
    expect(await said('w')).toBe(`Slide 4 of ${total}: Three`)
    expect(await said('o')).toBe('')
    expect(await said('Escape')).toBe(`Slide 4 of ${total}: Three`)
    expect(await said('2')).toContain(`Slide 2 of ${total}: One`)
  })

  it('meets the slide on show alone, and of that what has appeared', async () => {
    const { page, press } = deck
    await press('4', 'Enter', 'ArrowRight')
    expect(await namesOf(page, 'heading')).toEqual(['Three'])
    expect(await page.locator('[data-slide]:not([inert])').count()).toBe(1)
    expect([await times(page, 'first step'), await times(page, 'second step')]).toEqual([2, 0])
    await press('PageDown', 'o')
    expect([await namesOf(page, 'heading'), await times(page, 'step')]).toEqual([['Overview'], 0])
    expect((await namesOf(page, 'link'))[3]).toMatch(/^Slide 4 of \d+: Three$/)
  })

  it('meets all slides and notes in a handout, each once', async () => {
    const { page, press } = deck
    await press('h')
    for (const text of ['first step', 'second step', 'Said.', 'Item number 17 of', 'Wait here.'])
      expect([text, await times(page, text)]).toEqual([text, 1])
  })

  it('meets no slide twice in the presenter’s window, though the next one is seen beside', async () => {
    await deck.press('2', 'Enter')
    const desk = await deck.present()
    expect(await desk.locator('[data-upcoming] .title').innerText()).toBe('Two')
    expect(await namesOf(desk, 'heading')).toEqual(['One'])
    expect(await times(desk, 'More of it.')).toBe(1)
  })

  it('keeps its own keys: nothing claims to be an application', async () => {
    for (const keys of [[], ['o'], ['o', 'h'], ['h', '?']]) {
      await deck.press(...keys)
      expect(await deck.page.locator('[role="application"]').count()).toBe(0)
    }
  })

  it.each([
    ['en', 'ltr', 'Slide 2 of'],
    ['ar', 'rtl', 'One'],
  ])('knows the language and the direction of a deck in %s', async (lang, dir, label) => {
    const { page, press, close } = await playDeck(browser, await printSlides(deckSource(`lang: ${lang}`)))
    expect(await page.$eval('html', (root) => [root.lang, root.dir])).toEqual([lang, dir])
    await press('PageDown')
    expect((await namesOf(page, 'region')).join()).toContain(label)
    await close()
  })
})

/** The parts that a title was split into, as a screen reader has them. */
const partsOf = (page: Page, title: string) =>
  page.$$eval(
    '[data-slide]',
    (slides, wanted) =>
      slides
        .filter((slide) => slide.getAttribute('aria-label')?.includes(`: ${wanted} (`))
        .map((slide) => ({
          label: slide.getAttribute('aria-label')?.replace(/^.*: /, ''),
          heading: slide.querySelector('h2')?.textContent,
          numbers: [...slide.querySelectorAll('ol > li')].map((item) => (item as HTMLLIElement).value),
          headers: [...slide.querySelectorAll('th')].map((head) => [head.textContent, head.scope]),
        })),
    title,
  )

describe('what was split', () => {
  it('tells which part it is in its heading, its name and the live region', async () => {
    const parts = await partsOf(deck.page, 'Long')
    expect(parts.length).toBeGreaterThan(1)
    for (const [index, { label, heading }] of parts.entries()) {
      const name = `Long (${index + 1} of ${parts.length})`
      expect([label, heading]).toEqual([name, name])
    }
    expect(await said('8', 'Enter')).toMatch(/: Long \(2 of \d\)$/)
    expect(await namesOf(deck.page, 'heading')).toEqual([parts[1]?.heading])
  })

  it('counts on where a list goes on', async () => {
    const parts = await partsOf(deck.page, 'Long')
    expect(parts.flatMap(({ numbers }) => numbers)).toEqual(items.map((_, index) => index + 1))
    const [first] = parts[1]?.numbers ?? []
    await deck.press('8', 'Enter')
    expect(await readAloud(deck.page)).toContain(` ${first} Item number ${first} of`)
  })

  it('has its header on each part of a table', async () => {
    const parts = await partsOf(deck.page, 'Wide')
    expect(parts.length).toBeGreaterThan(1)
    for (const { headers } of parts)
      expect(headers).toEqual([
        ['Name', 'col'],
        ['Value', 'col'],
      ])
    await deck.page.evaluate(
      "location.hash = document.querySelectorAll('table.grid')[2].closest('section').id",
    )
    expect(await namesOf(deck.page, 'columnheader')).toEqual(['Name', 'Value'])
  })
})

describe('a formula', () => {
  it.each([
    ['formula', '12'],
    ['line', 'ℎ'],
  ])('is read out once, as mathematics, and its drawing is not: %s', async (id, sign) => {
    const { page } = deck
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#${id}`)
    expect(await namesOf(page, 'MathMLMath')).toHaveLength(1)
    expect(await times(page, sign)).toBe(1)
    expect(await namesOf(page, 'image')).toEqual([])
  })
})

describe('the judge of what is read aloud', () => {
  it('meets a slide that is not inert, a step that is only pale, and a preview that is not hidden', async () => {
    const { page, press } = deck
    await press('4', 'Enter')
    await page.$eval('[data-step]', (step) => step.classList.remove('later'))
    expect(await times(page, 'first step')).toBe(1)
    await press('o')
    await page.$eval('#one', (slide) => slide.removeAttribute('inert'))
    expect(await namesOf(page, 'heading')).toEqual(['Overview', 'One'])
    await press('o', '2', 'Enter')
    const desk = await deck.present()
    await desk.$eval('[data-upcoming]', (preview) => preview.removeAttribute('aria-hidden'))
    await desk.$eval('[data-upcoming] > *', (copy) => copy.removeAttribute('inert'))
    expect(await namesOf(desk, 'heading')).toEqual(['One', 'Two'])
  })

  it('meets a formula that is told twice, and one that is not told at all', async () => {
    const { page } = deck
    await page.evaluate("location.hash = '#formula'")
    await page.$eval('#formula math', (math) => math.after(math.cloneNode(true)))
    expect(await namesOf(page, 'MathMLMath')).toHaveLength(2)
    await page.$$eval('#formula math', (all) => {
      for (const math of all) math.setAttribute('aria-hidden', 'true')
    })
    expect([await namesOf(page, 'MathMLMath'), await times(page, '12')]).toEqual([[], 0])
  })
})
