import { describe, expect, it } from 'vitest'
import { costOf } from './cost-of.ts'
import { drawSvg } from './draw-svg.ts'
import { facesFor } from './faces-for.ts'
import { nameFamilies } from './name-families.ts'
import { openResvg } from './open-resvg.ts'

const place = { width: 200, height: 100 }
const svg = (content: string, size = 'width="20" height="10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${content}</svg>`

const open = await openResvg()
const draw = async (source: string) => drawSvg(source, place, await facesFor(source), await open())
const sizeOf = (png: Uint8Array) => [16, 20].map((at) => Buffer.from(png).readUInt32BE(at))

const filter =
  '<filter id="f"><feMorphology radius="500"/></filter><rect width="9" height="9" filter="url(#f)"/>'
const masks = Array.from(
  { length: 40 },
  (_, index) =>
    `<mask id="m${index + 1}"><g mask="url(#m${index})"><rect width="9" height="9" fill="white" mask="url(#m${index})"/></g></mask>`,
).join('')
const uses = Array.from(
  { length: 40 },
  (_, index) => `<g id="u${index + 1}"><use href="#u${index}"/><use href="#u${index}"/></g>`,
).join('')

describe('drawSvg', () => {
  it.each([
    ['as wide as its place', 'width="20" height="5"', [200, 50]],
    ['as high as its place', 'viewBox="0 0 5 10"', [50, 100]],
    ['larger than its place', 'width="4000" height="2000"', [200, 100]],
  ])('draws a picture %s', async (_, size, expected) => {
    const drawn = await draw(svg('<rect width="9" height="9"/>', size))
    expect('png' in drawn && sizeOf(drawn.png)).toEqual(expected)
  })

  it.each([
    ['scripts', '<script>alert(1)</script>'],
    ['handlers', '<rect width="9" height="9" onclick="alert(1)"/>'],
    ['links', '<a href="https://example.org/"><rect width="9" height="9"/></a>'],
    ['pictures of other machines', '<image href="https://example.org/a.png" width="9" height="9"/>'],
    ['files', '<image href="file:///etc/hosts" width="9" height="9"/>'],
    [
      'style sheets',
      '<style>@import url(https://example.org/a.css);rect{fill:url(https://example.org/#a)}</style><rect width="9" height="9"/>',
    ],
    [
      'pages',
      '<foreignObject width="9" height="9"><p xmlns="http://www.w3.org/1999/xhtml">Words</p></foreignObject>',
    ],
  ])('keeps no %s', async (_, content) => {
    const drawn = await draw(svg(content))
    const kept = 'svg' in drawn ? drawn.svg.replace(/ xmlns(?::\w+)?="[^"]*"/g, '') : 'nothing'
    expect(kept).toMatch(/^<svg/)
    expect(kept).not.toMatch(/script|onclick|alert|example|hosts|https?:|file:|foreignObject|data:/)
  })

  it('draws text as paths', async () => {
    const drawn = await draw(svg('<text y="9" font-family="Arial">Wörter</text>'))
    expect('svg' in drawn && drawn.svg).toMatch(/<path (?!.*<text)/s)
  })

  it.each([
    ['what is not whole', '<svg xmlns="http://www.w3.org/2000/svg"><g>', /never closed/],
    ['what has no size', svg('', 'width="0" height="0"'), /size/],
    ['what unfolds without end', svg(`<g id="u0"/>${uses}<use href="#u40"/>`), /limit/],
    ['filters that take too long', svg(filter), /too long/],
    [
      'masks of masks',
      svg(
        `<mask id="m0"><rect width="9" height="9" fill="white"/></mask>${masks}<rect width="9" height="9" mask="url(#m40)"/>`,
      ),
      /too long/,
    ],
  ])('says why it cannot draw %s', async (_, source, reason) => {
    expect(await draw(source)).toEqual({ reason: expect.stringMatching(reason) })
  })
})

describe('costOf', () => {
  it('counts what a mask hides as often as it is used', () => {
    const once = '<mask id="a"><rect opacity="0.5"/></mask><g mask="url(#a)"/>'
    expect(costOf(`${once}<g mask="url(#a)"/>`) - costOf(once)).toBeCloseTo(2, 1)
  })
})

describe('nameFamilies', () => {
  it.each([
    ['<text font-family="Menlo, monospace">Menlo</text>', '<text font-family="Cousine,Cousine">Menlo</text>'],
    ['<text font-family="\'Courier New\'"/>', '<text font-family="\'Cousine\'"/>'],
    [
      '<text style="font-family: Georgia, serif"/>',
      '<text style="font-family: Source Serif 4, Source Serif 4"/>',
    ],
    ['<text font-family="Inter, sans-serif"/>', '<text font-family="Inter, sans-serif"/>'],
    [
      '<style>t{font:bold 12px/1.5 monospace}</style>',
      '<style>t{font-weight:bold;font-style:normal;font-size:12px;font-family:Cousine}</style>',
    ],
  ])('turns %s into families that there are', (source, expected) => {
    expect(nameFamilies(source).replaceAll(', Cousine', ',Cousine')).toBe(expected)
  })
})
