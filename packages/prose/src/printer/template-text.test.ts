import { expect, it } from 'vitest'
import { templateText } from './template-text.ts'

it.each([
  ['plain \u00e9 \u{1F600}', 'plain \u00e9 \u{1F600}'],
  ['', ''],
  ['&<>"\'`=', '&amp;&lt;&gt;&quot;&#x27;&#x60;&#x3D;'],
  ['a &amp; <b>', 'a &amp;amp; &lt;b&gt;'],
  [0, '0'],
  [12.5, '12.5'],
  [false, 'false'],
  [null, ''],
  [undefined, ''],
  [{ toHTML: () => '<b>&amp;</b>' }, '<b>&amp;</b>'],
])('prints %o as a template does', (value, printed) => {
  expect(templateText(value)).toBe(printed)
})
