import { expect, it } from 'vitest'
import {
  attributesAllowed,
  htmlAllowed,
  htmlDepth,
  imageLocal,
  linkSchemeSafe,
  templateValid,
} from './findings.ts'

it.each([
  attributesAllowed(['onclick of <p>']),
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

it.each([
  [
    "Parse error on line 5:\n... {{{body}}}</main>\n---------------------^\nExpecting 'INVERSE', got 'EOF'",
    'it ends before all of its blocks are closed.',
  ],
  [
    "Parse error on line 2:\n{{title\n-----^\nExpecting 'CLOSE', got 'ID'",
    'Handlebars does not understand its line 2.',
  ],
  ['Lexical error on line 3. Unrecognized text.\n{{#', 'Handlebars does not understand its line 3.'],
  ['Missing helper: "shout"', 'Missing helper: "shout".'],
  ["if doesn't match each - 1:4", "if doesn't match each - 1:4."],
])('what Handlebars says of a template is told in one line: %j', (reason, told) => {
  expect(templateValid('html/page', reason).message).toBe(`The template html/page cannot be filled: ${told}`)
})
