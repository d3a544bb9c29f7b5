import { expect, test } from 'vitest'
import { compileText } from '../../test/compile-text.ts'

test.each([
  ['title: Ten days: of rain', /^A colon with a blank behind it/],
  ['title: Ten days\n  subtitle: of rain', /^This line is indented as if/],
  ['authors:\n  - "Ada', /^A quotation mark \("\) opens and is never closed/],
  ["title: 'Ada", /^A quotation mark \('\) opens and is never closed/],
  ['title: "Ten" days', /^Something follows a value/],
  ['tags: [rain, harbour\ndraft: true', /^A \[ opens/],
  ['authors: { name: Ada', /^A \{ opens/],
  ['tags: @home', /^A value begins with @,/],
  ['authors:\n  - name: Ada\n   url: b', /^This line is indented neither/],
  ['authors:\n  name: Ada\n url: b', /^This line is indented otherwise/],
  ['title Ten days\ntags: a', /^This line is no key/],
  ['a:\n\tb: 1', /^A tab indents this line/],
  ['tags: a: - b', /^A colon|^A list/],
  ['title:A post\ntags: b', /^No blank stands behind the colon of title;/],
  ['title: A\ndescription: |\nText', /^This line stands below description/],
  ['title: &amp so', /^&amp stands before this value/],
  ['tags: [a, b]]', /^A \] closes nothing/],
  ['title: > folded', /^A > or \| begins/],
  ['x: !ruby y', /^YAML has no tag !ruby/],
])('a fault of YAML is told in plain words: %j', (yaml, words) => {
  const { diagnostics } = compileText(`---\n${yaml}\n---\n\nText.\n`)
  const [found] = diagnostics.filter(({ code }) => code === 'frontmatter-syntax')
  expect(found?.message).toMatch(words)
  expect(found?.help).toBeDefined()
})
