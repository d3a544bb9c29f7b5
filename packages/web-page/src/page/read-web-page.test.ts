import { describe, expect, it } from 'vitest'
import { pageLimits } from './page-limits.ts'
import { readWebPage } from './read-web-page.ts'

describe('readWebPage', () => {
  it('finds the JSON-LD of the head and the body, and where its text begins', () => {
    const html =
      '<!doctype html><head><script type="application/ld+json">{"a":1}</script><body><p>Text<SCRIPT id=x TYPE="Application/LD+JSON; charset=utf-8">\r\n[2]\r\n</SCRIPT>'
    const { scripts } = readWebPage(html)
    expect(scripts.map(({ text, id }) => [text, id])).toEqual([
      ['{"a":1}', undefined],
      ['\r\n[2]\r\n', 'x'],
    ])
    for (const { text, start, elementStart, elementEnd } of scripts) {
      expect(html.slice(start, start + text.length)).toBe(text)
      expect(html.slice(elementStart, elementEnd)).toMatch(/^<script.*<\/script>$/is)
    }
  })

  it.each([
    ['text/javascript', []],
    ['module', []],
    ['application/json', []],
    ['application/ld+json', [true]],
    ['application/json+ld', [false]],
    ['application/ld-json', [false]],
    ['text/ld+json', [false]],
  ])('takes a script of type %s for JSON-LD or not', (type, read) => {
    const { scripts } = readWebPage(`<script type="${type}">{}</script>`)
    expect(scripts.map(({ isRead }) => isRead)).toEqual(read)
  })

  it('tells JSON-LD that is kept out of the document', () => {
    const script = '<script type="application/ld+json">{}</script>'
    const page = readWebPage(
      `<body><template><b>${script}</b></template><noscript>${script}</noscript><!-- ${script} -->`,
    )
    expect(page.scripts).toEqual([])
    expect(page.unreadScripts.map(({ inside }) => inside)).toEqual(['template', 'noscript'])
  })

  it('reads what the page says of itself', () => {
    const page = readWebPage(
      `<html lang="de-AT"><head><title>One &amp; two</title><base href="https://example.org/a/">
       <link rel="shortlink canonical" href="b"><meta name="Description" content="Short."><meta property="og:image" content="/o.png">
       <body><svg><title>No title</title></svg><h1>One <em>two</em></h1><time datetime="2026-11-22">yesterday</time><img src="a.jpg" srcset="b.jpg 2x">`,
    )
    expect(page).toMatchObject({
      lang: 'de-AT',
      title: 'One & two',
      canonical: 'https://example.org/a/b',
      headings: [{ level: 1, text: 'One two' }],
      times: ['2026-11-22'],
      images: ['/o.png', 'a.jpg', 'b.jpg 2x'],
    })
    expect(page.meta.get('description')).toBe('Short.')
  })

  it('parts what readers see from what is held back', () => {
    const page = readWebPage(
      `<title>T</title><style>s{}</style><p>Seen<b>ly</b><p style="color:red; display: none">held</p><div hidden>back</div>
       <details><summary>More</summary>inside</details><img alt="A cat"><script>x</script><noscript>n</noscript><input type=hidden value=v>`,
    )
    expect(page.visible.split(/\s+/).filter(Boolean)).toEqual(['Seenly', 'More', 'inside', 'A', 'cat'])
    expect(page.hidden.split(/\s+/).filter(Boolean)).toEqual(['held', 'back'])
  })

  it.each([
    ['100,000 nested elements', '<div>'.repeat(100_000), 'depth'],
    ['100,000 nested inline elements', '<span>'.repeat(100_000), 'depth'],
    ['a page that is too long', ' '.repeat(pageLimits.length + 1), 'length'],
    ['500,000 formatting elements left open', '<p><b><i>'.repeat(500_000), 'elements'],
    ['half a million attributes', `<p ${'a '.repeat(500_000)}>`, undefined],
    ['unclosed scripts', '<script type="application/ld+json">'.repeat(100_000), undefined],
    ['tables in tables', '<table><tr><td>'.repeat(100_000), 'depth'],
    ['headings in headings', `${'<h1><div>'.repeat(400)}${'text '.repeat(1_000_000)}`, undefined],
  ])('survives %s', (_, html, refused) => {
    const start = process.cpuUsage().user
    expect(readWebPage(html).refused).toBe(refused)
    expect(process.cpuUsage().user - start).toBeLessThan(8_000_000)
  })
})
