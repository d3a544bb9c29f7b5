import { slideLayouts } from '@trifold/core'
import { geometries, themes } from '@trifold/deck'
import { describe, expect, it } from 'vitest'
import { themeDesign } from './theme-design.ts'

const design = (options: Partial<Parameters<typeof themeDesign>[0]> = {}) =>
  themeDesign({
    theme: themes.default,
    dark: false,
    geometry: geometries['16:9'],
    rtl: false,
    lang: 'en',
    footer: 'A title',
    ...options,
  })

const partNamed = (name: string, { parts } = design()): string =>
  String(parts.find((part) => part.name === name)?.content ?? '')

describe.each(['16:9', '4:3'] as const)('in %s', (size) => {
  const geometry = geometries[size]
  const { layouts, parts, size: slide } = design({ geometry })

  it.each([...slideLayouts, 'columns'] as const)('has a layout for %s, with places of its own', (role) => {
    const { part, placeholders } = layouts[role]
    expect(parts.some(({ name }) => name === part)).toBe(true)
    expect(placeholders.filter((place) => place.role === 'title')).toHaveLength(1)
    const marks = placeholders.map(({ type, idx }) => `${type} ${idx}`)
    expect(new Set(marks).size).toBe(marks.length)
  })

  it.each([...slideLayouts, 'columns'] as const)('keeps the places of %s inside the margins', (role) => {
    for (const { box } of layouts[role].placeholders) {
      expect(box.x).toBeGreaterThanOrEqual(geometry.marginX)
      expect(box.x + box.width).toBeLessThanOrEqual(geometry.width - geometry.marginX + 1e-6)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.y + box.height).toBeLessThanOrEqual(geometry.height)
    }
  })

  it('is 7.5 inches high', () => {
    expect(slide).toEqual({ width: (geometry.width * 6_858_000) / 720, height: 6_858_000 })
  })
})

it('gives the master and each layout an id of its own', () => {
  const ids = [...partNamed('/ppt/slideMasters/slideMaster1.xml').matchAll(/<p:sldLayoutId id="(\d+)"/g)].map(
    ([, id]) => Number(id),
  )
  expect(new Set([...ids, 2_147_483_648]).size).toBe(slideLayouts.length + 2)
})

it('tells programs what layouts are for, where they know such a layout', () => {
  const { layouts } = design()
  expect(partNamed(layouts.title.part)).toContain('type="title"')
  expect(partNamed(layouts.section.part)).toContain('type="secHead"')
  expect(partNamed(layouts.bullets.part)).toContain('type="obj"')
  expect(partNamed(layouts.columns.part)).toContain('type="twoObj"')
  expect(partNamed(layouts.table.part)).toContain('type="tbl"')
})

it('mirrors the places of a right-to-left design', () => {
  const { width } = geometries['16:9']
  const left = design().layouts.bullets.placeholders.find(({ role }) => role === 'body')?.box
  const right = design({ rtl: true }).layouts.bullets.placeholders.find(({ role }) => role === 'body')?.box
  expect(right?.x).toBe(width - (left?.x ?? 0) - (left?.width ?? 0))
})

it('sets headings no heavier than the theme does', () => {
  const light = { ...themes.default, weights: { text: 400, heading: 400 } }
  const { layouts } = design({ theme: light })
  expect(layouts.bullets.placeholders.find(({ role }) => role === 'title')?.levels[0].bold).toBe(false)
})
