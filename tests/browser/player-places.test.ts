import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './launch-chromium.ts'
import { openFile } from './open-file.ts'
import { deckSource, modeOf, playDeck, printSlides, shownSlide, slideIds, soon } from './play-deck.ts'

let browser: Browser
let html: string
beforeAll(async () => {
  browser = await launchChromium()
  html = await printSlides()
})
afterAll(() => browser.close())

describe('the box of a deck', () => {
  it.each([
    ['', 320, 180],
    ['', 3840, 2160],
    ['', 2560, 720],
    ['', 844, 390],
    ['', 1280, 720],
    ['slides: { size: "4:3" }', 1280, 720],
  ])('%s %d × %d is filled as far as its shape allows', async (frontMatter, width, height) => {
    const deck = await playDeck(browser, await printSlides(deckSource(frontMatter)), {
      viewport: { width, height },
    })
    const box = await deck.page.locator('#cover').boundingBox()
    const [w, h, x, y] = [box?.width ?? 0, box?.height ?? 0, box?.x ?? -9, box?.y ?? -9]
    expect(Math.max(w / width, h / height)).toBeCloseTo(1, 2)
    expect(Math.abs(2 * x + w - width) + Math.abs(2 * y + h - height)).toBeLessThan(2)
    await deck.close()
  })

  it('follows when it changes, to a card and back', async () => {
    const deck = await playDeck(browser, html)
    await deck.page.setViewportSize({ width: 390, height: 844 })
    await soon(() => modeOf(deck.page)).toBe('card')
    await deck.page.setViewportSize({ width: 640, height: 360 })
    await soon(() => modeOf(deck.page)).toBe('stage')
    await soon(async () => (await deck.page.locator('#cover').boundingBox())?.width).toBe(640)
    await deck.close()
  })

  it('is never wider than a phone, and shows a slide from its top', async () => {
    const deck = await playDeck(browser, html, { viewport: { width: 320, height: 568 } })
    for (let number = 2; number <= slideIds.length; number++) {
      const { page } = deck
      await page.evaluate('scrollTo(0, 900)')
      await deck.press(String(number), 'Enter')
      const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
      expect([await page.evaluate(sideways), await page.evaluate('scrollY')]).toEqual([0, 0])
    }
    await deck.close()
  })
})

describe('a table on a phone', () => {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = [
    ['Species', 'Wingspan', 'Weight', 'Population', 'Conservation', 'Described'],
    Array(6).fill('---'),
    ['Pigeon', '1,000,075', '1,480', '51,000,000', 'Threatened', 'Linnaeus'],
  ]
  const table = rows.map(row).join('\n')
  const wide = rows.map((cells) => row(cells.slice(0, 4)).replace('1,480', 'Internationalization'.repeat(2)))
  it.each([
    ['six columns', table],
    ['long words', wide.join('\n')],
    ['a comparison', `:::comparison\n\n${table.replace('Species', '')}\n\n:::`],
  ])('breaks no word, and moves aside in its place: %s', async (_, content) => {
    const source = `---\ntitle: Birds\n---\n\nIntroduction.\n\n## Birds {#birds}\n\n${content}\n`
    const deck = await playDeck(browser, await printSlides(source), { viewport: { width: 320, height: 568 } })
    await deck.press('End')
    await soon(() => shownSlide(deck.page)).toBe('birds')
    const lines = await deck.page.evaluate(`[...document.querySelectorAll('#birds td')].map((cell) => {
      const range = document.createRange()
      range.selectNodeContents(cell)
      return new Set([...range.getClientRects()].map(({ top }) => top)).size
    })`)
    expect(new Set(lines as number[])).not.toContain(2)
    expect(
      await deck.page.evaluate(`(() => {
        const slot = document.querySelector('#birds .slot')
        const page = document.documentElement
        return [page.scrollWidth > page.clientWidth, slot.scrollWidth > slot.clientWidth, slot.scrollHeight > slot.clientHeight]
      })()`),
    ).toEqual([false, true, false])
    await deck.close()
  })
})

