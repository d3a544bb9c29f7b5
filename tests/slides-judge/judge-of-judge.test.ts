import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../browser/launch-chromium.ts'
import type { Role } from './article/marks.ts'
import { type JudgingPage, openJudgingPage } from './browser.ts'
import { lossesOf } from './losses.ts'
import { compileJudged, renderDeck } from './render-deck.ts'

const source = `---
title: mark0x title
---

## mark1x heading

- mark2x is the first of three points
- mark3x is the second of them
- mark4x is the third, and mark14xofaverylongwordthatendswithtail14x

## mark12x formula

$$
\\frac{a}{\\text{mark13x}}
$$

## mark5x picture

![mark6x](picture-640x480.png)

## mark7x columns

:::slide

:::column

mark8x stands at the left, in a column that is narrow enough for two lines.

:::

:::column

mark9x stands at the right.

:::

:::

:::notes

mark10x is spoken.

:::

:::only{for="text"}

mark11x is not for slides.

:::
`

const roles = new Map<string, Role>([
  ...[0, 1, 5, 7, 12].map((count): [string, Role] => [`mark${count}x`, 'heading']),
  ...[2, 3, 4, 8, 9, 13, 14].map((count): [string, Role] => [`mark${count}x`, 'text']),
  ['mark6x', 'picture'],
  ['mark10x', 'spoken'],
  ['mark11x', 'absent'],
])

const css = (content: string) => async (page: Page) => {
  await page.addStyleTag({ content })
}

/** Puts HTML at the end of a slot of the slide that holds a mark. */
const put = (mark: string, html: string) => (page: Page) =>
  page.evaluate(
    ([word = '', inserted = '']) => {
      const slide = [...document.querySelectorAll('[data-slide]')].find(({ textContent }) =>
        textContent.includes(word),
      )
      slide?.querySelector('[data-slot]')?.insertAdjacentHTML('beforeend', inserted)
    },
    [mark, html],
  )

/** Takes away the element that holds a text. */
const take = (mark: string) => (page: Page) =>
  page.evaluate((word) => {
    const found = [...document.querySelectorAll('[data-slot] *')].filter(({ textContent }) =>
      textContent.includes(word),
    )
    found.at(-1)?.remove()
  }, mark)

/** Takes away a stretch of text, wherever it stands. */
const erase = (text: string) => (page: Page) =>
  page.evaluate((erased) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      node.nodeValue = node.nodeValue?.replaceAll(erased, '') ?? ''
  }, text)

/** What may go wrong with a deck, each with the rule that must find it. */
const breakages: [what: string, rule: string, change: (page: Page) => Promise<void>][] = [
  ['lines over each other', 'texts-apart', css('[data-slot]{line-height:.4!important}')],
  ['lines too far apart', 'content-inside-slot', css('[data-slot]{line-height:9!important}')],
  [
    'a slot that is too low',
    'slot-holds-content',
    css('[data-slot]{height:20px!important;flex:none!important}'),
  ],
  [
    'a slot that hides what it cannot hold',
    'text-unclipped',
    css('[data-slot]{height:20px!important;flex:none!important;overflow:hidden}'),
  ],
  [
    'a line that is cut with an ellipsis',
    'text-unclipped',
    css('.item{width:120px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}'),
  ],
  ['a line that runs out of its block', 'content-inside-block', css('.item{width:120px;white-space:nowrap}')],
  ['text that is hidden', 'text-visible', css('.item:last-child{visibility:hidden}')],
  ['text without opacity', 'text-visible', css('.item:last-child{opacity:0}')],
  ['text that is not displayed', 'text-visible', css('.item:last-child{display:none}')],
  ['text without colour', 'text-visible', css('.item:last-child{color:transparent}')],
  ['small text', 'text-large-enough', css('.item:last-child{font-size:14px!important}')],
  ['furniture too high', 'content-above-furniture', css('.furniture{bottom:480px!important}')],
  ['text at the edge', 'content-inside-slide', css('.content{margin-inline-start:-70px!important}')],
  ['slots over each other', 'slots-apart', css('[data-slot=column-2]{margin-inline-start:-200px!important}')],
  [
    'a picture that is not there',
    'picture-drawn',
    css('[data-slot] img{width:0!important;height:0!important}'),
  ],
  ['a lost point', 'text-there', take('mark3x')],
  ['a word that is lost', 'text-there', erase('second')],
  ['the end of a sentence that is lost', 'text-there', erase('of them')],
  ['the end of a long word that is lost', 'text-there', erase('tail14x')],
  ['a lost formula', 'text-there', css('.math-block{visibility:hidden}')],
  ['a point on two slides', 'text-once', put('mark8x', '<p>mark3x</p>')],
  ['a heading said twice on a slide', 'text-once-a-slide', put('mark1x', '<p>mark1x heading</p>')],
  ['notes on a slide', 'text-spoken-only', put('mark1x', '<p>mark10x is spoken</p>')],
  ['what is for others', 'text-left-out', put('mark1x', '<p>mark11x</p>')],
]

describe('the judge of slides', () => {
  let browser: Browser
  let judging: JudgingPage
  const article = compileJudged(source)
  const rulesBroken = async (size: '16:9' | '4:3', change?: (page: Page) => Promise<void>) => {
    const { html = '' } = await renderDeck(article, { theme: 'default', size })
    const slides = await judging.judge(html, change)
    const rules = [...slides.flatMap(({ faults }) => faults), ...lossesOf(article, roles, slides)].map(
      ({ rule }) => rule,
    )
    return [...new Set<string>(rules)]
  }
  beforeAll(async () => {
    browser = await launchChromium()
    judging = await openJudgingPage(browser)
  })
  afterAll(() => browser.close())

  it.each(['16:9', '4:3'] as const)(
    'finds nothing in a deck that is as it should be, in %s',
    async (size) => {
      expect(await rulesBroken(size)).toEqual([])
    },
  )

  it.each(breakages)('finds %s: %s', async (_, rule, change) => {
    expect(await rulesBroken('16:9', change)).toContain(rule)
  })
})
