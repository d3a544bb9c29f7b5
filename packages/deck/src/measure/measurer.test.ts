import { families } from '@trifold/fonts'
import { describe, expect, it } from 'vitest'
import { createLettering } from './lettering.ts'
import { createMeasurer, measurerWith } from './measurer.ts'
import type { Typeset } from './typeset.ts'

const { arimo, cousine, sourceSerif } = families
const weights = { text: 400, heading: 700 }
const plain: Typeset = { text: arimo, heading: arimo, code: cousine, weights }
const serif: Typeset = { ...plain, text: sourceSerif, heading: sourceSerif }
const measurer = createMeasurer(plain)
const lines = (text: string, width = 200, size = 20) => measurer.lines([{ text }], size, width)

describe('createMeasurer', () => {
  it.each([
    ['a short text', 'short', 1],
    ['nothing', '', 1],
    ['words that fill a line to its end', 'eighteen letters in', 1],
    ['a hard break', 'a\nb', 2],
    ['spaces in a row, which show as one', 'eighteen          letters in', 1],
    ['a word that is wider than the line', 'x'.repeat(60), 4],
    ['a word of wide letters, which leave room at each end', 'W'.repeat(20), 2],
    ['a break inside a word at its hyphen', 'narrowness-breadths', 1],
    ['a hyphen that joins what is wider than a line', 'neighbourhoods-neighbours', 2],
    ['ideographs, between any two of which a line may end', '漢'.repeat(25), 3],
    ['punctuation that may not begin a line', `${'漢'.repeat(10)}。`, 2],
    ['Korean, which some hosts break at spaces alone', '가나다라마바사아 자차카타파하', 2],
    ['Thai, each of whose lines may lack a word', 'ก'.repeat(40), 7],
    ['a soft hyphen, which shows where a line ends', 'neighbourhood\u00adneighbours', 2],
    ['a zero-width space, at which a line may end', `${'x'.repeat(12)}\u200b${'x'.repeat(12)}`, 2],
    ['spaces that hold words together', 'neighbour neighbour neighbour', 2],
    [
      'a dot after a space, which offices keep with the word before it',
      'eighteen letters to .environs of the town',
      3,
    ],
    ['a letter after a space instead', 'eighteen letters to lenvirons of the town', 2],
  ])('counts the lines of %s', (_, text, expected) => {
    expect(lines(text)).toBe(expected)
  })

  it('knows the faces of bold, italic and code', () => {
    const text = 'illicit little filling '.repeat(4)
    const wide = (run: object) => measurer.widestLine([{ text, ...run }])
    expect(wide({ bold: true })).toBeGreaterThan(wide({}) * 1.1)
    expect(wide({ code: true })).toBeGreaterThan(wide({}) * 1.5)
    expect(wide({ heading: true })).toBe(wide({ bold: true }))
  })

  it('sets code in a line smaller than its text, but never below the floor', () => {
    const runs = [{ text: 'x'.repeat(20), code: true }]
    expect(measurer.lines(runs, 40, 40 * 11.5)).toBe(1)
    expect(measurer.lines(runs, 20, 20 * 11.5)).toBe(2)
  })

  it('keeps the spaces of a block of code', () => {
    const text = `${' '.repeat(20)}word word`
    expect(measurer.lines([{ text, code: true }], 20, 250)).toBe(1)
    expect(measurer.lines([{ text, code: true, preserved: true }], 20, 250)).toBe(2)
  })

  it('gives a box in the text its room', () => {
    expect(measurer.lines([{ text: 'a ' }, { text: '', px: 150 }, { text: ' wide' }], 20, 200)).toBe(2)
    expect(measurer.lines([{ text: 'a ' }, { text: '', width: 3 }, { text: ' wide' }], 20, 200)).toBe(1)
  })

  it('breaks a short word too where a column is narrower than it', () => {
    expect(lines('mmmm', 30)).toBe(4)
    expect(lines('mmmm', 40)).toBe(2)
  })

  it('gives a word the same width wherever it stands, in any face', () => {
    const text = createMeasurer(serif, plain)
    const alone = text.widestWord([{ text: 'extraordinarily' }])
    for (const before of ['a ', 'any of the ', 'two hundred and eleven '])
      expect(text.widestWord([{ text: `${before}extraordinarily so` }])).toBe(alone)
  })

  it('takes the lines of the typeset that needs more', () => {
    const both = createMeasurer(serif, plain)
    for (const width of [220, 260, 300, 340, 380]) {
      const runs = [{ text: 'The quick brown fox jumps over the lazy dog, as ever. '.repeat(4) }]
      const [a, b] = [serif, plain].map((typeset) => createMeasurer(typeset).lines(runs, 20, width))
      expect(both.lines(runs, 20, width)).toBe(Math.max(a ?? 0, b ?? 0))
    }
  })

  it('stays quick on a long hostile text', () => {
    const runs = [{ text: '?-/!\u00ad'.repeat(40_000) }]
    const start = process.cpuUsage().user
    measurer.lines(runs, 20, 300)
    expect(process.cpuUsage().user - start).toBeLessThan(2_000_000)
  })
})

it('measures the same with letters that another measurer looked up, texts in turn', () => {
  const lettering = createLettering(plain, serif)
  const texts = [
    'A “quoted” word and/or two.',
    '漢字 mixed with Latin',
    'well-known — naïve',
    'x'.repeat(9000),
    'a\nb',
  ]
  const shared = [measurerWith(lettering), measurerWith(lettering)]
  for (const text of [...texts, ...texts.toReversed()])
    for (const measurer of shared)
      expect(measurer.lines([{ text }], 20, 90)).toBe(createMeasurer(plain, serif).lines([{ text }], 20, 90))
})
