import { type Block, limits, type Phrasing } from '@trifold/core'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { words } from '../../language/words/words.ts'
import { createPrinter } from '../../printer/create-printer.ts'
import type { PrinterOptions } from '../../printer/printer-options.ts'

const text = (value: string): Phrasing[] => [{ type: 'text', value }]
const paragraph = (...children: Phrasing[]): Block => ({ type: 'paragraph', id: 'p', children })
const strong = (value: string): Phrasing => ({ type: 'strong', children: text(value) })

const print = (block: Block, options: Partial<PrinterOptions> = {}) => {
  const printer = createPrinter({ file: 'a.md', words: words('en'), asset: () => undefined, ...options })
  return load(printer.blocks([block]), null, false)
}

describe('a definition', () => {
  it('marks its term', () => {
    const $ = print({
      type: 'termDefinition',
      id: 'presence',
      term: 'Presence',
      children: [paragraph(strong('Presence'), ...text(' is here, '), strong('now'))],
    })
    expect($('#presence.definition dfn').text()).toBe('Presence')
    expect($('dfn strong, dfn').length).toBe(1)
    expect($('p').text()).toBe('Presence is here, now')
  })
})

describe('a comparison', () => {
  const comparison: Block = {
    type: 'comparison',
    id: 'c',
    title: text('Two things'),
    corner: [],
    subjects: ['A', 'B'].map((name) => ({ type: 'comparisonSubject', id: name, children: text(name) })),
    children: [{ type: 'comparisonRow', id: 'r', dimension: text('D'), cells: [text('1'), text('2')] }],
  }

  it('is a table with a caption, scopes and a class for each subject', () => {
    const $ = print(comparison)
    expect($('table#c.comparison > caption').text()).toBe('Two things')
    expect($('thead th[scope=col].subject-2').text()).toBe('B')
    expect($('tbody th[scope=row]').text()).toBe('D')
    expect($('tbody td.subject-2').text()).toBe('2')
    // An empty corner heads nothing.
    expect($('thead td').length).toBe(1)
  })

  it('can be reached by keyboard where it scrolls', () => {
    expect(print(comparison, { scrollable: true })('div.table').attr()).toMatchObject({
      role: 'group',
      tabindex: '0',
      'aria-label': 'Two things',
    })
    expect(print(comparison)('div.table').attr()).toEqual({ class: 'table' })
  })
})

describe('a story', () => {
  it('says in words where it turns', () => {
    const $ = print({
      type: 'story',
      id: 's',
      turn: 2,
      children: [1, 2, 3].map((number) => ({
        type: 'beat',
        id: `b${number}`,
        children: [paragraph(strong(`Beat ${number}.`), ...text(' Goes.'))],
      })),
    })
    expect($('ol > li').length).toBe(3)
    expect($('.turn').attr('id')).toBe('b2')
    expect($('.turn > .label').text()).toBe('Turning point')
  })
})

describe('key points and steps', () => {
  it.each([
    [
      'ul',
      {
        type: 'keyPoints',
        id: 'k',
        children: [{ type: 'keyPoint', id: 'k1', children: [paragraph(...text('a'))] }],
      },
    ],
    [
      'ol',
      {
        type: 'keyPoints',
        id: 'k',
        ordered: true,
        children: [{ type: 'keyPoint', id: 'k1', children: [paragraph(...text('a'))] }],
      },
    ],
    [
      'ol',
      { type: 'steps', id: 'k', children: [{ type: 'step', id: 'k1', children: [paragraph(...text('a'))] }] },
    ],
  ] satisfies [string, Block][])('are an %s', (tag, block) => {
    expect(print(block)(`#k > ${tag} > li`).html()).toBe('a')
  })
})

describe('questions and answers', () => {
  it('are headings of their rank, and what follows', () => {
    const $ = print(
      {
        type: 'faq',
        id: 'f',
        children: [
          {
            type: 'question',
            id: 'q',
            depth: 3,
            question: text('Why?'),
            children: [paragraph(...text('So.'))],
          },
        ],
      },
      { headingShift: 1 },
    )
    expect($('.faq > #q > h4').text()).toBe('Why?')
    expect($('#q > p').text()).toBe('So.')
  })
})

