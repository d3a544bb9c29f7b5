import { expect, it } from 'vitest'
import { readWebPage } from '../page/read-web-page.ts'
import { embedInFile } from './embed-in-file.ts'

const data = {
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: 'Grüße </script> 日本 {{ x }}',
}
const embed = (bytes: Uint8Array, value: unknown = data, id = 'post') =>
  embedInFile('page.html', bytes, { data: value, id })

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8'): Buffer => Buffer.from(text, encoding)

/** The bytes of a page without those of the scripts in it. */
const without = (bytes: Uint8Array): string =>
  bytesOf(Buffer.from(bytes).toString('latin1'))
    .toString()
    .replace(/<script[\s\S]*?<\/script>(?:\r\n|\n|\r)?/g, '')

const page =
  '<!doctype html>\n<html lang="en">\n<head>\n  <meta charset="utf-8">\n</head>\n<body>Größe</body>\n</html>\n'

it.each([
  ['an ordinary page', page],
  ['a page with CR LF', page.replaceAll('\n', '\r\n')],
  ['a page with CR', page.replaceAll('\n', '\r')],
  ['a page in one line', page.replaceAll('\n', '')],
  ['a page without tags that may be left out', '<!doctype html><title>x</title><p>y'],
  ['a page without </head>', '<html><head><meta charset=utf-8><body>y'],
  ['a page whose head ends with an element of the body', '<html><head><div>a</div></head><body>b'],
  ['a page without a head', '<html><body>x</body></html>'],
  ['a body', '<body>x'],
  ['an empty element', '<html></html>'],
  ['a head alone', '<head></head>'],
  ['a title that is left open', '<html><head><title>x'],
  [
    'a page whose head ends with text',
    '<head><title>x</title>\n<link>\n<style>a{}</style>\n  __MORE__\n</head>\n<body>y',
  ],
  ['a fragment', '<p>Hello</p>'],
  ['frames', '<html><frameset><frame src="a.html"></frameset></html>'],
  [
    'XHTML',
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x" "y">\n<html xmlns="http://www.w3.org/1999/xhtml">\n<head><title>x</title></head><body/></html>',
  ],
  ['a comment that holds </head>', '<head><!-- </head> --><title>x</title>\n</head><body><!-- </head> -->'],
  ['a script that holds </head>', '<head><script>"</head>"</script>\t</head><body>'],
  ['a template that holds </head>', '<head><template></head></template></head><body>'],
])('puts data into %s once, and leaves every other byte', (_, html) => {
  const bytes = bytesOf(html)
  const { bytes: once, change, diagnostics } = embed(bytes)
  expect(diagnostics).toEqual([])
  expect(change).toBe('added')
  expect(without(once)).toBe(without(bytes))
  const { scripts } = readWebPage(Buffer.from(once).toString())
  expect(scripts.map(({ text }) => JSON.parse(text))).toEqual([data])
  const twice = embed(once)
  expect(twice.change).toBe('unchanged')
  expect(Buffer.from(twice.bytes).equals(once)).toBe(true)
})

it.each([
  [
    'Hugo',
    '<!DOCTYPE html>\n<html lang="{{ .Lang }}">\n<head>\n{{ partial "head.html" . }}\n</head>\n<body>{{ .Content }}</body></html>',
  ],
  [
    'Jekyll',
    '---\nlayout: none\ntitle: "</head>"\n---\n<html><head>{% seo %}\n</head><body>{{ content }}</body></html>',
  ],
  ['PHP', '<?php if ($a->b): ?>\n<html><head><?php wp_head(); ?>\n</head><body></body></html>'],
  ['a comment of Twig first', '{# </title> #}\n<head>{{ title }}</head>'],
])('finds the end of the head in templates: %s', (_, html) => {
  const { bytes, change } = embed(bytesOf(html))
  const text = Buffer.from(bytes).toString()
  const at = html.indexOf('</head>', html.indexOf('<head>'))
  expect(change).toBe('added')
  expect(text.startsWith(html.slice(0, at))).toBe(true)
  expect(text.endsWith(html.slice(at))).toBe(true)
  expect(text).not.toContain('{{ x')
  expect(embed(bytes).change).toBe('unchanged')
})

