import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { printedFile } from '../articles/printed-file.ts'
import { accessibilityFindings } from './accessibility.ts'
import { launchChromium } from './launch-chromium.ts'
import { type OpenedFile, openFile } from './open-file.ts'

const source = (lang: string) => `---
title: A title
subtitle: Its subtitle
lang: ${lang}
published: 2026-11-22
---

## One {#one}

The first lead. More of it.

## Two {#two}

- a
- b

## Three {#three}

:::reveal

- first step
- second step

:::

## Four {#four}

:::comparison {#versus}

|   | A | B |
|---|---|---|
| D | x | y |

:::

## Five {#five}

**Bold.** lead

:::notes {#spoken}

Said.

:::
`
const ids = ['cover', 'one', 'two', 'three', 'four', 'five']

const print = (lang = 'en', path = 'slides.html'): Promise<string> =>
  printedFile(source(lang), 'slides', path)

let browser: Browser
let opened: OpenedFile
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const open = async (options: Parameters<typeof openFile>[2] = {}, lang = 'en') => {
  opened = await openFile(browser, await print(lang), options)
  page = opened.page
}
const shown = (target = page) => target.$eval('.frame.current [data-slide]', ({ id }) => id)
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const soon = (read: () => Promise<unknown>) => expect.poll(read, { timeout: 3000 })

describe('keys', () => {
  beforeEach(async () => {
    await open()
    return () => opened.close()
  })

  it.each([
    [['ArrowRight'], 'one'],
    [[' ', 'PageDown', 'ArrowLeft'], 'one'],
    [['End'], 'five'],
    [['End', 'Home'], 'cover'],
    [['End', 'PageUp'], 'four'],
    [['5', 'Enter'], 'four'],
    [['9', '9', 'Enter'], 'five'],
    [[' ', 'Shift+ '], 'cover'],
  ])('%j leads to the slide %s', async (keys, id) => {
    await press(...keys)
    expect(await shown()).toBe(id)
  })

  it('show steps one by one before the next slide, and all of them on the way back', async () => {
    const visible = () => page.locator('#three [data-step]:visible').count()
    await press('4', 'Enter')
    expect(await visible()).toBe(0)
    await press('ArrowRight')
    expect(await visible()).toBe(1)
    expect(await page.textContent('[data-live]')).toBe('first step')
    await press('ArrowRight', 'ArrowRight')
    expect(await shown()).toBe('four')
    await press('ArrowLeft')
    expect([await shown(), await visible()]).toEqual(['three', 2])
  })

  it('open and leave the overview, whose links lead to slides', async () => {
    await press('o')
    expect(await page.locator('.pick').count()).toBe(ids.length)
    expect(await accessibilityFindings(page)).toEqual([])
    await page.click('a.pick[href="#four"]')
    expect(await shown()).toBe('four')
    expect(await page.locator('.pick').count()).toBe(0)
    await press('o', 'Escape')
    expect(await page.getAttribute('html', 'data-mode')).toBe('stage')
  })

  it('move through the overview, the focus with the slide', async () => {
    await press('o', 'ArrowRight', 'ArrowRight')
    const focus = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    expect(focus).toBe(`#${ids[2]}`)
    await press('ArrowLeft', 'Enter')
    expect([await shown(), await page.getAttribute('html', 'data-mode')]).toEqual([ids[1], 'stage'])
  })

  it('frame the overview’s selected slide once, clear of its edge', async () => {
    await press('o')
    const outline = (selector: string) =>
      page.$eval(selector, (element) => {
        const { outlineStyle, outlineOffset } = getComputedStyle(element)
        return [outlineStyle, outlineOffset]
      })
    expect(await outline('.frame.current')).toEqual(['solid', '4px'])
    expect((await outline('.frame.current .pick'))[0]).toBe('none')
  })

  it('blank the screen until the next key', async () => {
    await press('b')
    expect(await page.isVisible('[data-blank]')).toBe(true)
    await press('ArrowRight')
    expect(await page.isVisible('[data-blank]')).toBe(false)
    expect(await shown()).toBe('cover')
  })

  it('change between light and dark, open the help, and go full screen', async () => {
    const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    const light = await paper()
    await press('d')
    expect(await paper()).not.toBe(light)
    expect(await accessibilityFindings(page)).toEqual([])
    await press('?')
    expect(await page.isVisible('dialog[open]')).toBe(true)
    await press('Escape', 'f')
    await soon(() => page.evaluate('document.fullscreenElement !== null')).toBe(true)
  })

  it('leave the browser’s own combinations alone', async () => {
    await press('Control+ArrowRight', 'Alt+ArrowRight')
    expect(await shown()).toBe('cover')
  })
})

