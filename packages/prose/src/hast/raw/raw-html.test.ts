import type { Block, Phrasing } from '@trifold/core'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { words } from '../../language/words/words.ts'
import { createPrinter } from '../../printer/create-printer.ts'
import { scan } from './scan.ts'

let count = 0
const html = (value: string): Block => ({ type: 'html', id: `h${count++}`, value })
const tag = (value: string): Phrasing => ({ type: 'html', value })
const text = (value: string): Phrasing => ({ type: 'text', value })
const paragraph = (...children: Phrasing[]): Block => ({ type: 'paragraph', id: `p${count++}`, children })

const print = (nodes: Block[], reserved: string[] = []) => {
  const printer = createPrinter({
    file: 'a.md',
    words: words('en'),
    asset: () => undefined,
    reservedIds: new Set(reserved),
  })
  const output = printer.blocks(nodes)
  return { output, $: load(output, null, false), codes: printer.diagnostics.map(({ code }) => code), printer }
}

describe('raw HTML', () => {
  it('of the subset is printed', () => {
    const value = 'H<sub>2</sub>O, <kbd>Ctrl</kbd>, <mark>m</mark>, <abbr title="T">t</abbr>, &amp;, a < b'
    const { output, codes } = print([html(`<div>${value}</div>`)])
    expect(output).toBe(`<div>${value.replace('a <', 'a &lt;')}</div>`)
    expect(codes).toEqual([])
  })

  it('encloses the Markdown between its tags', () => {
    const { $ } = print([html('<details>\n<summary>S</summary>'), paragraph(text('in')), html('</details>')])
    expect($('details > p').text()).toBe('in')
  })

  it('within a line is joined with the words between its tags', () => {
    const { output } = print([
      paragraph(tag('<kbd>'), text('A'), { type: 'strong', children: [text('b')] }, tag('</kbd>')),
    ])
    expect(output).toBe('<p><kbd>A<strong>b</strong></kbd></p>')
  })

  it.each([
    '<script>alert(1)</script>',
    '<style>p { color: red }</style>',
    '<iframe src="https://example.org"></iframe>',
    '<object data="x"></object>',
    '<form action="x"><input name="y"></form>',
    '<svg onload="x"><path/></svg>',
    '<Tabs groupId="a">',
    '<video src="a.mp4" controls></video>',
    '<textarea>a</textarea>',
    '<plaintext>',
    '<meta http-equiv="refresh">',
    '<base href="x">',
    '<link rel="stylesheet" href="x">',
  ])('such as %s is shown as text, and told', (value) => {
    for (const { $, codes } of [print([html(value)]), print([html(`<div>${value}</div>`)])]) {
      expect($.text().trim()).toBe(value)
      expect($('*').not('p, pre, code, div').length).toBe(0)
      expect(codes).toEqual(['html-allowed'])
    }
  })

  it('is told once for an opening and its closing tag in a line', () => {
    expect(print([paragraph(tag('<button>'), text('a'), tag('</button>'))]).codes).toEqual(['html-allowed'])
  })

  it.each(['<!-- c -->', '<!doctype html>', '<?php echo 1 ?>', '<![CDATA[x]]>', '<!--'])(
    'such as %s is dropped',
    (value) => {
      const { $, codes } = print([html(value), paragraph(tag(value), text('a'))])
      expect([$.text().trim(), codes]).toEqual(['a', []])
    },
  )

  it.each([
    '<p style="color:red" class="definition" onclick="x()">a</p>',
    '<a href="https://example.org" onmouseover="x()" target="_top" ping="x">a</a>',
    '<div data-x="1" role="alert" aria-label="x" contenteditable tabindex="1">a</div>',
  ])('keeps no attribute that dresses, acts or misleads: %s', (value) => {
    const { $ } = print([html(value)])
    for (const node of $('*').get())
      expect(Object.keys($(node).attr() ?? {}).filter((name) => name !== 'href')).toEqual([])
  })

  it.each(['javascript:alert(1)', 'java\tscript:alert(1)', '&#106;avascript:alert(1)', 'data:text/html,x'])(
    'links to %j become text, and are told',
    (href) => {
      const { $, codes } = print([html(`<div><a href="${href}">a</a></div>`)])
      expect([$('a').length, $.text(), codes]).toEqual([0, 'a', ['link-scheme-safe']])
    },
  )

  it('treats images as Markdown’s', () => {
    const { $, codes } = print([
      html('<p align="center"><img src="https://x.y/z.png" alt="A" onerror="x()"></p>'),
    ])
    expect([$('img').length, $('p[align=center] a').text(), codes]).toEqual([0, 'A', ['image-local']])
  })

  it('puts no paragraph into a paragraph', () => {
    const { $ } = print([html('<p align="center">'), paragraph(text('a')), html('</p>')])
    expect([$('div[align=center] > p').text(), $('p').length]).toEqual(['a', 1])
  })

  it.each(['</div>', '</section>', '</p></div></section></main></body></html>', '</li></ul>'])(
    'such as a stray %s closes nothing of ours',
    (value) => {
      const section = (id: string, children: Block[]): Block => ({
        type: 'section',
        id,
        depth: 2,
        heading: [text(id)],
        children,
      })
      const callout: Block = {
        type: 'callout',
        id: 'c',
        kind: 'note',
        children: [html(value), paragraph(text('in'))],
      }
      const { $ } = print([section('a', [callout, html(value)]), section('b', [])])
      expect($('#a > #c > p').last().text()).toBe('in')
      expect($.root().children('section').length).toBe(2)
    },
  )

  it('left open ends with the list it stands in', () => {
    const section = (id: string, ...children: Block[]): Block => ({
      type: 'section',
      id,
      depth: 2,
      heading: [],
      children,
    })
    const { $ } = print([
      section('a', html('<div><b>'), paragraph(text('x'))),
      section('b', paragraph(text('y'))),
    ])
    expect($('#a b').length).toBeGreaterThan(0)
    expect($('#b b, #a #b').length).toBe(0)
  })

  it('keeps ids that are free, for links to them', () => {
    const { $ } = print(
      [html('<a name="mine"></a><h1 id="other">x</h1><p id="taken">y</p><p id="other">z</p>')],
      ['taken'],
    )
    expect($('#mine').length).toBe(1)
    expect($('h2#other').text()).toBe('x')
    expect($('#taken').length).toBe(0)
    expect($('[id=other]').length).toBe(1)
  })

  it('has no landmarks and no title of its own', () => {
    const { $ } = print([html('<main><header><h1>T</h1></header><nav>n</nav></main>')])
    expect($('main, header, nav, h1').length).toBe(0)
    expect($('h2').text()).toBe('T')
  })

  it.each([
    ['opened', '<div>', ''],
    ['formatting', '<b>', ''],
    ['misnested', '<b><div></b>', ''],
    ['closed', '<div>', '</div>'],
    ['links', '<a href="x"><table><tr><td>', ''],
    ['unclosed comments', '<!--', ''],
    ['half tags', '<a b="', ''],
    ['less-than signs', '<', ''],
    ['spaces', '<a ', ''],
    ['list items', '<li>', ''],
  ])('of ten thousand %s neither throws nor takes long', (_, open, close) => {
    const start = process.cpuUsage().user
    const { output } = print([html(open.repeat(10_000) + close.repeat(10_000)), paragraph(text('after'))])
    expect(output).toContain('after')
    expect(process.cpuUsage().user - start).toBeLessThan(5_000_000)
  })

  it('nested beyond the limit is told', () => {
    expect(print([html('<div>'.repeat(500))]).codes).toEqual(['html-depth'])
    expect(print([html('<p>a\n'.repeat(500))]).codes).toEqual([])
  })
})

describe('scan', () => {
  it.each([
    ['<a href="x>y">', ['open']],
    ["<a href='<script>'>", ['open']],
    ['<br/><hr>', ['void', 'void']],
    ['<script>a<b></script>c', ['shown', 'text']],
    ['<script>a', ['shown', 'text']],
    ['<b', ['text', 'text']],
    ['<b style={{ a: 1 }}>', ['text', 'text']],
  ])('cuts %j into %j', (value, kinds) => {
    expect(scan(value).map(({ kind }) => kind)).toEqual(kinds)
  })
})