const frameOf = (page: Page, name: string) => {
  const frame = page.frame({ name })
  if (frame === null) throw new Error(`there is no frame ${name}`)
  return frame
}
const shownIn = (page: Page, name: string) =>
  frameOf(page, name).evaluate(() => document.querySelector('[data-slide]:not([inert])')?.id)

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const host = (attributes: string) =>
  `<!doctype html><html lang="en"><title>Host</title><body style="height:4000px"><h1>Host</h1>
  <input id="field"><iframe name="a" width="600" height="338" ${attributes} srcdoc="${escaped(html)}"></iframe>
  <iframe name="b" width="320" height="180" ${attributes} srcdoc="${escaped(html)}"></iframe></body></html>`

describe('two decks in a page of somebody’s', () => {
  it.each(['', 'sandbox="allow-scripts"'])(
    '<iframe %s> take the keyboard only when focused, and leave the page as it is',
    async (attributes) => {
      const { page, close, complaints } = await openFile(browser, host(attributes))
      await soon(() => shownIn(page, 'b')).toBe('cover')
      expect(await page.evaluate('[scrollY, document.activeElement.tagName, history.length].join()')).toMatch(
        /^0,BODY,/,
      )
      const before = await page.evaluate('history.length')
      await page.keyboard.press('ArrowRight')
      await page.fill('#field', 'x')
      await page.keyboard.press('ArrowLeft')
      expect([await shownIn(page, 'a'), await shownIn(page, 'b')]).toEqual(['cover', 'cover'])
      await frameOf(page, 'a')
        .locator('body')
        .click({ position: { x: 400, y: 100 } })
      await soon(() => shownIn(page, 'a')).toBe('one')
      for (const key of ['End', 'o', 'Home', 'Enter', '3', 'Enter', 'b', 'b', 'f', 'h', 'h', 'ArrowRight'])
        await page.keyboard.press(key)
      await soon(() => shownIn(page, 'a')).toBe('three')
      expect(await shownIn(page, 'b')).toBe('cover')
      expect(await page.evaluate('scrollY')).toBe(0)
      expect(await page.evaluate('history.length')).toBe(before)
      expect(complaints).toEqual([])
      await close()
    },
  )
})

describe('a page around a deck', () => {
  it('hears where the deck is, and may send it to a slide, a step and a view that it has', async () => {
    const { page, close, complaints } = await openFile(browser, host('sandbox="allow-scripts"'))
    await soon(() => shownIn(page, 'a')).toBe('cover')
    await page.evaluate(`addEventListener('message', ({ source, data }) => {
      if (source === frames.a) globalThis.heard = data
    })`)
    const send = (wish: unknown) => page.evaluate(`frames.a.postMessage(${JSON.stringify(wish)}, '*')`)
    await send({ trifold: 'show', slide: 'three', step: 1 })
    const three = { trifold: 'deck', slides: slideIds, slide: 'three', step: 1, mode: 'stage' }
    await soon(() => page.evaluate('globalThis.heard')).toEqual(three)
    for (const wish of [null, 'five', { trifold: 'show', slide: 5 }, { trifold: 'show', slide: 'nowhere' }])
      await send(wish)
    await send({ trifold: 'show', slide: 'five', mode: 'presenter' })
    await send({ trifold: 'show', slide: 'four', mode: 'handout' })
    await soon(() => page.evaluate('globalThis.heard')).toEqual({
      ...three,
      slide: 'four',
      step: 0,
      mode: 'handout',
    })
    expect(await shownIn(page, 'b')).toBe('cover')
    expect(complaints).toEqual([])
    await close()
  })
})

describe('a deck without scripts', () => {
  it('is a document with every slide and its notes, and no dead controls', async () => {
    const plain = await playDeck(browser, html, { javaScriptEnabled: false })
    expect(await plain.page.locator('[data-slide]:visible').count()).toBe(slideIds.length)
    expect(await plain.page.locator('[data-step]:visible').count()).toBe(2)
    expect(await plain.page.locator('[data-notes]:visible').count()).toBeGreaterThan(2)
    expect(await plain.page.locator('button:visible').count()).toBe(0)
    await plain.close()
  })
})

it('a deck asks for nothing and complains of nothing, whatever is opened', async () => {
  const deck = await playDeck(browser, html)
  await deck.press('ArrowRight', 'o', 'o', '?', 'Escape', 'b', 'b', 'd', 'h', 'h', 'End')
  await deck.present()
  expect(await shownSlide(deck.page)).toBe('five')
  expect([deck.requests, deck.complaints]).toEqual([[], []])
  await deck.close()
})
