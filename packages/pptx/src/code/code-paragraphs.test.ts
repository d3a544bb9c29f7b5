import type { CodePiece } from '@trifold/deck'
import { expect, it } from 'vitest'
import { plainLevels, slideContext } from '../../test/slide-context.ts'
import { codeParagraphs } from './code-paragraphs.ts'

const write = (value: string, more: Partial<CodePiece> = {}, rtl = false): string[] =>
  codeParagraphs(
    {
      kind: 'code',
      box: { x: 80, y: 180, width: 1120, height: 300 },
      value,
      size: 20,
      lineHeight: 1.4,
      marked: [],
      padding: 24,
      titleHeight: 0,
      hanging: 48,
      gutter: 0,
      lineHeights: [],
      ...more,
    },
    plainLevels,
    slideContext({ rtl }),
  )

const words = (xml: string): string => [...xml.matchAll(/<a:t>([^<]*)/g)].map(([, word]) => word).join('')

it('keeps every line, and every space', () => {
  expect(write('a  b\n\n\tc').map(words)).toEqual(['a  b', '', '  c'])
})

it('gives the line of an empty one the size of the others', () => {
  expect(write('a\n\nb')[1]).toContain('<a:endParaRPr lang="en" sz="1500" noProof="1">')
})

it('colours tokens by the theme', () => {
  const [xml = ''] = write('const a = 1', { lang: 'js' })
  expect(xml.match(/<a:t>[^<]*/g)).toEqual(['<a:t>const', '<a:t> a = ', '<a:t>1'])
  expect(xml).toContain('<a:schemeClr')
})

it('hangs what wraps from its line', () => {
  expect(write('a')[0]).toContain('marL="457200" indent="-457200"')
})

it('numbers lines in a column of their own', () => {
  const lines = Array.from({ length: 3 }, () => 'x').join('\n')
  expect(write(lines, { firstNumber: 9, gutter: 50 }).map(words)).toEqual([
    '\u00A09\u00A0\u00A0x',
    '10\u00A0\u00A0x',
    '11\u00A0\u00A0x',
  ])
})

it('marks the lines that the author refers to', () => {
  const marked = write('a\nb', { marked: [1] }).map((xml) => xml.includes('a:highlight'))
  expect(marked).toEqual([false, true])
})

it('sets the title above the first line', () => {
  const [title, first] = write('x', { title: 'a.js' })
  expect(words(title ?? '')).toBe('a.js')
  expect(first).toContain('<a:spcBef><a:spcPts val="900"/></a:spcBef>')
})

it('runs from left to right in every language', () => {
  expect(write('a', {}, true)[0]).toContain('algn="l" rtl="0"')
})
