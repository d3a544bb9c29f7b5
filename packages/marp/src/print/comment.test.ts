import { describe, expect, it } from 'vitest'
import { commentOf, settingOf } from './comment.ts'

describe('commentOf', () => {
  it.each([
    ['A plain text.', 'A plain text.'],
    ['an arrow --> and --!>', 'an arrow --\u2060> and --\u2060!>'],
    ['theme: gaia', 'theme:\u2060 gaia'],
    ['Text.\n_class: lead\n"size": x', 'Text.\n_class:\u2060 lead\n"size":\u2060 x'],
    ['At 3:17 there is no key: none at all', 'At 3:17 there is no key: none at all'],
    ['{"theme":"gaia"}', '\u2060{"theme":"gaia"}'],
  ])('keeps %j from ending it, or from being a setting', (text, expected) => {
    expect(commentOf(text)).toBe(`<!--\n${expected}\n-->`)
  })
})

it('quotes settings', () => {
  expect(settingOf('header', 'A "b" --> c-d')).toBe('<!-- _header: "A \\"b\\" -\\x2d> c-d" -->')
})
