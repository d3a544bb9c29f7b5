import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolder, type Result } from './command.ts'

/** A page whose data is true; `graph` changes what it says. */
const page = (graph: object = {}, title = 'Presence') =>
  `<!doctype html>
<html lang="en">
<head>
<title>${title}</title>
<script type="application/ld+json">
${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Article', headline: 'Presence', author: { '@type': 'Person', name: 'Ada Example' }, ...graph })}
</script>
</head>
<body><h1>Presence</h1><p>By Ada Example, on 22 November 2026.</p><p>A presence is not yet a conversation.</p></body>
</html>
`

const post = '# Post\n\nText.\n'

const codesOf = ({ stdout }: Result): string[] =>
  JSON.parse(stdout)
    .diagnostics.filter(({ severity }: { severity: string }) => severity !== 'info')
    .map(({ code }: { code: string }) => code)

const filesOf = ({ stdout }: Result, key: 'articles' | 'pages'): string[] =>
  JSON.parse(stdout)[key].map(({ file }: { file: string }) => file)

describe('trifold check on pages', () => {
  it('finds nothing wrong in a page whose data is true, and tells what it earns', () => {
    const { status, stdout, stderr } = createFolder({ 'page.html': page() }).trifold(['check', 'page.html'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('1 page checked')
    expect(stdout).toContain('Article')
    expect(stdout).not.toMatch(/^(?:warning|error):/m)
  })

  it('shows a fault with its place in the page', () => {
    const folder = createFolder({ 'page.html': page({ headLine: 'x', datePublished: '2026-22-11' }) })
    const { status, stdout } = folder.trifold(['check', 'page.html'])
    expect(status).toBe(1)
    expect(stdout).toMatch(/--> page\.html:6:\d+ {2}property-known/)
    expect(stdout).toContain('Did you mean “headline”?')
    expect(stdout).toMatch(/--> page\.html:6:\d+ {2}date-well-formed/)
  })

  it('reports data that says other than the page, as warnings', () => {
    const folder = createFolder({
      'page.html': page({
        headline: 'Ten ways to lose weight',
        author: { '@type': 'Person', name: 'Bob Other' },
      }),
    })
    const result = folder.trifold(['check', 'page.html', '--format', 'json'])
    expect(result.status).toBe(0)
    expect(codesOf(result)).toEqual(['page-shows-headline', 'page-shows-author'])
  })

  it('takes what Trifold wrote for pages alone, whatever its folder is called', () => {
    const folder = createFolder({ 'post.md': post })
    expect(
      folder.trifold(['build', 'post.md', '--out', 'public', '--to', 'markdown,html,notes']).status,
    ).toBe(0)
    const result = folder.trifold(['check', 'public', '--format', 'json'])
    expect(filesOf(result, 'articles')).toEqual([])
    expect(filesOf(result, 'pages')).toContain('public/post/article.html')
  })

  it('gives each finding a JSON pointer', () => {
    const folder = createFolder({ 'page.html': page({ author: { '@type': 'Person', nme: 'x' } }) })
    const { diagnostics } = JSON.parse(folder.trifold(['check', 'page.html', '--format', 'json']).stdout)
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'property-known', line: 6, pointer: '/author/nme' }),
    )
  })

  it('takes a folder of pages, below it too, and leaves out what is none', () => {
    const folder = createFolder({
      'public/index.html': page(),
      'public/a/index.HTM': page(),
      'public/a/graph.jsonld': '{"@context":"https://schema.org","@type":"Prson"}',
      'public/a/feed.xml': '<rss/>',
      'public/node_modules/x/index.html': page({ a: 1 }),
      'public/.cache/index.html': page({ a: 1 }),
      'public/layout.html': page({}, '{{ .Title }}'),
    })
    const result = folder.trifold(['check', 'public', '--format', 'json'])
    expect(filesOf(result, 'pages')).toEqual([
      'public/a/graph.jsonld',
      'public/a/index.HTM',
      'public/index.html',
      'public/layout.html',
    ])
    expect(codesOf(result)).toEqual(['type-known'])
    expect(result.stdout).toContain('page-complete')
  })

  it('follows no link out of the folder', () => {
    const folder = createFolder({ 'outside/secret.html': page({ a: 1 }), 'public/index.html': page() })
    symlinkSync(join(folder.path, 'outside'), join(folder.path, 'public/outside'))
    symlinkSync(join(folder.path, 'outside/secret.html'), join(folder.path, 'public/secret.html'))
    symlinkSync('index.html', join(folder.path, 'public/home.html'))
    symlinkSync('nowhere.html', join(folder.path, 'public/gone.html'))
    const result = folder.trifold(['check', 'public', '--format', 'json'])
    expect(filesOf(result, 'pages')).toEqual(['public/home.html', 'public/index.html'])
  })

  it('checks articles and pages together; beside articles, pages without data are no concern', () => {
    const folder = createFolder({
      'blog/post.md': post,
      'blog/demo.html': '<p>A demonstration',
      'blog/page.html': page(),
      'other.html': page(),
    })
    const result = folder.trifold(['check', 'blog', 'other.html', '--format', 'json'])
    expect(filesOf(result, 'articles')).toEqual(['blog/post.md'])
    expect(filesOf(result, 'pages').sort()).toEqual(['blog/page.html', 'other.html'])
    expect(folder.trifold(['check', 'blog', 'other.html']).stdout).toContain('1 article and 2 pages checked')
  })

  it('checks no pages of a folder that nobody named', () => {
    const folder = createFolder({ 'post.md': post, 'page.html': page({ a: 1 }) })
    expect(JSON.parse(folder.trifold(['check', '--format', 'json']).stdout).pages).toBeUndefined()
  })

  it.each([
    ['a page', page({ headLine: 1 }), 'stdin:6:'],
    ['a graph', '\n{"@context":"https://schema.org","@type":"Person","nme":"x"}', 'stdin:2:'],
  ])('reads %s from standard input', (_, input, place) => {
    const { status, stdout } = createFolder().trifold(['check', '-'], {}, input)
    expect(status).toBe(1)
    expect(stdout).toContain(`--> ${place}`)
  })

  it.each(['graph.jsonld', 'graph.json'])('checks %s', (file) => {
    const folder = createFolder({ [file]: '{\n  "@context": "https://schema.org",\n  "@type": "Prson",\n}' })
    const { status, stdout } = folder.trifold(['check', file])
    expect(status).toBe(1)
    expect(stdout).toContain(`--> ${file}:3:12  type-known`)
    expect(stdout).toContain(`--> ${file}:3:19  json-well-formed`)
  })

  it.each([
    ['that does not exist', 'nothing.html', 2],
    ['that is no text', 'picture.html', 1],
    ['in UTF-16', 'wide.html', 0],
    ['that is empty', 'empty.html', 0],
  ])('ends well on a page %s', (_, file, status) => {
    const folder = createFolder({
      'picture.html': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      'wide.html': Buffer.from(`\uFEFF${page()}`, 'utf16le'),
      'empty.html': '',
    })
    const result = folder.trifold(['check', file])
    expect(result.status).toBe(status)
    expect(result.stderr).not.toContain('fault')
  })

  it.each(['text', 'json', 'github', 'sarif'])('reports as %s', (format) => {
    const folder = createFolder({ 'page.html': page({ headLine: 'x' }) })
    const { status, stdout } = folder.trifold(['check', 'page.html', '--format', format])
    expect(status).toBe(1)
    expect(stdout).toContain('property')
    expect(stdout).toContain('page.html')
  })

  it('sums up the same finding on 500 pages', () => {
    const pages = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`public/${index}.html`, page({ headLine: 'x' })]),
    )
    const folder = createFolder(pages)
    const { stdout } = folder.trifold(['check', 'public'])
    expect(stdout.split('\n').length).toBeLessThan(150)
    expect(stdout).toContain('500 errors')
    expect(stdout).toContain('500 × error  property-known in 500 files')
  })
})
