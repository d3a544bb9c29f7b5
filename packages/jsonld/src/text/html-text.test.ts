import { expect, it } from 'vitest'
import { countWords } from './count-words.ts'
import { htmlText } from './html-text.ts'

it.each([
  ['<p>Two <b>words</b></p>', 2],
  ['<td>one</td><td>two</td>', 2],
  ['one<br>two', 2],
  ['H<sub>2</sub>O', 1],
  ['it&#8217;s caf&eacute; &amp; tea&nbsp;time', 4],
  ['<!-- no\n\nwords --><script>var a = 1</script><style>p { color: red }</style>one', 1],
  ['<script>never closed', 0],
  ['<img alt="not a word of the text">', 0],
  ['<p', 0],
])('%j has %i words', (html, count) => expect(countWords(htmlText(html))).toBe(count))

it('is quick on hostile input', () => {
  const hostile = ['<!--', '<script', '<a ', '&#', '<style></'].map((piece) => piece.repeat(50_000))
  const start = process.cpuUsage().user
  for (const html of hostile) htmlText(html)
  expect(process.cpuUsage().user - start).toBeLessThan(2_000_000)
})