describe('the address', () => {
  it('follows the slide, and the slide the address', async () => {
    await open()
    await press('ArrowRight', 'ArrowRight')
    expect(new URL(page.url()).hash).toBe('#two')
    await page.evaluate("location.hash = '#five'")
    await soon(() => shown()).toBe('five')
    await opened.close()
  })

  it.each([
    ['#versus', 'four'],
    ['#spoken', 'five'],
  ])('%s, a block’s, leads to the slide %s', async (hash, slide) => {
    await open({ hash })
    expect(await shown()).toBe(slide)
    await page.evaluate("location.hash = '#one'")
    await soon(() => shown()).toBe('one')
    await page.evaluate(`location.hash = '${hash}'`)
    await soon(() => shown()).toBe(slide)
    expect(await page.evaluate('[scrollX, scrollY].join()')).toBe('0,0')
    await opened.close()
  })

  it('leads to a block without scripts as well', async () => {
    await open({ hash: '#versus', javaScriptEnabled: false })
    const box = await page.locator('#four').boundingBox()
    expect(Math.abs(box?.y ?? 1000)).toBeLessThan(100)
    await opened.close()
  })
})

describe('the presenter view', () => {
  it('keeps in step with the deck both ways, and shows notes and the next slide', async () => {
    await open()
    await press('ArrowRight')
    const [desk] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
    await soon(() => shown(desk)).toBe('one')
    expect(await desk.locator('.current [data-notes]').innerText()).toContain('More of it.')
    expect(await desk.isVisible('.frame.next #two')).toBe(true)
    expect(await desk.textContent('[data-timer]')).toMatch(/^\d+:\d\d$/)
    expect(await accessibilityFindings(desk)).toEqual([])
    await desk.keyboard.press('ArrowRight')
    await soon(() => shown()).toBe('two')
    await press('ArrowRight', 'ArrowRight')
    await soon(() => shown(desk)).toBe('three')
    await soon(() => desk.locator('#three [data-step]:visible').count()).toBe(1)
    expect(opened.complaints).toEqual([])
    await opened.close()
  })
})

describe('a right-to-left deck', () => {
  it('mirrors the arrow keys', async () => {
    await open({}, 'ar')
    await press('ArrowLeft')
    expect(await shown()).toBe('one')
    await press('ArrowRight')
    expect(await shown()).toBe('cover')
    await opened.close()
  })
})

describe('pointers', () => {
  it('go on with a click, and back with one at the left', async () => {
    await open()
    await page.mouse.click(900, 300)
    expect(await shown()).toBe('one')
    await page.mouse.click(60, 300)
    expect(await shown()).toBe('cover')
    await page.mouse.move(400, 400)
    await page.click('[data-do=next]')
    expect(await shown()).toBe('one')
    await opened.close()
  })

  it('swipe on a phone, where a slide is a card that nothing overflows sideways', async () => {
    await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    expect(await page.getAttribute('html', 'data-mode')).toBe('card')
    const client = await page.context().newCDPSession(page)
    const touch = (type: string, x?: number) =>
      client.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: x === undefined ? [] : [{ x, y: 400 }],
      })
    await touch('touchStart', 300)
    await touch('touchMove', 100)
    await touch('touchEnd')
    await soon(() => shown()).toBe('one')
    for (const _ of ids) {
      const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
      expect(await page.evaluate(sideways)).toBe(0)
      expect(await accessibilityFindings(page)).toEqual([])
      await press('PageDown')
    }
    await opened.close()
  })
})

describe('elsewhere', () => {
  it('is printed one slide a page', async () => {
    await open()
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)
    expect(pages).toHaveLength(ids.length)
    await opened.close()
  })

  it('shows its first slide as a picture', async () => {
    const picture = Buffer.from(await print('en', 'cover.svg')).toString('base64')
    const image = await openFile(
      browser,
      `<!doctype html><title>x</title><img id="i" src="data:image/svg+xml;base64,${picture}">`,
    )
    const size =
      'document.getElementById("i").naturalWidth + " × " + document.getElementById("i").naturalHeight'
    expect(await image.page.evaluate(size)).toBe('1280 × 720')
    const shot = await image.page.locator('#i').screenshot()
    // A blank picture of this size compresses to far less.
    expect(shot.length).toBeGreaterThan(6000)
    expect(image.complaints).toEqual([])
    await image.close()
  })

  it('scales to any box', async () => {
    await open({ viewport: { width: 500, height: 300 } })
    const box = await page.locator('#cover').boundingBox()
    expect(Math.round(box?.width ?? 0)).toBe(500)
    expect(Math.round(box?.height ?? 0)).toBe(281)
    await opened.close()
  })
})
