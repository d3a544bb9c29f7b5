import { measurerFor, themes } from '@trifold/deck'
import { families } from '@trifold/fonts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../browser/launch-chromium.ts'
import { browserLines } from './browser-lines.ts'
import { paragraphs } from './paragraphs.ts'

const all = paragraphs(1200, 31)
const { arimo, cousine, sourceSerif } = families

/** How many paragraphs a measure gives too few lines, and how many it gives as many as the browser. */
const compare = (ours: readonly number[], real: readonly number[]) => ({
  tooFew: ours.filter((lines, index) => lines < (real[index] ?? 0)).length,
  equal: ours.filter((lines, index) => lines === real[index]).length / ours.length,
})

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe.each([
  ['default', arimo, 700, 0.97],
  // Measured for Arial too, which is wider: where fonts are refused, that is what is shown.
  ['editorial', sourceSerif, 600, 0.7],
] as const)('the measure of the theme %s', (name, text, bold, equal) => {
  let real: number[]
  beforeAll(async () => {
    real = await browserLines(browser, { text, code: cousine, bold }, all)
  })
  const measure = (share = 1) => {
    const measurer = measurerFor(themes[name])
    return all.map(({ runs, size, width }) => measurer.lines(runs, size * share, width))
  }

  it('never gives fewer lines than Chromium, and nearly always as many', () => {
    expect(real.reduce((sum, lines) => sum + lines, 0)).toBeGreaterThan(3000)
    const found = compare(measure(), real)
    expect(found.tooFew).toBe(0)
    expect(found.equal).toBeGreaterThanOrEqual(equal)
  })

  it('would be found out if it took text for 3 % narrower', () => {
    if (name === 'default') expect(compare(measure(0.97), real).tooFew).toBeGreaterThan(0)
  })
})
