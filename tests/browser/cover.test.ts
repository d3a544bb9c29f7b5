import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyBlock } from '../articles/every-block.ts'
import { printedFile } from '../articles/printed-file.ts'
import { launchChromium } from './launch-chromium.ts'
import { openFile } from './open-file.ts'
import { deckSource } from './play-deck.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/**
 * Shows a picture as a page does; gives its own size in px, how many bytes a photograph of it takes, and
 * what the page asked for and complained of.
 */
const shown = async (svg: string) => {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  const { page, complaints, requests, close } = await openFile(
    browser,
    `<!doctype html><title>Cover</title><img src="${source}" alt="First slide">`,
  )
  const size = await page.$eval('img', (element) => {
    const { naturalWidth, naturalHeight } = element as HTMLImageElement
    return [naturalWidth, naturalHeight]
  })
  const picture = await page.locator('img').screenshot()
  await close()
  return { size, bytes: picture.length, complaints, requests }
}

describe('the cover of a deck', () => {
  it.each([
    ['a title and its subtitle', deckSource(), [1280, 720]],
    ['every field of front matter', everyBlock, [1280, 720]],
    [
      'letters that mean something in XML',
      deckSource('description: "<&>"').replace('A title', '"Less < more & <b>"'),
      [1280, 720],
    ],
    ['a right-to-left title, 4:3', deckSource('lang: ar\nslides: { size: "4:3" }'), [960, 720]],
  ])('is a picture that asks for nothing: %s', async (_, source, size) => {
    const cover = await shown(await printedFile(source, 'slides', 'cover.svg'))
    expect(cover).toMatchObject({ size, complaints: [], requests: [] })
    // A blank picture of this size takes far less.
    expect(cover.bytes).toBeGreaterThan(6000)
  })

  it('would be found blank if it had lost its slide, and broken if it were not well-formed', async () => {
    const cover = await printedFile(deckSource(), 'slides', 'cover.svg')
    const blank = await shown(cover.replace(/<section[\s\S]*<\/section>/, ''))
    expect(blank.bytes).toBeLessThan(6000)
    expect((await shown(cover.replace('</section>', ''))).size).not.toEqual([1280, 720])
  })
})
