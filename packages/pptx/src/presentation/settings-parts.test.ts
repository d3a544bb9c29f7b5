import { geometries, themes } from '@trifold/deck'
import { expect, it } from 'vitest'
import { themeDesign } from '../design/theme-design.ts'
import { settingsParts, themeOf } from './settings-parts.ts'

const design = themeDesign({
  theme: themes.default,
  dark: false,
  geometry: geometries['16:9'],
  rtl: false,
  lang: 'en',
  footer: 'A',
})

it('are those that PowerPoint writes with every presentation', () => {
  expect(settingsParts(design).map(([type, { name }]) => [type, name])).toEqual([
    ['presProps', '/ppt/presProps.xml'],
    ['viewProps', '/ppt/viewProps.xml'],
    ['tableStyles', '/ppt/tableStyles.xml'],
  ])
})

it('finds the theme of the first master, not that of the notes', () => {
  expect(themeOf(design)).toBe('/ppt/theme/theme1.xml')
  expect(themeOf({ ...design, masters: [] })).toBeUndefined()
})
