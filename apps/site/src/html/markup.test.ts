import { describe, expect, it } from 'vitest'
import { html, raw } from './markup.ts'

describe('html', () => {
  it.each([
    ['escapes text', html`<p>${'a < b & "c"'}</p>`, '<p>a &lt; b &amp; &quot;c&quot;</p>'],
    ['keeps markup', html`<p>${raw('<b>c</b>')}</p>`, '<p><b>c</b></p>'],
    ['joins lists', html`${['<', html`<i>${1}</i>`]}`, '&lt;<i>1</i>'],
    ['prints nothing for what is not there', html`<p>${undefined}${false}</p>`, '<p></p>'],
  ])('%s', (_, { markup }, expected) => {
    expect(markup).toBe(expected)
  })
})
