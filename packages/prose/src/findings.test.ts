import { expect, it } from 'vitest'
import { htmlAllowed, htmlDepth, imageLocal, linkSchemeSafe, templateValid } from './findings.ts'

it.each([
  htmlAllowed(['<script>']),
  htmlAllowed(['<script>', '<iframe>']),
  htmlDepth(),
  linkSchemeSafe('javascript'),
  imageLocal('https://a.example/b.png'),
  imageLocal(`https://a.example/${'b'.repeat(200)}`),
  templateValid('page', 'Parse error on line 1'),
  templateValid('page', 'there is no partial b.'),
  templateValid('page', 'Parse error\n---^\n'),
])('$code says in sentences what was found and what to do', ({ message, help }) => {
  for (const sentence of [message, help]) expect(sentence).toMatch(/^.*[^.\s]\.$/su)
})

it('raw HTML that is shown as text comes with what every format can do about it', () => {
  const { help } = htmlAllowed(['<iframe>'])
  expect(help).not.toContain(':::only')
  expect(help).toContain('link to what it embeds')
})
