import type { Root, RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { stringifyMarkdown } from '../stringify/stringify-markdown.ts'
import { makeSafe } from './make-safe.ts'
import { isSafeHtml } from './safe-html.ts'

const print = (...children: RootContent[]): string =>
  stringifyMarkdown(makeSafe({ type: 'root', children } as Root)).trim()
const html = (value: string): string => print({ type: 'html', value })
const link = (url: string): string =>
  print({ type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: 'a' }] }] })

describe('a tree of Markdown for others', () => {
  it.each([
    '<details open>\n<summary>More</summary>',
    '<p align="center"><img src="a.png" width=20 alt="a > b"></p>',
    '<!-- more -->',
    '<video src="a.mp4" controls></video>',
    '<iframe src="https://video.example/1" width="5"></iframe>',
    '<Tabs groupId="a">',
    '<b style="color: red">a < b</b>',
    '</div>',
  ])('keeps %s letter by letter', (value) => {
    expect(html(value)).toBe(value)
  })

  it.each([
    ['<script>run()</script>', '```html\n<script>run()</script>\n```'],
    ['<p onclick="run()" title="t">a</p>', '<p title="t">a</p>'],
    ['<a href="java&Tab;script:run()">a</a>', '<div><a>a</a></div>'],
    ['<img src=x onerror=run()>', '<div><img src="x"></div>'],
    ['<img src=x onerror=run() ', '<div>&lt;img src=x onerror=run()</div>'],
    ['<!--><img src=x onerror=run()>-->', ''],
    ['<!---><svg onload=run()>', ''],
    ['<b style="background:url(x)">a</b>', '<div><b>a</b></div>'],
  ])('makes of %s %s', (value, safe) => {
    expect(html(value)).toBe(safe)
  })

  it.each([
    'javascript:a',
    'JAVASCRIPT:a',
    '\ufeffjavascript:a',
    'java\tscript:a',
    'data:text/html,a',
    'vbscript:a',
  ])('leaves the words of a link to %j', (url) => {
    expect(link(url)).toBe('a')
  })

  it.each(['https://a.b/c', '../a.md#b', 'mailto:a@b.c', '#a:b', 'a/b:c'])('keeps a link to %s', (url) => {
    expect(link(url)).toBe(`[a](${url})`)
  })

  it.each([
    ['one ![a](javascript:run())', '[one !&#91;a&#93;(javascript:run())](https://a.b/)'],
    ['one [a](&#106;avascript:run())', '[one &#91;a&#93;(\\&#106;avascript:run())](https://a.b/)'],
    ['one [a](b)', '[one \\[a\\](b)](https://a.b/)'],
  ])('leaves no link that runs in a link called %s, whoever reads that anew', (value, safe) => {
    const children = [{ type: 'text' as const, value }]
    const printed = print({
      type: 'paragraph',
      children: [{ type: 'link', url: 'https://a.b/', children }],
    })
    expect(printed).toBe(safe)
  })

  it.each<[RootContent, string[]]>([
    [{ type: 'html', value: '<script>run()</script>' }, ['<script> is shown as text']],
    [{ type: 'html', value: '<div><style>a</style><form>' }, ['<style>, <form> are shown as text']],
    [
      { type: 'html', value: '<p onclick="run()" title="t" style="background:url(x)">a</p>' },
      ['onclick of <p>, style of <p> are left out of Markdown'],
    ],
    [
      { type: 'paragraph', children: [{ type: 'inlineHtml', value: '<b onclick=run()>' }] },
      ['onclick of <b> is left out of Markdown'],
    ],
    [{ type: 'paragraph', children: [{ type: 'inlineHtml', value: '</form>' }] }, []],
    [
      { type: 'paragraph', children: [{ type: 'link', url: 'javascript:run()', children: [] }] },
      ['A link to “javascript:” is shown as plain text'],
    ],
    [
      { type: 'paragraph', children: [{ type: 'image', url: 'data:image/svg+xml,a', alt: 'A' }] },
      ['A link to “data:” is shown as plain text'],
    ],
    [{ type: 'html', value: '<details open>' }, []],
  ])('tells what it takes out of %j', (node, told) => {
    const found: string[] = []
    makeSafe({ type: 'root', children: [node] }, (_, { message }) =>
      found.push(message.split(/[:;] /)[0] ?? ''),
    )
    expect(found).toEqual(told)
  })

  it.each([
    '<a ',
    '<a b="',
    '<!--',
    '<b x=">"',
    '<script>',
    '<svg>',
    '<iframe src="https://a.b/">',
    '&#0',
    '<?',
  ])('judges a megabyte of %s in little time', (part) => {
    const start = process.cpuUsage().user
    isSafeHtml(`${part.repeat(1_000_000 / part.length)}x=">"`)
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(5)
  })
})
