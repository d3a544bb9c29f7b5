import { describe, expect, it } from 'vitest'
import { drawPreview } from './draw-preview.ts'

const places = (svg: string): number[] => [...svg.matchAll(/ y="(\d+)"/g)].map(([, y]) => Number(y))

describe('drawPreview', () => {
  it.each([
    ['a short title', 'Go', 'Why', 'Ada'],
    ['a title of 140 characters', 'A title of many words '.repeat(7), 'Words '.repeat(60), 'Ada'],
    ['a title without end', 'Word '.repeat(400), '', 'Ada'],
    ['no text', 'Title', undefined, ''],
  ])('keeps everything on the picture, in order: %s', (_, title, text, foot) => {
    const lines = places(drawPreview({ title, text, foot }))
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
    expect(Math.max(...lines)).toBeLessThan(630)
    expect(lines.slice(0, -1).every((y) => y < 518)).toBe(true)
  })

  it('escapes what it is given', () => {
    expect(drawPreview({ title: '<b> & "c"', foot: '' })).toContain('&lt;b&gt; &amp; &quot;c&quot;')
  })
})
