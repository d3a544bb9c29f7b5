import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '@trifold/core'
import type { Browser } from 'playwright-core'
import { judgedArticle } from './article/judged-article.ts'
import type { Role } from './article/marks.ts'
import { type JudgingPage, openJudgingPage } from './browser.ts'
import { lossesOf } from './losses.ts'
import type { SlideReport } from './page/report.ts'
import { compileJudged, renderDeck } from './render-deck.ts'
import { settingsFor } from './settings.ts'

/** What was found, by rule: one line for each fault, which names the seed to judge again. */
export interface Judgement {
  readonly decks: number
  readonly slides: number
  readonly found: ReadonlyMap<string, readonly string[]>
}

interface Tally {
  decks: number
  slides: number
  readonly found: Map<string, string[]>
}

/** Judges the articles of the seeds, each in its settings, on two pages at once. */
export const judgeDecks = async (browser: Browser, seeds: readonly number[]): Promise<Judgement> => {
  const tally: Tally = { decks: 0, slides: 0, found: new Map() }
  const waiting = [...seeds]
  const work = async () => {
    const page = await openJudgingPage(browser)
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift())
      await judgeArticle(page, seed, tally)
    await page.close()
  }
  await Promise.all([work(), work()])
  return tally
}

const judgeArticle = async (page: JudgingPage, seed: number, tally: Tally): Promise<void> => {
  const judged = judgedArticle(seed)
  const article = compileJudged(judged.source)
  keep(`${seed}.md`, judged.source)
  for (const setting of settingsFor(seed)) {
    const { html, withheld } = await renderDeck(article, setting)
    const slides = html === undefined ? [] : await page.judge(html)
    const findings = [
      ...(html === undefined || withheld !== '' ? [{ rule: 'deck-made', what: withheld }] : []),
      ...(html === undefined ? [] : findingsOf(article, judged.roles, slides)),
    ]
    tally.decks += 1
    tally.slides += slides.length
    for (const { rule, what } of findings) {
      const found = tally.found.get(rule) ?? []
      found.push(`seed ${seed}, ${setting.theme} ${setting.size}: ${what}`)
      tally.found.set(rule, found)
    }
    const name = `${seed}-${setting.theme}-${setting.size.replace(':', 'x')}`
    keep(`${name}.html`, html)
    keep(`${name}.txt`, findings.map(({ rule, what }) => `${rule}: ${what}\n`).join(''))
  }
}

interface Finding {
  readonly rule: string
  readonly what: string
}

const findingsOf = (
  article: Article,
  roles: ReadonlyMap<string, Role>,
  slides: readonly SlideReport[],
): Finding[] => [
  ...slides
    .flatMap(({ faults }) => faults)
    .map(({ slide, slot, rule, text, by }) => ({ rule, what: `#${slide} ${slot}, by ${by} px: ${text}` })),
  ...lossesOf(article, roles, slides).map(({ rule, text, slides: on }) => ({
    rule,
    what: `${text}${on.length > 0 ? ` on ${on.join(', ')}` : ''}`,
  })),
]

/** Where `JUDGE_KEEP` names a folder, articles, their decks and all that was found are left there to be looked at. */
const keep = (name: string, text = ''): void => {
  const folder = process.env.JUDGE_KEEP
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), text)
}
