import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../browser/launch-chromium.ts'
import { openJudgingPage } from '../slides-judge/browser.ts'
import { compileJudged, renderDeck } from '../slides-judge/render-deck.ts'
import { settings } from '../slides-judge/settings.ts'

const folder = join(import.meta.dirname, '../../content/social-web')
const sourceOf = (lang: string): string =>
  readFileSync(join(folder, `social-media-and-social-networking.${lang}.md`), 'utf8').replace(
    '---\n',
    `---\nlang: ${lang}\n`,
  )

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe.each(['ar', 'fr'])('the deck of the first article in %s', (lang) => {
  it.each(settings.map(({ theme, size }) => [theme, size] as const))(
    'shows all of its slides whole in %s, %s',
    async (theme, size) => {
      const { html, withheld } = await renderDeck(compileJudged(sourceOf(lang)), { theme, size })
      expect(withheld).toBe('')
      const page = await openJudgingPage(browser)
      const slides = await page.judge(html ?? '')
      await page.close()
      expect(slides.length).toBeGreaterThan(7)
      expect(slides.flatMap(({ faults }) => faults)).toEqual([])
    },
  )
})