it.each([
  ['UTF-8 with a mark', bytesOf(`\uFEFF${page}`)],
  ['UTF-16, little end first', bytesOf(`\uFEFF${page}`, 'utf16le')],
  ['UTF-16, big end first', bytesOf(`\uFEFF${page}`, 'utf16le').swap16()],
  ['Latin-1', bytesOf(page.replace('utf-8', 'iso-8859-1'), 'latin1')],
  ['no declared encoding', bytesOf('<p>Größe')],
  ['bytes that are no UTF-8', Buffer.concat([bytesOf(page), Buffer.from([0xff, 0xfe, 0x80])])],
  ['half a character of UTF-16', Buffer.concat([bytesOf(`\uFEFF${page}`, 'utf16le'), Buffer.from([0x41])])],
])('keeps the encoding of a page: %s', (_, bytes) => {
  const { bytes: once, line } = embed(bytes)
  const at = once.findIndex((byte, index) => byte !== bytes[index])
  const added = once.length - bytes.length
  // The first byte that differs may be one that the script and what follows it have in common.
  const start = [at, at - 1, at - 2, at - 3].find((index) =>
    Buffer.concat([once.subarray(0, index), once.subarray(index + added)]).equals(bytes),
  )
  expect(start).toBeDefined()
  expect(line).toBeGreaterThan(0)
  expect(embed(once).change).toBe('unchanged')
})

it('writes only ASCII where a page does not say that it is UTF-8', () => {
  const { bytes } = embed(bytesOf('<title>x</title>'))
  expect(Buffer.from(bytes).every((byte) => byte < 128)).toBe(true)
  expect(JSON.parse(readWebPage(Buffer.from(bytes).toString()).scripts[0]?.text ?? '')).toEqual(data)
})

it('replaces what was put there, wherever it stands and however it was edited', () => {
  const html = page.replace(
    'Größe',
    '<p>a</p><script data-trifold=post type=text/plain>edited</script><p>b</p>',
  )
  const { bytes, change } = embed(bytesOf(html))
  expect(change).toBe('replaced')
  expect(without(bytes)).toBe(without(bytesOf(html)))
  expect(Buffer.from(bytes).toString()).toMatch(
    /<p>a<\/p><script type="application\/ld\+json" data-trifold="post">/,
  )
})

it('gives each article of a page a script of its own', () => {
  const one = embed(bytesOf(page), data, 'one').bytes
  const both = embed(one, { '@type': 'Thing' }, 'über/two "2"').bytes
  const { scripts } = readWebPage(Buffer.from(both).toString())
  expect(scripts.map(({ text }) => JSON.parse(text)['@type'])).toEqual(['Article', 'Thing'])
  expect(embed(both, { '@type': 'Thing' }, 'über/two "2"').change).toBe('unchanged')
})

it('takes out copies of the script', () => {
  const once = Buffer.from(embed(bytesOf(page)).bytes).toString()
  const script = /<script[\s\S]*<\/script>\n/.exec(once)?.[0] ?? ''
  const { bytes, change } = embed(bytesOf(once.replace('</body>', `\n${script}</body>`)))
  expect(change).toBe('replaced')
  expect(Buffer.from(bytes).toString()).toBe(once.replace('</body>', '\n</body>'))
})

it.each([
  ['a file without elements', bytesOf('Only words.'), 'page-is-html', 1],
  ['an empty file', bytesOf(''), 'page-is-html', 1],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x3c, 0x70, 0x3e]), 'page-is-html', 1],
  ['a script of ours without an end', bytesOf('<p>x\né<script data-trifold="post">{'), 'snippet-closed', 2],
  ['a page that nests too deep', bytesOf('<div>'.repeat(100_000)), 'page-bounded', 1],
])('leaves %s as it is, with an error', (_, bytes, code, line) => {
  const result = embed(bytes)
  expect(result.change).toBe('refused')
  expect(result.bytes).toBe(bytes)
  expect(result.diagnostics).toMatchObject([{ code, line, severity: 'error' }])
})

it('replaces copies in the order of the file, wherever the parser moves them', () => {
  const copy = '<script data-trifold="post">1</script>'
  const html = `<title>x</title><table><tr><td>${copy}a</td></tr><div>${copy}b</div></table>`
  const { bytes, change } = embed(bytesOf(html))
  expect(change).toBe('replaced')
  expect(without(bytes)).toBe(without(bytesOf(html)))
})

it.each(['{{', '{%', '<?', '<% ', '---\n', '<head>{{', '<!--', '<script>', '<title>'])(
  'needs no longer for a page of 1,000,000 characters of %j',
  (piece) => {
    embed(bytesOf(piece.repeat(1_000_000 / piece.length)))
  },
  10_000,
)
