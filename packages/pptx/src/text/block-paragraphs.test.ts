import type { Block, List, ListItem, Phrasing } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import { paragraph, plainLevels, slideContext, text } from '../../test/slide-context.ts'
import { blockParagraphs } from './block-paragraphs.ts'

const write = (blocks: Block[], size = 28): string[] =>
  blockParagraphs(blocks, { size, lineHeight: 1.4, colour: 'ink' }, 900, plainLevels, slideContext())

const inline = (...nodes: Phrasing[]): string => write([paragraph(...nodes)]).join('')
const html = (value: string): Phrasing => ({ type: 'html', value })

const item = (...children: Block[]): ListItem => ({ type: 'listItem', id: 'i', children })
const list = (children: ListItem[], more: Partial<List> = {}): List => ({
  type: 'list',
  id: 'l',
  children,
  ...more,
})
const words = (xml: string): string => [...xml.matchAll(/<a:t>([^<]*)/g)].map(([, word]) => word).join('')

it('writes nothing that the place has of its own', () => {
  expect(inline(text('Plain'))).toBe('<a:p><a:r><a:rPr lang="en"/><a:t>Plain</a:t></a:r></a:p>')
})

it('writes the size of letters where it is another than the place’s', () => {
  expect(write([paragraph(text('a'))], 20).join('')).toContain('<a:rPr lang="en" sz="1500"/>')
})

describe('runs', () => {
  it.each<[string, Phrasing, string]>([
    ['strong', { type: 'strong', children: [text('a')] }, 'b="1"'],
    ['emphasis', { type: 'emphasis', children: [text('a')] }, 'i="1"'],
    ['delete', { type: 'delete', children: [text('a')] }, 'strike="sngStrike"'],
    ['code', { type: 'inlineCode', value: 'a' }, '<a:latin typeface="Courier New"/>'],
    ['code', { type: 'inlineCode', value: 'a' }, 'noProof="1"'],
    ['a break', { type: 'break' }, '<a:br>'],
  ])('sets %s', (_, node, expected) => {
    expect(inline(text('x'), node, text('y'))).toContain(expected)
  })

  it.each([
    ['<b>', '</b>', 'b="1"'],
    ['<sup>', '</sup>', 'baseline="30000"'],
    ['<sub>', '</sub>', 'baseline="-25000"'],
    ['<u>', '</u>', 'u="sng"'],
    ['<mark>', '</mark>', '<a:highlight>'],
    ['<kbd>', '</kbd>', 'Courier New'],
    ['<small>', '</small>', 'sz="1500"'],
    ['<span lang="fr">', '</span>', 'lang="fr"'],
    ['<q>', '</q>', '“x”'],
    ['<rt>', '</rt>', ' (x)'],
  ])('sets what stands between %s and %s', (open, close, expected) => {
    const xml = inline(text('a'), html(open), text('x'), html(close), text('b'))
    expect(expected.startsWith('“') || expected.startsWith(' (') ? words(xml) : xml).toContain(expected)
  })

  it('shows raw HTML that is not allowed, and drops comments', () => {
    expect(words(inline(html('<!-- x -->'), html('<blink>'), text('a')))).toBe(
      '<blink>a'.replace('<', '&lt;').replace('>', '&gt;'),
    )
  })

  it('links to pages and slides, and to nothing else', () => {
    const link = (url: string) => inline({ type: 'link', url, children: [text('a')] })
    expect(link('https://example.org/')).toContain('<a:hlinkClick r:id="rId1"/>')
    expect(link('#here')).toContain('<a:hlinkClick r:id="rId1" action="ppaction://hlinksldjump"/>')
    expect(link('javascript:alert(1)')).toBe(inline(text('a')))
    expect(link('file:///etc/passwd')).toBe(inline(text('a')))
  })

  it('tells images by their words', () => {
    expect(words(inline(text('a '), { type: 'image', url: 'x/y.png', alt: 'A dog' }))).toBe('a A dog')
  })

  it('shows white space as a line of HTML does', () => {
    const xml = inline(
      text(' a\n  b '),
      { type: 'strong', children: [text(' c')] },
      { type: 'break' },
      text(' d '),
    )
    expect(words(xml)).toBe('a b cd')
  })

  it('ends a line once at each break', () => {
    const xml = inline(text('a'), { type: 'break' }, text('b'))
    expect(xml.split('<a:br>')).toHaveLength(2)
  })

  it('removes what XML forbids', () => {
    expect(words(inline(text('a\u0000b\ud800c\u000bd<&')))).toBe('abcd&lt;&amp;')
  })
})