describe('what is set apart', () => {
  it('says its kind in words', () => {
    const $ = print({
      type: 'callout',
      id: 'c',
      kind: 'warning',
      title: text('Hot'),
      children: [paragraph(...text('x'))],
    })
    expect($('aside[role=note]').attr('aria-label')).toBe('Warning: Hot')
    expect($('.callout-title').text()).toBe('Warning Hot')
  })

  it('is labelled as a summary', () => {
    const $ = print({ type: 'summary', id: 's', children: [paragraph(...text('x'))] })
    expect($('[role=doc-abstract]').attr('aria-label')).toBe('Summary')
    expect($('.label').text()).toBe('Summary')
  })

  it.each(['slide', 'column', 'reveal', 'notes'] as const)('keeps the words of a %s', (type) => {
    const $ = print({ type, id: 'x', title: text('T'), children: [paragraph(...text('y'))] })
    expect($(`#x.${type} > .block-title`).text()).toBe('T')
    expect($(`#x > p`).last().text()).toBe('y')
  })
})

describe('a list', () => {
  const list = (more: object, ...items: object[]): Block =>
    ({
      type: 'list',
      id: 'l',
      ...more,
      children: items.map((item, index) => ({
        type: 'listItem',
        id: `i${index}`,
        children: [paragraph(...text('a'))],
        ...item,
      })),
    }) as Block

  it('has paragraphs only where blank lines stand between its items', () => {
    expect(
      print(list({}, {}, {}))('li')
        .first()
        .html(),
    ).toBe('a')
    expect(print(list({ spread: true }, {}))('li').html()).toBe('<p>a</p>')
    expect(print(list({}, { spread: true }, {}))('li > p').length).toBe(2)
  })

  it('keeps its first number', () => {
    expect(print(list({ ordered: true, start: 3 }, {}))('ol').attr('start')).toBe('3')
    expect(print(list({ ordered: true, start: 0 }, {}))('ol').attr('start')).toBe('0')
    expect(print(list({ ordered: true, start: 1 }, {}))('ol').attr('start')).toBeUndefined()
  })

  it('shows tasks as boxes that say whether they are done', () => {
    const $ = print(list({}, { checked: true }, { checked: false }, {}))
    expect(
      $('.task > input[disabled]')
        .map((_, box) => $(box).attr('aria-label'))
        .get(),
    ).toEqual(['Done', 'Not done'])
    expect($('li.task').length).toBe(2)
  })
})

describe('a table', () => {
  const table = (header: string[], ...rows: string[][]): Block => ({
    type: 'table',
    id: 't',
    align: ['right', null],
    children: [header, ...rows].map((cells, row) => ({
      type: 'tableRow',
      id: `r${row}`,
      children: cells.map((cell, column) => ({
        type: 'tableCell',
        id: `c${row}-${column}`,
        children: cell === '' ? [] : text(cell),
      })),
    })),
  })

  it('has headers with a scope, and aligned columns', () => {
    const $ = print(table(['a', ''], ['1', '2']))
    expect($('th[scope=col].right').text()).toBe('a')
    expect($('thead td').length).toBe(1)
    expect($('tbody td.right').text()).toBe('1')
  })

  it('has no head if nothing stands in it', () => {
    expect(print(table(['', ''], ['1', '2']))('thead').length).toBe(0)
  })
})

describe('depth', () => {
  const nest = <Node>(depth: number, leaf: Node, wrap: (node: Node) => Node): Node =>
    depth === 0 ? leaf : nest(depth - 1, wrap(leaf), wrap)

  it('up to the limits is printed', () => {
    const emphasis = nest<Phrasing>(limits.inlineDepth, { type: 'html', value: '<b>' }, (node) => ({
      type: 'emphasis',
      children: [node, { type: 'text', value: 'x' }],
    }))
    const quote = nest<Block>(limits.blockDepth, paragraph(emphasis), (node) => ({
      type: 'blockquote',
      id: 'q',
      children: [node, { type: 'html', id: 'h', value: '</b><div>' }],
    }))
    const start = process.cpuUsage().user
    expect(print(quote)('em').length).toBe(limits.inlineDepth)
    expect(process.cpuUsage().user - start).toBeLessThan(3_000_000)
  })
})
