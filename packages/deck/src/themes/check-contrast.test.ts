import { expect, it } from 'vitest'
import { themes } from './built-in-themes.ts'
import { checkContrast } from './check-contrast.ts'
import { completePalette } from './complete-palette.ts'

const { light, dark } = themes.default

it.each(
  Object.values(themes).flatMap(({ name, light, dark }) => [
    { name, palette: light },
    { name, palette: dark },
  ]),
)('the theme $name has no poor contrast', ({ palette }) => {
  expect(checkContrast(palette)).toEqual([])
})

it('each colour of text is held to each ground that it stands on', () => {
  const palette = { ...light, tint: '#9A9A9A' }
  expect(checkContrast(palette).map(({ path, ground }) => [path.join('.'), ground])).toEqual([
    ['muted', 'tint'],
    ['accent', 'tint'],
    ['subjects.0', 'tint'],
    ['subjects.1', 'tint'],
    ['subjects.2', 'tint'],
    ['subjects.3', 'tint'],
    ['subjects.4', 'tint'],
    ['subjects.5', 'tint'],
  ])
})

it('a poor contrast is told with the ground, and a colour that would do on all of them', () => {
  const [poor, ...others] = checkContrast({ ...light, paper: '#FFFFFF', tint: '#F0F0F0', muted: '#767676' })
  expect(others).toEqual([])
  expect(poor).toMatchObject({ path: ['muted'], colour: '#767676', ground: 'tint', groundColour: '#F0F0F0' })
  expect(
    checkContrast({ ...light, paper: '#FFFFFF', tint: '#F0F0F0', muted: poor?.suggestion ?? '' }),
  ).toEqual([])
})

it.each(['#FFFFFF', '#000000', '#0B2545', '#777777', '#FFE600', '#C8102E', '#00A3E0'])(
  'on the paper %s, colours that nobody wrote can be read',
  (paper) => {
    for (const base of [light, dark]) expect(checkContrast(completePalette({ paper }, base))).toEqual([])
  },
)

it('nothing changes where nothing is written', () => {
  expect(completePalette({}, light)).toEqual(light)
})

it('what is written stays as it is, and the subjects that are not are those of the extended theme', () => {
  const palette = completePalette({ accent: '#EEEEEE', subjects: ['#00539B'] }, light)
  expect(palette).toEqual({ ...light, accent: '#EEEEEE', subjects: ['#00539B', ...light.subjects.slice(1)] })
})

it('a tint that nobody wrote grows weaker until what is written can be read on it', () => {
  const palette = completePalette({ paper: '#FFFFFF', accent: '#767676' }, light)
  expect(palette.accent).toBe('#767676')
  expect(checkContrast(palette)).toEqual([])
})

it('a tint that is written stays as it is, and what cannot be read on it is told', () => {
  const palette = completePalette({ mark: '#FFC800', accent: '#C8321A' }, light)
  expect(checkContrast(palette)).toMatchObject([
    { path: ['accent'], ground: 'mark', groundColour: '#FFC800' },
  ])
})
