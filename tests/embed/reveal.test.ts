import type { Article } from '@trifold/core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedsFrom, seedsOr } from '../articles/extent.ts'
import { repositoryArticles } from '../articles/repository-articles.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { type OpenedFile, openFile } from '../browser/open-file.ts'
import { judgedArticle } from '../slides-judge/article/judged-article.ts'
import { type JudgingPage, openJudgingPage } from '../slides-judge/browser.ts'
import { lossesOf } from '../slides-judge/losses.ts'
import { compileJudged } from '../slides-judge/render-deck.ts'
import { renderEmbed } from './render-embed.ts'
import { hostStyles, playReveal, showAll, whenReady } from './reveal-in-page.ts'
import { companyCss, type RevealHost, revealPage } from './reveal-page.ts'

const hosts: Readonly<Record<string, RevealHost>> = {
  white: { theme: 'white' },
  black: { theme: 'black', config: { width: 1280, height: 720 } },
  serif: { theme: 'serif', config: { center: false, width: 1920, height: 1080 } },
  company: { theme: 'white', css: companyCss },
}
/** In which theme of ours the slides stand among those of a host, where it is not the default one. */
const worn: Readonly<Record<string, string>> = { serif: 'editorial', company: 'contrast' }
const names = Object.keys(hosts)
const hostOf = (name: string): RevealHost => hosts[name] ?? { theme: 'white' }
/** Each of the repository's articles in one host, by turns; the one with every block, the last, in all of them. */
const pasted = repositoryArticles.flatMap(([article, source], index) =>
  names
    .filter((_, host) => host === index % names.length || index === repositoryArticles.length - 1)
    .map((name) => [article, name, source] as const),
)
const seeds = seedsOr(seedsFrom(0, 12))

const everyStep = `---
title: Steps
---

:::reveal

- First
- Second

:::

:::reveal

| A | B |
| - | - |
| 1 | 2 |
| 3 | 4 |

:::

## Code {#code}

See [how it ends](#end).

\`\`\`js
const a = 1 // {{ }}
\`\`\`

:::notes

Say it with \`code\`.

- And a list.

:::

## The end {#end}

It ends.
`

const fragmentOf = async (article: Article, name = 'white'): Promise<string> => {
  const { text, errors } = await renderEmbed(article, 'reveal', { theme: worn[name] })
  expect(errors).toEqual([])
  return text ?? ''
}

