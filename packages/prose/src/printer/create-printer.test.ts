import type { Asset, Block, FootnoteDefinition, Phrasing } from '@trifold/core'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { words } from '../language/words/words.ts'
import { createPrinter } from './create-printer.ts'
import type { PrinterOptions } from './printer-options.ts'

const png: Asset = {
  url: 'a.png',
  bytes: new Uint8Array([1, 2, 3]),
  mediaType: 'image/png',
  width: 400,
  height: 200,
  hash: '0',
}

const printerWith = (options: Partial<PrinterOptions> = {}) =>
  createPrinter({
    file: 'a.md',
    words: words('en'),
    asset: (url) => (url === 'a.png' ? png : undefined),
    ...options,
  })

const text = (value: string): Phrasing => ({ type: 'text', value })
const image = (url: string, more: object = {}): Phrasing => ({ type: 'image', url, alt: 'Alt', ...more })
const link = (url: string, ...children: Phrasing[]): Phrasing => ({ type: 'link', url, children })
const paragraph = (...children: Phrasing[]): Block => ({ type: 'paragraph', id: 'p', children })
const call = (identifier: string): Phrasing => ({ type: 'footnoteReference', identifier })
const note = (identifier: string, ...children: Phrasing[]): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  id: `fn-${identifier}`,
  identifier,
  children: [paragraph(...children)],
})

const inline = (nodes: Phrasing[], options: Partial<PrinterOptions> = {}) => {
  const printer = printerWith(options)
  const html = printer.inline(nodes)
  return { html, $: load(html, null, false), codes: printer.diagnostics.map(({ code }) => code) }
}

const blocks = (nodes: Block[], options: Partial<PrinterOptions> = {}) => {
  const printer = printerWith(options)
  const html = printer.blocks(nodes)
  return { html, $: load(html, null, false), codes: printer.diagnostics.map(({ code }) => code), printer }
}

