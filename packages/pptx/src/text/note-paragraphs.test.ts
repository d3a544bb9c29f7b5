import type { Block } from '@trifold/core'
import { expect, it } from 'vitest'
import { paragraph, plainLevels, slideContext, text } from '../../test/slide-context.ts'
import { noteParagraphs } from './note-paragraphs.ts'

const write = (...blocks: Block[]): string[] => noteParagraphs(blocks, plainLevels, slideContext())

const words = (xml: string): string => [...xml.matchAll(/<a:t>([^<]*)/g)].map(([, word]) => word).join('')

const cell = (value: string) => ({ type: 'tableCell' as const, id: 'c', children: [text(value)] })
const row = (...values: string[]) => ({ type: 'tableRow' as const, id: 'r', children: values.map(cell) })

it('writes a paragraph for each block, with its links and stress', () => {
  const xml = write(
    paragraph(text('Say '), { type: 'strong', children: [text('this')] }),
    paragraph({ type: 'link', url: 'https://example.org/', children: [text('there')] }),
  )
  expect(xml.map(words)).toEqual(['Say this', 'there'])
  expect(xml[0]).toContain('b="1"')
  expect(xml[1]).toContain('hlinkClick')
})

it('loses nothing of tables, code, images and formulas', () => {
  const xml = write(
    { type: 'table', id: 't', children: [row('a', 'b'), row('1', '2')] },
    { type: 'code', id: 'c', lang: 'js', value: 'let a\nlet b' },
    paragraph({ type: 'image', url: 'a/b.png', alt: 'A dog' }),
    { type: 'math', id: 'm', value: 'x^2' },
    {
      type: 'comparison',
      id: 'k',
      corner: [],
      subjects: [{ type: 'comparisonSubject', id: 's', children: [text('S')] }],
      children: [{ type: 'comparisonRow', id: 'w', dimension: [text('D')], cells: [[text('C')]] }],
    },
  )
  expect(xml.map(words)).toEqual(['a | b', '1 | 2', 'let a', 'let b', 'A dog', 'x^2', ' | S', 'D | C'])
})

it('takes the size of its place', () => {
  expect(write(paragraph(text('a')))[0]).toBe('<a:p><a:r><a:rPr lang="en"/><a:t>a</a:t></a:r></a:p>')
})

it('gives nothing for no notes', () => {
  expect(write()).toEqual([])
})