describe('slides pasted into a deck of reveal.js', () => {
  let browser: Browser
  let judging: JudgingPage
  const faultsIn = async (article: Article, name: string, change?: (page: Page) => Promise<void>) => {
    const slides = await judging.judge(
      revealPage(await fragmentOf(article, name), hostOf(name)),
      async (page) => {
        await showAll(page)
        await change?.(page)
      },
    )
    expect(slides.length).toBeGreaterThan(0)
    return { slides, faults: slides.flatMap(({ faults }) => faults) }
  }
  const opened = async (html: string, use: (file: OpenedFile) => Promise<void>) => {
    const file = await openFile(browser, html)
    await use(file).finally(() => file.close())
  }
  beforeAll(async () => {
    browser = await launchChromium()
    judging = await openJudgingPage(browser)
  })
  afterAll(() => browser.close())

  it.each(pasted)('hold all of %s in their slots, with the style sheets of %s', async (_, name, source) => {
    const { faults } = await faultsIn(compileJudged(source), name)
    expect(faults).toEqual([])
  })

  it.each(seeds)('hold and lose nothing of generated article %i', async (seed) => {
    const { source, roles } = judgedArticle(seed)
    const article = compileJudged(source)
    const { slides, faults } = await faultsIn(article, names[seed % names.length] ?? '')
    expect(faults).toEqual([])
    expect(lossesOf(article, roles, slides)).toEqual([])
  })

  it.each(names)('change nothing about the slides of %s', async (name) => {
    const stylesWith = async (fragment: string) => {
      const styles: Map<string, string>[] = []
      await opened(revealPage(fragment, hostOf(name)), async ({ page }) => {
        styles.push(await hostStyles(page))
      })
      return [...(styles[0] ?? [])]
    }
    const alone = new Map(await stylesWith(''))
    const changedBy = async (fragment: string) =>
      (await stylesWith(fragment)).filter(([place, value]) => alone.get(place) !== value)
    expect(alone.size).toBeGreaterThan(10_000)
    const fragment = await fragmentOf(compileJudged(everyStep))
    expect(await changedBy(fragment)).toEqual([])
    expect(await changedBy(`${fragment}<style>p{letter-spacing:1px}</style>`)).not.toEqual([])
  })

  it('appear step by step, and ask for nothing', async () => {
    const html = revealPage(await fragmentOf(compileJudged(everyStep)), hostOf('white'))
    await opened(html, async ({ page, requests, complaints }) => {
      const presses = (await playReveal(page)).filter(({ slide }) => !slide.startsWith('own-'))
      const states = presses.map(({ steps, hidden }) => [steps.map((text) => text.trim()).join('+'), hidden])
      expect(states).toContainEqual(['', 2])
      expect(states).toContainEqual(['First', 1])
      expect(states).toContainEqual(['First+Second', 0])
      expect(states).toContainEqual(['12', 1])
      expect(states).toContainEqual(['12+34', 0])
      expect([requests, complaints]).toEqual([[], []])
    })
    const stepless = html
      .replaceAll(' fragment"', '"')
      .replaceAll(' class="fragment" data-step', ' data-step')
    await opened(stepless, async ({ page }) => {
      const presses = (await playReveal(page)).filter(({ slide }) => !slide.startsWith('own-'))
      expect(presses.filter(({ hidden }) => hidden > 0)).toEqual([])
    })
  })

  it('tell the speaker their notes, keep their code as it is, and lead to each other', async () => {
    const html = revealPage(await fragmentOf(compileJudged(everyStep)), hostOf('white'))
    await opened(html, async ({ page }) => {
      await whenReady(page)
      const found = await page.evaluate(() => {
        const { Reveal } = window as unknown as { Reveal: { getSlideNotes(slide: Element): string | null } }
        const sections = [...document.querySelectorAll('.trifold-slide')]
        document.querySelector<HTMLElement>('.trifold a[href^="#/"]')?.click()
        return {
          notes: sections.map((section) => Reveal.getSlideNotes(section) ?? '').join('\n'),
          lines: document.querySelectorAll('.trifold .line').length,
          words: document.querySelectorAll('.trifold .line .hljs-keyword').length,
          host: document.querySelectorAll('#own-last .hljs-keyword').length,
        }
      })
      expect(found.notes).toContain('<code>code</code>')
      expect(found.notes).toContain('<li>And a list.</li>')
      expect([found.lines, found.words, found.host]).toEqual([1, 1, 1])
      await page.waitForSelector('#article-end.present')
    })
  })

  it.each([
    ['small letters', 'text-large-enough', '[data-slide] *{font-size:12px!important}'],
    ['a slot that is too small', 'content-inside-slot', '[data-slot]{height:12px!important}'],
    [
      'lines that do not wrap',
      'content-inside-slide',
      '[data-slide] *{letter-spacing:2em!important;white-space:nowrap!important}',
    ],
  ])('are found to have %s', async (_, rule, css) => {
    const { faults } = await faultsIn(compileJudged(everyStep), 'white', async (page) => {
      await page.addStyleTag({ content: css })
    })
    expect(faults.map((fault) => fault.rule)).toContain(rule)
  })

  it.each(names)('are found to need their style within that of %s', async (name) => {
    const bare = (await fragmentOf(compileJudged(everyStep))).replace(/<style>.*<\/style>/s, '')
    const slides = await judging.judge(revealPage(bare, hostOf(name)), showAll)
    expect(slides.flatMap(({ faults }) => faults).length).toBeGreaterThan(3)
  })
})
