import { families } from '@trifold/fonts'
import { expect, it } from 'vitest'
import { themes } from './built-in-themes.ts'
import { typesetsOf } from './typesets-of.ts'

it.each([
  ['Arial', true],
  ['Verdana', false],
  ['constructor', false],
])('the widths of %s are known: %s', (family, isKnown) => {
  const theme = themes.default
  const fonts = { ...theme.fonts, text: { families: [family], files: [] } }
  const [own] = typesetsOf({ ...theme, fonts })
  expect(own.text === families.arimo).toBe(isKnown)
  expect(own.text.faces.length).toBeGreaterThan(0)
})