describe('lists', () => {
  it('hang their text from a dash', () => {
    const [first, second] = write([list([item(paragraph(text('a'))), item(paragraph(text('b')))])])
    expect(first).toContain('marL="373380" indent="-293370"')
    expect(first).toContain('<a:buChar char="–"/>')
    expect(second).toContain('<a:spcBef><a:spcPts val="840"/></a:spcBef>')
  })

  it('go down a level inside an item', () => {
    const inner = list([item(paragraph(text('b')))])
    const [, second] = write([list([item(paragraph(text('a')), inner)])])
    expect(second).toContain('lvl="1"')
    expect(second).toContain('marL="746760"')
  })

  it('count as PowerPoint does, and say the number after what interrupts', () => {
    const ordered = list(
      [
        item(paragraph(text('a'))),
        item(paragraph(text('b')), paragraph(text('more'))),
        item(paragraph(text('c'))),
        item(paragraph(text('d'))),
      ],
      { ordered: true, start: 3 },
    )
    const starts = write([ordered]).map((xml) => /startAt="(\d+)"/.exec(xml)?.[1])
    expect(starts).toEqual(['3', '3', undefined, '5', '5'])
  })

  it('say a number that PowerPoint cannot count with as text', () => {
    const [first] = write([list([item(paragraph(text('a')))], { ordered: true, start: 0 })])
    expect(words(first ?? '')).toBe('0. a')
    expect(first).not.toContain('buAutoNum')
  })

  it('show tasks as boxes', () => {
    const task = (checked: boolean): ListItem => ({ ...item(paragraph(text('a'))), checked })
    const xml = write([list([task(true), task(false)])])
    expect(xml.map((each) => /char="(.)"/.exec(each)?.[1])).toEqual(['☑', '☐'])
  })

  it('leave room for text however deep they nest', () => {
    let block: Block = paragraph(text('deep'))
    for (let depth = 0; depth < 60; depth += 1) block = list([item(block)])
    const [xml = ''] = write([block])
    expect(Number(/marL="(\d+)"/.exec(xml)?.[1])).toBeLessThan(900 * 9525)
    expect(Number(/lvl="(\d+)"/.exec(xml)?.[1])).toBe(8)
  })
})

describe('other blocks', () => {
  it('stand below each other with white space between them', () => {
    const [first, second] = write([paragraph(text('a')), paragraph(text('b'))])
    expect(first).not.toContain('spcBef')
    expect(second).toContain('<a:spcBef><a:spcPts val="1260"/></a:spcBef>')
  })

  it('keep every row of a table of raw HTML', () => {
    const value = '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td><b>2</b></td></tr></table>'
    expect(write([{ type: 'html', id: 'h', value }]).map(words)).toEqual(['a | b', '1 | 2'])
  })

  it('keep every line of code, spaces and all', () => {
    const xml = write([{ type: 'code', id: 'c', lang: 'js', value: 'if (a)\n\n\treturn  1' }])
    expect(xml.map(words)).toEqual(['if (a)', '', '  return  1'])
    expect(xml[1]).toContain('<a:endParaRPr')
  })

  it('name a callout', () => {
    const xml = write([{ type: 'callout', id: 'c', kind: 'warning', children: [paragraph(text('Hot.'))] }])
    expect(xml.map(words)).toEqual(['Warning', 'Hot.'])
  })

  it('write a paragraph where there is nothing', () => {
    expect(write([])).toEqual(['<a:p><a:endParaRPr lang="en"/></a:p>'])
  })
})
