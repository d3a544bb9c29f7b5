import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedsOr } from '../articles/extent.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { type Judgement, judgeDecks } from './judge-decks.ts'
import { usualSeeds } from './settings.ts'

/** Each rule of the judge, as what is true of every slide. */
const promises = {
  'deck-made': 'is made',
  'slot-holds-content': 'has no slot whose content is larger than the slot',
  'content-inside-slot': 'has its text and pictures inside their slots',
  'content-inside-block': 'has no line that is wider than its block or its cell',
  'content-inside-slide': 'has no text at the edge of a slide',
  'content-above-furniture': 'has its text and pictures above the furniture',
  'text-visible': 'hides no text',
  'text-unclipped': 'cuts no text',
  'text-large-enough': 'has no text under the floor',
  'texts-apart': 'has no text over other text',
  'slots-apart': 'has no slot over another',
  'picture-drawn': 'draws its pictures',
  'text-there': 'has all of the article on its slides or in its notes',
  'text-once': 'has no piece of the article on its slides twice, but what heads others',
  'text-once-a-slide': 'says nothing twice on one slide',
  'text-spoken-only': 'keeps speaker notes off its slides',
  'text-left-out': 'leaves out what is for other formats',
}

/** Enough to see what is the matter. */
const listed = 12

/** Judges every other article, from that of a seed on: half of all, for one of two files, which run at the same time. */
export const judgeEveryOther = (first: 0 | 1): void => {
  const seeds = seedsOr(usualSeeds).filter((seed) => seed % 2 === first)
  describe.runIf(seeds.length > 0)(`the deck of each of ${seeds.length} generated articles`, () => {
    let browser: Browser
    let judgement: Judgement
    beforeAll(async () => {
      browser = await launchChromium()
      judgement = await judgeDecks(browser, seeds)
    })
    afterAll(() => browser.close())

    it('was judged, by rules that are all told here', () => {
      expect(judgement.decks).toBeGreaterThanOrEqual(seeds.length)
      expect(judgement.slides).toBeGreaterThan(judgement.decks * 3)
      expect([...judgement.found.keys()].filter((rule) => !(rule in promises))).toEqual([])
    })

    it.each(Object.entries(promises).map(([rule, promise]) => [promise, rule]))('%s', (_, rule) => {
      const found = judgement.found.get(rule) ?? []
      expect({ count: found.length, first: found.slice(0, listed) }).toEqual({ count: 0, first: [] })
    })
  })
}
