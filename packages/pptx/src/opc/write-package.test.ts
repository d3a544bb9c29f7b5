import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { Part } from './part.ts'
import { writePackage } from './write-package.ts'

const part = (name: string, more: Partial<Part> = {}): Part => ({
  name,
  type: 'application/xml',
  content: '<a/>',
  relations: [],
  ...more,
})

const written = (parts: Part[]) => {
  const files = unzipSync(writePackage(parts, [{ id: 'rId1', type: 'officeDocument', target: '/ppt/a.xml' }]))
  return { names: Object.keys(files), text: (name: string) => strFromU8(files[name] ?? new Uint8Array()) }
}

it('begins with the types of its parts, and has the parts in the order of their names', () => {
  const { names } = written([part('/ppt/b.xml'), part('/ppt/a.xml')])
  expect(names).toEqual(['[Content_Types].xml', '_rels/.rels', 'ppt/a.xml', 'ppt/b.xml'])
})

it('tells the type of each part by its name, that of a picture by its ending', () => {
  const { text } = written([part('/ppt/a.xml'), part('/ppt/media/p.png', { type: 'image/png' })])
  const types = text('[Content_Types].xml')
  expect(types).toContain('<Override PartName="/ppt/a.xml" ContentType="application/xml"/>')
  expect(types).toContain('<Default Extension="png" ContentType="image/png"/>')
  expect(types).not.toContain('p.png')
})

it('packs what is text, and leaves bitmaps as they are', () => {
  const bytes = new TextEncoder().encode('<svg/>'.repeat(500))
  const sizeOf = (name: string) => writePackage([part(name, { content: bytes })], []).length
  expect(sizeOf('/ppt/media/a.svg')).toBeLessThan(1500)
  expect(sizeOf('/ppt/media/a.png')).toBeGreaterThan(bytes.length)
})

it.each([
  ['/ppt/a.xml', 'a.xml'],
  ['/ppt/slides/slide1.xml', 'slides/slide1.xml'],
  ['/docProps/app.xml', '../docProps/app.xml'],
])('names the part %s from the folder of what refers to it', (target, expected) => {
  const { text } = written([part('/ppt/p.xml', { relations: [{ id: 'rId1', type: 'slide', target }] })])
  expect(text('ppt/_rels/p.xml.rels')).toContain(`Target="${expected}"`)
})

it('leaves addresses outside the package as they are', () => {
  const relations = [{ id: 'rId1', type: 'hyperlink', target: 'https://a.example/?a&b', external: true }]
  const { text } = written([part('/ppt/p.xml', { relations })])
  expect(text('ppt/_rels/p.xml.rels')).toContain('Target="https://a.example/?a&amp;b" TargetMode="External"')
})

it('gives the same bytes whatever the order of the parts', () => {
  const parts = [part('/ppt/b.xml'), part('/ppt/a.xml')]
  expect(writePackage(parts, [])).toEqual(writePackage(parts.toReversed(), []))
})
