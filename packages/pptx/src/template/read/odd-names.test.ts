import { expect, it } from 'vitest'
import { namespaces } from '../package/elements.ts'
import { readXml } from '../package/read-xml.ts'
import { decorationsOf } from './decorations.ts'
import { readColours } from './read-colours.ts'

const rootOf = (xml: string) => {
  const read = readXml(new TextEncoder().encode(xml))
  return ('document' in read ? read.document.documentElement : undefined) ?? undefined
}

const prefixes = `xmlns:a="${namespaces.a}" xmlns:p="${namespaces.p}"`
const place = '<p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm></p:spPr>'

it.each([
  ['sp', 1],
  ['constructor', 0],
  ['toString', 0],
])('a shape called %s adds %i to the decorations of a template', (name, count) => {
  const slide = rootOf(`<p:cSld ${prefixes}><p:spTree><p:${name}>${place}</p:${name}></p:spTree></p:cSld>`)
  expect(decorationsOf(slide)).toHaveLength(count)
})

it.each([
  ['<a:sysClr val="window"/>', [255, 255, 255]],
  ['<a:prstClr val="constructor"/>', undefined],
])('the colour %s of a template is %j', (colour, rgb) => {
  const scheme = rootOf(`<a:clrScheme ${prefixes}><a:lt1>${colour}</a:lt1></a:clrScheme>`)
  expect(readColours(scheme, undefined).find('bg1')).toEqual(rgb)
})
