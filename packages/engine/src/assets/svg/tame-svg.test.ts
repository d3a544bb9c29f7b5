import { describe, expect, it } from 'vitest'
import { tameSvg } from './tame-svg.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const svg = (content: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${content}</svg>`
const tamed = (text: string): string | undefined => {
  const found = tameSvg(bytesOf(text))
  return found && new TextDecoder().decode(found.bytes)
}
const data = (text: string): string => `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`

describe('an SVG stays as it is', () => {
  it.each([
    [
      'that draws',
      svg('<title>Ein Mönd &amp; “x”</title><path d="M0 0h1"/>', ' role="img" viewBox="0 0 1 1"'),
    ],
    ['with what a program keeps in it', svg('<i:view xmlns:i="http://inkscape.org/x" i:src="/home/a"/>')],
    ['with a gradient of its own', svg('<linearGradient id="a"/><use xlink:href="#a" fill="url(#a)"/>')],
    [
      'with a style sheet',
      svg('<style>a > b{fill:red;behaviour:x}@font-face{src:url(data:font/woff2;base64,AA)}</style>'),
    ],
    ['with a picture in it', svg('<image href="data:image/png;base64,AA=="/>')],
    ['with a drawing in it', svg(`<image href="${data(svg('<g/>'))}"/>`)],
    ['with a link', svg('<a href="https://example.org/"><text>x</text></a>')],
    ['that moves', svg('<animate attributeName="x" values="0;1"/>')],
    [
      'with names of namespaces',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd" [<!ENTITY n "http://a/">]>${svg('', ' xmlns:a="&n;"')}`,
    ],
    [
      'with a byte order mark and a declaration',
      `\uFEFF<?xml version="1.0" encoding="utf-8"?>\n${svg('')}\n`,
    ],
  ])('%s', (_, text) => {
    expect(tameSvg(bytesOf(text))).toEqual({ bytes: bytesOf(text), taken: [] })
  })
})

describe('of an SVG is taken out', () => {
  it.each([
    ['a script', '<script>run()</script>'],
    ['a script of another prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg">run()</s:script>'],
    ['a script of HTML', '<h:script xmlns:h="http://www.w3.org/1999/xhtml">run()</h:script>'],
    [
      'all of HTML',
      '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"><b>run()</b></p></foreignObject>',
    ],
    ['an element that nobody knows', '<iframe src="run()"/>'],
    ['a style sheet of XSLT', '<?xml-stylesheet href="run()" type="text/xsl"?>'],
    ['what a page would not take for a comment', '<!--><script>run()</script>-->'],
    ['an import', '<style>@import "run()";</style>'],
    ['an import in other letters', '<style>@\\69mport "run()";</style>'],
    ['an address in a style', '<style>a{fill:u\\72l(https://run().example)}</style>'],
    [
      'an address that a string hides',
      '<style>a{content:"/*";fill:url(https://run().example);b:"*/"}</style>',
    ],
  ])('%s', (_, content) => {
    const found = tameSvg(bytesOf(svg(`<g/>${content}<g/>`)))
    expect(found?.taken).toHaveLength(1)
    expect(tamed(svg(`<g/>${content}<g/>`))).toMatch(/^<svg .*<g\/>(?:<style>[^<]*<\/style>)?<g\/><\/svg>$/)
    expect(tamed(svg(content))).not.toContain('run()')
  })

  it.each([
    ['a handler', 'onload="run()"'],
    ['a handler in other letters', 'ONclick="run()"'],
    ['an address of a script', 'href="&#106;ava&#x0A;script:run()"'],
    ['another file', 'xlink:href="run().svg#a"'],
    ['another base', 'xml:base="https://run().example/"'],
    ['a style that asks', 'style="fill:url(&quot;https://run()/&quot;)"'],
    ['a filter that asks', 'filter="url(//run().example#a)"'],
    ['a page as a picture', 'src="run()"'],
  ])('%s', (_, attribute) => {
    for (const name of ['use', 'image', 'rect'])
      expect(tamed(svg(`<${name} x="1" ${attribute} y="2"/>`))).toBe(svg(`<${name} x="1" y="2"/>`))
  })

  it('a link that runs something', () => {
    expect(tamed(svg('<a href=" java\tscript:run()"><g/></a>'))).toBe(svg('<a><g/></a>'))
  })

  it('a drawing in it that holds a script', () => {
    const inner = svg(`<image href="${data(svg('<script/>'))}"/>`)
    expect(tamed(svg(`<image href="${data(inner)}"/>`))).toBe(svg('<image/>'))
  })

  it('an animation of an address', () => {
    expect(tamed(svg('<a><set attributeName="xlink:href" to="javascript:run()"/></a>'))).toBe(
      svg('<a><set/></a>'),
    )
  })

  it('declarations of attributes, the names among them kept as their texts', () => {
    const type = `<!DOCTYPE svg [<!ENTITY a "x'y"><!ATTLIST g onload CDATA "run()">]>`
    expect(tamed(`${type}${svg('<text id="&a;">&a;</text>')}`)).toBe(
      svg('<text id="x&apos;y">x&apos;y</text>'),
    )
  })
})

it.each([
  ['with a tag that is open', '<svg><g></svg>'],
  ['with two roots', '<svg/><svg/>'],
  ['with an attribute without quotes', '<svg a=b/>'],
  ['with names for markup', '<!DOCTYPE svg [<!ENTITY a "&#60;script/>">]><svg>&a;</svg>'],
  ['in an encoding of shifts', '<?xml version="1.0" encoding="iso-2022-jp"?><svg/>'],
  ['that ends in its midst', '<svg><path d="M0'],
  ['with text around it', 'x<svg/>'],
  ['that is nested without end', `${'<g>'.repeat(2_000)}${'</g>'.repeat(2_000)}`],
])('an SVG %s is none', (_, text) => {
  expect(tameSvg(bytesOf(text))).toBeUndefined()
})

it('takes hostile input in linear time', () => {
  const before = process.cpuUsage().user
  const n = 100_000
  for (const text of [
    `<svg><style>${'url('.repeat(n)})</style></svg>`,
    `<svg><style>${'@import'.repeat(n)}</style></svg>`,
    `<svg><style>${'/*'.repeat(n)}</style></svg>`,
    `<svg><style>${"url('".repeat(n)})</style></svg>`,
    `<svg a="${'&'.repeat(n)}"/>`,
    `<svg${' a="\\"'.repeat(n)}/>`,
    `<!DOCTYPE svg [${"<!ENTITY a 'a'>".repeat(n)}]><svg/>`,
    `<!DOCTYPE svg [${'<!--'.repeat(n)}`,
    `<svg>${'<g xmlns:a="b">'.repeat(n)}`,
    `<svg>${'<!--'.repeat(n)}</svg>`,
  ])
    tameSvg(bytesOf(text))
  expect(process.cpuUsage().user - before).toBeLessThan(5_000_000)
})
