import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedsFrom, seedsOr } from '../articles/extent.ts'
import { repositoryArticles } from '../articles/repository-articles.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { judgedArticle } from '../slides-judge/article/judged-article.ts'
import { pictureOf } from '../slides-judge/article/pictures.ts'
import { compileJudged } from '../slides-judge/render-deck.ts'
import { judgeMarp, overIn, renderMarp } from './judge-marp.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const judge = async (source: string, options: object = {}) => {
  const { markdown, files } = await renderMarp(compileJudged(source), options)
  return { markdown, ...(await judgeMarp(browser, markdown, files)) }
}

/** How many slides and comments of notes a file says that it has. */
const countsOf = (markdown: string) => ({
  slides: markdown.split('\n\n---\n\n').length,
  comments: markdown.match(/^<!--$/gm)?.length ?? 0,
})

describe('slides shown by Marp Core', () => {
  it.each(repositoryArticles)('hold all of %s, with its notes', async (_, source) => {
    const { markdown, slides, comments } = await judge(source)
    expect(overIn(slides)).toEqual([])
    expect({ slides: slides.length, comments: comments.flat().length }).toEqual(countsOf(markdown))
  })

  it('hold generated articles, every fifth in 4:3', async () => {
    const over: string[] = []
    for (const seed of seedsOr(seedsFrom(1, 21))) {
      const { markdown, slides, comments } = await judge(judgedArticle(seed).source, {
        size: seed % 5 === 0 ? '4:3' : '16:9',
      })
      over.push(...overIn(slides).map((what) => `seed ${seed}: ${what}`))
      const told = { slides: slides.length, comments: comments.flat().length }
      const said = countsOf(markdown)
      if (JSON.stringify(told) !== JSON.stringify(said))
        over.push(`seed ${seed}: ${JSON.stringify(told)} instead of ${JSON.stringify(said)}`)
    }
    expect(over).toEqual([])
  })

  it('say what the article says, and take nothing in it for an instruction', async () => {
    const { slides, comments } = await judge(`---
title: "Prices: $5"
slides: { prose: show }
---

## A :tada: {#a}

Costs $5 or $6, <kbd>Enter</kbd>, at 3:17. [Next](#b)
Second line, with \`$x\`.

![bg invert left](picture-800x600.png)

:::notes

theme: gaia

A --> B and \`a--b\`

:::

## B {#b}

:::reveal

- One
- Two

:::

| a | b |
|---|---|
| 1 \\| 2 | $3 |
`)
    const text = slides.map((slide) => slide.text).join('\n')
    for (const words of ['Prices: $5', '$5 or $6, Enter, at 3:17. Next Second line, with $x.', '1 | 2', '$3'])
      expect(text.replace(/\s+/g, ' ')).toContain(words)
    expect(slides.flatMap(({ links }) => links)).toContain(
      `#${slides.findIndex(({ heading }) => heading === 'B') + 1}`,
    )
    expect(slides.some(({ steps }) => steps === 2)).toBe(true)
    const told = comments.flat().join('\n').replaceAll('\u2060', '')
    expect(told).toContain('theme: gaia')
    expect(told).toContain('A --> B and `a--b`')
    expect(overIn(slides)).toEqual([])
  })
})

describe('the judge', () => {
  it.each([
    ['a list that is too long', Array.from({ length: 20 }, (_, index) => `- item ${index}`).join('\n')],
    ['a picture that is too high', '![w:500](picture.png)'],
    ['code of too many lines', `## Code\n\n\`\`\`\n${'line\n'.repeat(30)}\`\`\``],
    ['a formula that is too wide', `$${'x+'.repeat(100)}x$`],
  ])('finds %s', async (_, body) => {
    const content = pictureOf('picture-200x900.png')?.bytes ?? ''
    const files = [{ path: 'embed/picture.png', content, role: 'asset' as const }]
    const { slides } = await judgeMarp(browser, `---\nmarp: true\n---\n\n${body}\n`, files)
    expect(overIn(slides)).not.toEqual([])
  })
})
