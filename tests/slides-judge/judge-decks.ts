import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { judgedArticle } from './article/judged-article.ts'
import { type JudgingPage, openJudgingPage } from './browser.ts'
import { lossesOf } from './losses.ts'
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
  keep(
    'found.txt',
    [...tally.found].flatMap(([rule, lines]) => lines.map((line) => `${rule}: ${line}`)).join('\n'),
  )
  return tally
}

const judgeArticle = async (page: JudgingPage, seed: number, tally: Tally): Promise<void> => {
  const { source, roles } = judgedArticle(seed)
  const article = compileJudged(source)
  for (const setting of settingsFor(seed)) {
    const place = `seed ${seed}, ${setting.theme} ${setting.size}`
    const add = (rule: string, what: string) =>
      tally.found.set(rule, [...(tally.found.get(rule) ?? []), `${place}: ${what}`])
    const { html, withheld } = await renderDeck(article, setting)
    keep(`${seed}.md`, source)
    keep(`${seed}-${setting.theme}-${setting.size.replace(':', 'x')}.html`, html)
    tally.decks += 1
    if (html === undefined || withheld !== '') add('deck-made', withheld)
    if (html === undefined) continue
    const slides = await page.judge(html)
    tally.slides += slides.length
    for (const { slide, slot, rule, text, by } of slides.flatMap(({ faults }) => faults))
      add(rule, `#${slide} ${slot}, by ${by} px: ${text}`)
    for (const { rule, text, slides: on } of lossesOf(article, roles, slides))
      add(rule, `${text}${on.length > 0 ? ` on ${on.join(', ')}` : ''}`)
  }
}

/** Where `JUDGE_KEEP` names a folder, articles, their decks and all that was found are left there to be looked at. */
const keep = (name: string, text = ''): void => {
  const folder = process.env.JUDGE_KEEP
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), text)
}
