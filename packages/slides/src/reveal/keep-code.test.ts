import { expect, it } from 'vitest'
import { keepCode } from './keep-code.ts'

const kept = 'data-noescape data-highlighted="yes"'

it.each([
  ['code of its own', '<pre><code>a</code></pre>', `<pre><code ${kept}>a</code></pre>`],
  [
    'code with a language',
    '<pre><code class="x">a</code></pre>',
    `<pre><code ${kept} class="x">a</code></pre>`,
  ],
  ['code in a line', '<p>a <code>b</code></p>', '<p>a <code>b</code></p>'],
  ['what an attribute says', '<img alt="<pre><code>" />', '<img alt="<pre><code>" />'],
  ['what a text says', '<p>&lt;pre><code>a</code></p>', '<p>&lt;pre><code>a</code></p>'],
])('marks code blocks alone, given %s', (_, html, expected) => {
  expect(keepCode(html)).toBe(expected)
})

it('takes time in proportion to what is marked', () => {
  const long = '<"'.repeat(50_000)
  expect(keepCode(long)).toBe(long)
})
