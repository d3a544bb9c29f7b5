import { expect, it } from 'vitest'
import { translationText } from './translation-text.ts'

it.each([
  [
    '---\ntitle: A # b\ntags: [x, y]\nlang: en\n---\n\nText.\n',
    '---\ntitle: B # b\ntags: [x, y]\nlang: fr\n---\n\nText.\n',
  ],
  [
    '---\n# first\ntags:   [ x,y ]\nTitle:  "A"   # why\ndate: 2026-01-02\n\n---\n\nText.\n',
    '---\n# first\ntags:   [ x,y ]\nTitle:  B   # why\ndate: 2026-01-02\n\nlang: fr\n---\n\nText.\n',
  ],
  ['---\ntitle: >-\n  A\n  long one\ntags: x\n---\n', '---\ntitle: B\ntags: x\nlang: fr\n---\n'],
  ['---\ntitle:\nlang:\n---\n', '---\ntitle: B\nlang: fr\n---\n'],
  ['---\ntitle: A\n---', '---\ntitle: B\nlang: fr\n---'],
  ['---\n---\nText.\n', '---\ntitle: B\nlang: fr\n---\nText.\n'],
  ['---\r\ntitle: A\r\n---\r\n\r\nText.\r\n', '---\r\ntitle: B\r\nlang: fr\r\n---\r\n\r\nText.\r\n'],
  ['# A\r\n\r\nText.\r\n', '---\r\ntitle: B\r\nlang: fr\r\n---\r\n\r\n# A\r\n\r\nText.\r\n'],
  ['---\n\nText.\n', '---\ntitle: B\nlang: fr\n---\n\n---\n\nText.\n'],
  ['---\n{ title: A }\n---\n', '---\n{ title: A }\n---\n'],
  ['---\ntitle: [\n---\n', '---\ntitle: [\n---\n'],
  [
    '+++\ntitle = "A \\" a" # why\n[menu]\ntitle = "M"\n+++\n',
    '+++\ntitle = "B" # why\n[menu]\ntitle = "M"\n+++\n',
  ],
])('%j becomes a translation to begin with', (original, expected) => {
  expect(translationText(original, { lang: 'fr', title: 'B' })).toBe(expected)
})

it('takes the name that a collection has for the language', () => {
  const original = '---\nlocale2: en\n---\n'
  expect(translationText(original, { lang: 'fr', title: undefined, aliases: { locale2: 'lang' } })).toBe(
    '---\nlocale2: fr\n---\n',
  )
})
