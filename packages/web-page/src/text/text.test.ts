import { expect, it } from 'vitest'
import { readWebPage } from '../page/read-web-page.ts'
import { createSampleIndex, sampleLength } from './sample-index.ts'
import { createDayFinder, datesIn } from './shown-dates.ts'
import { createShownText } from './shown-text.ts'

const claimed = { year: 2026, month: 11, day: 22 }

it.each([
  '2026-11-22',
  '22.11.2026',
  '22. 11. 2026',
  '11/22/2026',
  '22/11/26',
  'Nov 22, 2026',
  'November 22nd, 2026',
  'Sunday, 22 November 2026 at 10:00',
  '22. November 2026',
  '22 novembre 2026',
  '22 de noviembre de 2026',
  '22 listopada 2026 r.',
  '22. listopadu 2026',
  '22 ноября 2026 г.',
  '2026年11月22日',
  '2026년 11월 22일',
  '٢٢ نوفمبر ٢٠٢٦',
  '22 พฤศจิกายน 2569',
  '22 Kasım 2026',
  '22. marraskuuta 2026',
  'November 22',
  '22nd of November, 2026',
])('reads the 22nd of November 2026 in “%s”', (text) => {
  expect(createDayFinder(datesIn(`Published on ${text} by Ada`))(claimed)).toBe(true)
})

it.each([
  '2026-11-23',
  '22.10.2026',
  'October 22, 2026',
  'Nov 22, 2025',
  '23 de noviembre de 2026',
  'Chapter 22 of 40',
  'version 11.22',
  '2026',
])('does not read it in “%s”', (text) => {
  expect(createDayFinder(datesIn(`Published on ${text} by Ada`))(claimed)).toBe(false)
})

const shown = createShownText(
  readWebPage(
    '<h1>It’s <em>“not”</em> a con&shy;versation&nbsp;— yet…</h1><p>First&#8203;<p>second<div hidden>Held back</div><p>Ada B. Example</p><ul><li>One</li><li>Two</li></ul>',
  ),
)

it.each([
  ['It\'s "not" a conversation - yet...', 'shown'],
  ['IT’S NOT A CONVERSATION', 'shown'],
  ['It’s not a conv…', 'shown'],
  ['It’s not a conv [&hellip;]', 'shown'],
  ['first second', 'shown'],
  ['<ul><li>One</li><li>Two</li></ul>', 'shown'],
  ['It&#8217;s &ldquo;not&rdquo;', 'shown'],
  ['Held back', 'hidden'],
  ['Something else altogether', 'absent'],
])('finds “%s” %s', (claim, showing) => {
  expect(shown.find(claim)).toBe(showing)
})

it('finds the words of a name in any order', () => {
  expect(shown.hasWords('Example, Ada')).toBe(true)
  expect(shown.hasWords('Bob Example')).toBe(false)
})

it('knows every sample of a text, and hardly any other', () => {
  const text = Array.from({ length: 20_000 }, (_, index) => `слово${(index * 7919) % 104_729}`).join('')
  const mayHold = createSampleIndex(text)
  for (let at = 0; at + sampleLength <= text.length; at += 1) {
    if (!mayHold(text.slice(at, at + sampleLength))) throw new Error(`the sample at ${at} is not known`)
  }
  const strange = Array.from({ length: 10_000 }, (_, index) =>
    `other sample ${index}`.padEnd(sampleLength, 'x'),
  )
  expect(strange.filter(mayHold).length).toBeLessThan(100)
})