describe('links', () => {
  it.each([
    ['https://example.org/?a=1&b=2', 'https://example.org/?a=1&b=2'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['../b.md', '../b.md'],
    ['a b.html', 'a%20b.html'],
    ['//example.org/a', 'https://example.org/a'],
    ['#here', '#here'],
    ['#', '#'],
    ['#100%', '#100%'],
  ])('to %j go to %j', (url, href) => {
    expect(
      inline([link(url, text('a'))])
        .$('a')
        .attr('href'),
    ).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
  ])('to %j become text, and are told', (url) => {
    const { html, codes } = inline([link(url, text('a'))])
    expect([html, codes]).toEqual(['a', ['link-scheme-safe']])
  })

  it('never stand inside links', () => {
    const { $, codes } = inline([
      link('https://example.org', link('https://example.com', image('https://x.y/z.png'), call('1'))),
    ])
    expect([$('a').length, $('a').text(), codes]).toEqual([1, 'Alt[^1]', ['image-local']])
  })

  it('to other articles go where the output says', () => {
    const html: Block = { type: 'html', id: 'h', value: '<a href="b.md#c">d</a>' }
    const { $ } = blocks([paragraph(link('b.md#c', text('b')), link('c.md', text('c'))), html], {
      link: (url) => (url === 'b.md#c' ? '../b/article.html#c' : undefined),
    })
    const hrefs = $('a').map((_, node) => $(node).attr('href'))
    expect(hrefs.get()).toEqual(['../b/article.html#c', 'c.md', '../b/article.html#c'])
  })

  it('to places that the output does not have become text', () => {
    expect(inline([link('#a', text('b'))], { idPrefix: false }).html).toBe('b')
    const anchor = (id: string) => (id === 'a' ? '#slide-2' : undefined)
    expect(inline([link('#a', text('b')), link('#c', text('d'))], { anchor }).html).toBe(
      '<a href="#slide-2">b</a>d',
    )
  })
})

describe('images', () => {
  it('are embedded with their size', () => {
    const { $ } = inline([image('a.png')])
    expect($('img').attr()).toEqual({
      src: 'data:image/png;base64,AQID',
      alt: 'Alt',
      width: '400',
      height: '200',
    })
  })

  it('alone in a paragraph, with a title, are figures', () => {
    const { $ } = blocks([paragraph(image('a.png', { title: 'Caption' }))])
    expect([$('figure > img').attr('title'), $('figcaption').text()]).toEqual([undefined, 'Caption'])
  })

  it.each([
    ['https://example.org/a.png', 'https://example.org/a.png'],
    ['//example.org/a.png', 'https://example.org/a.png'],
  ])('at %j become links, and are told', (url, href) => {
    const { $, codes } = inline([image(url)])
    expect([$('img').length, $('a').attr('href'), $('a').text(), codes]).toEqual([
      0,
      href,
      'Alt',
      ['image-local'],
    ])
  })

  it('without words are called by their file', () => {
    expect(inline([image('https://example.org/x/photo.png?s=1', { alt: '' })]).$.text()).toBe('photo.png')
  })

  it.each([
    ['gone.png', '.missing-image'],
    ['https://example.org/a.png', 'a.remote-image'],
  ])('keep their caption when words stand for them: %s', (url, words) => {
    const { $ } = blocks([paragraph(image(url, { title: 'Its caption' }))])
    expect([$(`figure > ${words}`).text(), $('figure > figcaption').text()]).toEqual(['Alt', 'Its caption'])
  })

  it('that are missing show their words, and are not told twice', () => {
    const { $, codes } = inline([image('gone.png')])
    expect([$('.missing-image').text(), codes]).toEqual(['Alt', []])
  })

  it.each([
    ['data:image/png;base64,AQID', 1, []],
    ['data:text/html,<script>', 0, ['image-local']],
    ['data:image/svg+xml;base64,AQID', 0, ['image-local']],
    ['file:///a.png', 0, ['image-local']],
  ])('from %j', (url, count, expected) => {
    const { $, codes } = inline([image(url)])
    expect([$('img').length, $('a').length, codes]).toEqual([count, 0, expected])
  })
})

describe('footnotes', () => {
  const footnotes = [note('b', text('B')), note('a', text('A '), call('c')), note('c', text('C')), note('d')]

  it('are numbered as they are called, those called by others after them', () => {
    const printer = printerWith({ footnotes })
    printer.blocks([paragraph(call('a'), call('b'), call('a'))])
    const $ = load(printer.footnotes(), null, false)
    expect(
      $('li')
        .map((_, item) => $(item).attr('id'))
        .get(),
    ).toEqual(['fn-a', 'fn-b', 'fn-c'])
    expect(
      $('#fn-a [role=doc-backlink]')
        .map((_, item) => $(item).attr('href'))
        .get(),
    ).toEqual(['#fn-a-call', '#fn-a-call-2'])
    expect(printer.uncalled().map(({ identifier }) => identifier)).toEqual(['d'])
  })

  it('are empty when none is called', () => {
    expect(printerWith({ footnotes }).footnotes()).toBe('')
  })

  it('may call themselves', () => {
    const printer = printerWith({ footnotes: [note('a', call('a'))] })
    printer.inline([call('a')])
    expect(load(printer.footnotes(), null, false)('li').length).toBe(1)
  })

  it('that do not exist are printed as written', () => {
    expect(inline([call('x')]).html).toBe('[^x]')
  })

  it('have plain numbers where no ids are printed', () => {
    expect(inline([call('a')], { footnotes, idPrefix: false }).html).toBe(
      '<sup class="footnote-call">1</sup>',
    )
  })
})

describe('ids', () => {
  const section: Block = {
    type: 'section',
    id: 's',
    depth: 2,
    heading: [text('A'), link('#s', text('b'))],
    children: [],
  }

  it('get the prefix, as the links to them', () => {
    const { $ } = blocks([section], { idPrefix: 'x-', permalinks: true })
    expect($('section').attr('id')).toBe('x-s')
    expect(
      $('a')
        .map((_, node) => $(node).attr('href'))
        .get(),
    ).toEqual(['#x-s', '#x-s'])
    expect($('.permalink').attr('aria-label')).toBe('Link to “Ab”')
  })

  it('are left out when not wanted', () => {
    expect(blocks([section], { idPrefix: false, permalinks: true }).html).toBe(
      '<section><h2>Ab</h2></section>',
    )
  })
})

describe('details of raw HTML', () => {
  const folded: Block = { type: 'html', id: 'h', value: '<details><summary>S</summary>In</details>' }

  it.each([
    ['closed', {}, undefined],
    ['open in an output that nobody can click in', { open: true }, 'open'],
  ])('are %s', (_, options, open) => {
    expect(blocks([folded], options).$('details').attr('open')).toBe(open)
  })
})

describe('xml', () => {
  it('is well-formed', () => {
    const list: Block = {
      type: 'list',
      id: 'l',
      children: [
        { type: 'listItem', id: 'i', checked: true, children: [paragraph(text('a'), { type: 'break' })] },
      ],
    }
    const { html } = blocks([list, paragraph(image('a.png'), text('a < b & "c" \u0000\u000b\u00a0'))], {
      xml: true,
    })
    expect(load(html, { xml: true }).xml()).toContain('<br/>')
    expect(html).toMatch(/<input type="checkbox" disabled="true" checked="true" aria-label="Done" \/>/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(html).not.toMatch(/[\u0000-\u0008\u000b]|&(?!amp;|lt;|quot;|#)/)
  })
})

describe('findings', () => {
  it('stand at the block when inline content has no place of its own', () => {
    const position = { start: { line: 7, column: 1 }, end: { line: 7, column: 9 } }
    const { printer } = blocks([
      { type: 'paragraph', id: 'p', position, children: [link('javascript:x', text('a'))] },
    ])
    expect(printer.diagnostics[0]).toMatchObject({ file: 'a.md', line: 7, column: 1, severity: 'warning' })
  })

  it('are told once', () => {
    const printer = printerWith()
    printer.inline([image('https://x.y/z')])
    printer.inline([image('https://x.y/z')])
    expect(printer.diagnostics.length).toBe(1)
  })
})
