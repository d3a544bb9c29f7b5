import { checkTemplate } from '@trifold/pptx/template'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { oddTemplate } from './files/odd-template.ts'

/** The odd template with some of its files as other bytes, or left out. */
const changed = (change: (files: Record<string, Uint8Array>) => void): Uint8Array => {
  const files = unzipSync(oddTemplate())
  change(files)
  return zipSync(files)
}

const replaced = (name: string, text: (was: string) => string): Uint8Array =>
  changed((files) => {
    files[name] = strToU8(text(new TextDecoder().decode(files[name])))
  })

const without = (name: string): Uint8Array =>
  changed((files) => {
    delete files[name]
  })

const presentation = 'ppt/presentation.xml'
const master = 'ppt/slideMasters/slideMaster4.xml'
const layout = 'ppt/slideLayouts/slideLayout7.xml'

const codesOf = (bytes: Uint8Array): [string, string][] =>
  checkTemplate('brand.pptx', bytes)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => [code, message])

it('an odd template is none of these', () => {
  expect(codesOf(oddTemplate())).toEqual([])
})

it.each<[string, Uint8Array, string, RegExp]>([
  ['is empty', new Uint8Array(), 'template-file', /not a zip/],
  ['is text', strToU8('# Not a presentation'), 'template-file', /not a zip/],
  [
    'has a password',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'template-file',
    /password/,
  ],
  ['is cut off', oddTemplate().slice(0, 3000), 'template-file', /damaged/],
  ['is a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'template-file', /no list of its parts/],
  ['has no presentation', without(presentation), 'template-file', /no presentation/],
  [
    'is a document of text',
    replaced(presentation, () => '<w xmlns="urn:w"/>'),
    'template-file',
    /no presentation/,
  ],
  [
    'is strict',
    replaced(presentation, (xml) =>
      xml.replaceAll(
        'http://schemas.openxmlformats.org/presentationml/2006/main',
        'http://purl.oclc.org/ooxml/presentationml/main',
      ),
    ),
    'template-file',
    /Strict Open XML/,
  ],
  [
    'has a presentation that is no XML',
    replaced(presentation, () => '<p:presentation'),
    'template-part',
    /well-formed/,
  ],
  [
    'declares a document type',
    replaced(master, (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}`),
    'template-part',
    /document type/,
  ],
  ['is nested too deeply', replaced(layout, () => '<a>'.repeat(5000)), 'template-part', /nested/],
  ['has no master', without(master), 'template-layouts', /no slide master/],
  [
    'has no layout with a title and text',
    changed((files) => {
      delete files[layout]
      delete files['ppt/slideLayouts/slideLayout31.xml']
    }),
    'template-content',
    /both a title and a place for text/,
  ],
  [
    'has hardly any room',
    replaced(layout, (xml) => xml.replace('cy="3302000"', 'cy="900000"')),
    'template-room',
    /626 × 64 pt/,
  ],
])('a template that %s is refused', (_, bytes, code, message) => {
  const found = codesOf(bytes)
  expect(found.map(([found]) => found)).toContain(code)
  expect(found.find(([found]) => found === code)?.[1]).toMatch(message)
})

it('a template that would unpack to more than the limit is refused before it is unpacked', () => {
  const bomb = zipSync({ 'a.bin': strToU8('a') })
  const view = new DataView(bomb.buffer, bomb.byteOffset)
  const entry = bomb.findIndex((_, at) => at + 4 < bomb.length && view.getUint32(at, true) === 0x02014b50)
  // What the list of a zip's files says of the size of one.
  view.setUint32(entry + 24, 300 * 2 ** 20, true)
  expect(codesOf(bomb)).toMatchObject([['template-size', expect.stringMatching(/unpacked/)]])
})

it('names of parts that lead elsewhere are passed over', () => {
  const bytes = changed((files) => {
    files['../outside.xml'] = strToU8('<x/>')
    files['/absolute.xml'] = strToU8('<x/>')
    files['ppt\\back.xml'] = strToU8('<x/>')
  })
  expect(codesOf(bytes)).toEqual([])
})

it('whatever bytes a template has, reading it ends in a value', () => {
  const bytes = oddTemplate()
  for (let at = 7; at < bytes.length; at += 97) {
    const broken = bytes.slice()
    broken[at] = (broken[at] ?? 0) ^ 0x5a
    expect(() => checkTemplate('brand.pptx', broken)).not.toThrow()
  }
})
