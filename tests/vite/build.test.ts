import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build as buildArticles } from '@trifold/engine'
import { renderers } from '@trifold/renderers'
import { trifold } from '@trifold/vite'
import { load } from 'cheerio'
import type { LinkedArticle } from 'trifold'
import { build } from 'vite'
import { afterEach, describe, expect, it } from 'vitest'
import { buildAndImport, createProject, type Project } from './project.ts'

let project: Project
afterEach(() => project.dispose())

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const first = `---
title: First </script><script>alert(1)</script>
description: About "quotes" & <tags>.
published: 2026-03-01
authors: [Ada Example]
image: { src: img/dot.png, alt: A dot }
---
Text with \`</script>\` and https://trifold-image.invalid/${'0'.repeat(64)}.

![Dot](img/dot.png)

## Part {#part}

See [the second](b.md#x).
`
const blog = {
  'content/trifold.config.json': '{ "baseUrl": "https://example.org/blog", "name": "Blog" }',
  'content/a.md': first,
  'content/b.md': '# Second\n\n## X {#x}\n\nBack to [the first](/a.md).\n',
  'content/img/dot.png': dot,
  'entry.js': [
    "export { default as a } from './content/a.md?trifold'",
    "export { default as b } from './content/b.md?trifold'",
  ].join('\n'),
}
const formats = ['pptx', 'markdown']

/** The file of a build that an address of the site leads to. */
const built = (address: string): string => join(project.root, 'dist', decodeURI(address))

/** What a build of the articles themselves writes. */
const asBuilt = async (): Promise<(path: string) => Buffer> => {
  await buildArticles({
    cwd: project.root,
    paths: ['content'],
    out: 'articles',
    renderers,
    to: ['html', 'slides', 'pptx', 'markdown'],
    toolVersion: '0',
  })
  return (path) => readFileSync(join(project.root, 'articles', path))
}

describe('an article in a build', () => {
  it('has the text of the page that Trifold builds, its images as files of the site', async () => {
    project = createProject(blog)
    const { a } = await buildAndImport(project, { formats })
    const page = load((await asBuilt())('a/article.html'))
    const $ = load(a.html, null, false)
    expect(existsSync(built($('img').attr('src') ?? ''))).toBe(true)
    expect($('img').attr('src')).toMatch(/^\/assets\/dot-[\w-]+\.png$/)
    expect($('a[href^="/b/"]').attr('href')).toBe('/b/#x')
    page('.body img').attr('src', $('img').attr('src'))
    page('.body a[href="../b/article.html#x"]').attr('href', '/b/#x')
    expect($('.body').html()).toBe(page('.body').html())
  })

  it('has the slides and the downloads that Trifold builds, byte for byte', async () => {
    project = createProject({ ...blog, 'content/a.md': first.replace(/^See.*$/m, '') })
    const { a } = await buildAndImport(project, { formats })
    const read = await asBuilt()
    expect(readFileSync(built(a.slidesUrl)).equals(read('a/slides.html'))).toBe(true)
    expect(a.outputs.map(({ format, label, name }: Record<string, string>) => [format, label, name])).toEqual(
      [
        ['pptx', 'PowerPoint', 'a.pptx'],
        ['markdown', 'Markdown', 'a.md'],
      ],
    )
    expect(readFileSync(built(a.outputs[0].url)).equals(read('a/slides.pptx'))).toBe(true)
    expect(readFileSync(built(a.outputs[1].url)).equals(read('a/article.md'))).toBe(true)
    expect(existsSync(built(`${a.outputs[1].url}/../images/dot.png`))).toBe(true)
  })

  it('has no slides, and no downloads of slides, where the site wants none', async () => {
    project = createProject(blog)
    const { a, b } = await buildAndImport(project, {
      formats,
      slides: (file) => !file.endsWith('/content/b.md'),
    })
    expect(existsSync(built(a.slidesUrl))).toBe(true)
    expect({ ...b, html: b.html !== '' }).toMatchObject({ html: true, slidesUrl: '' })
    expect(b.cover).toBe(undefined)
    expect(b.outputs.map(({ format }: Record<string, string>) => format)).toEqual(['markdown'])
  })

  it('has its data as an object and as an element that nothing in it can end', async () => {
    project = createProject(blog)
    const { a } = await buildAndImport(project)
    const $ = load(`<body>${a.jsonldScript}</body>`)
    expect($('script').length).toBe(1)
    expect(JSON.parse($('script').text())).toEqual(a.jsonld)
    const nodes: Record<string, unknown>[] = a.jsonld['@graph']
    expect(nodes.find((node) => node['@type'] === 'Article')?.headline).toBe(
      'First </script><script>alert(1)</script>',
    )
    const image = nodes.find((node) => node['@type'] === 'ImageObject')
    expect(image?.contentUrl).toBe(`https://example.org${a.cover}`)
    expect(existsSync(built(a.cover))).toBe(true)
  })

  it('has what its front matter says, and Markdown with the images of the site', async () => {
    project = createProject({ ...blog, 'content/b.md': '---\ndraft: true\n---\n# Second\n' })
    const { a, b } = await buildAndImport(project)
    expect([a.meta.slug, a.meta.published, a.draft, b.draft]).toEqual(['a', '2026-03-01', false, true])
    expect(a.markdown).toContain(`![Dot](${a.cover})`)
    expect(a.markdown).toContain(`https://trifold-image.invalid/${'0'.repeat(64)}`)
    expect(b.cover).toMatch(/cover\.svg$/)
    expect(existsSync(built(b.cover))).toBe(true)
  })

  it('keeps keys and images of any name', async () => {
    project = createProject({
      ...blog,
      'content/b.md':
        '---\nimage: { src: img/a%231%25.png, alt: A }\n__proto__: { polluted: yes }\n---\n![x](img/a%231%25.png) ![y](img/it%27s%20a%20dot.png)\n',
      'content/img/a#1%.png': dot,
      "content/img/it's a dot.png": Buffer.concat([dot, Buffer.from('.')]),
    })
    const { b } = await buildAndImport(project)
    const images = load(b.html)('img')
      .map((_, image) => image.attribs.src)
      .get()
    expect(images.map((address = '') => readFileSync(built(address)).byteLength)).toEqual([
      dot.length,
      dot.length + 1,
    ])
    expect(b.cover).toBe(images[0])
    expect(b.markdown).toContain(`![x](${b.cover})`)
    expect(b.jsonldScript).toContain(`https://example.org${b.cover}`)
    expect(Object.getPrototypeOf(b.meta.extra)).toBe(Object.prototype)
  })

  it.each(['posts/loud.svg', 'public/loud.svg'])('has of %s what draws alone', async (path) => {
    const drawn = '<rect width="9" height="9"/>'
    project = createProject({
      'posts/a.md': `# Post\n\n![Loud](${path.replace(/^posts\/|^public/, '')})\n`,
      [path]: `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"><script>alert(2)</script>${drawn}</svg>`,
      'entry.js': "export { default as a } from './posts/a.md?trifold'",
    })
    const { a } = await buildAndImport(project)
    const address = load(a.html)('img').attr('src') ?? ''
    const shown = readFileSync(built(address), 'utf8')
    expect(shown).toContain(drawn)
    expect(shown).not.toContain('alert')
    expect(a.markdown).toContain(`![Loud](${address})`)
    expect(project.told.join()).toContain('image-safe')
  })

  it('links to the pages that the site says', async () => {
    project = createProject(blog)
    const linkTo = ({ slug, lang, file }: LinkedArticle) => `/${lang}/${slug}?${file}`
    const { a, b } = await buildAndImport(project, { linkTo })
    expect(load(a.html)('.body a').last().attr('href')).toBe('/en/b?content/b.md#x')
    expect(load(b.html)('.body a').last().attr('href')).toBe('/en/a?content/a.md')
    expect(a.markdown).toContain('[the second](/en/b?content/b.md#x)')
  })

  it.each(['/sub/', 'https://cdn.example.org/x/'])('is served below the base %s', async (base) => {
    project = createProject(blog)
    const { a } = await buildAndImport(project, { formats }, { base })
    const addresses = [a.slidesUrl, a.cover, a.outputs[0].url, load(a.html)('img').attr('src')]
    for (const address of addresses) {
      expect(address.slice(0, base.length)).toBe(base)
      expect(existsSync(built(address.slice(base.length)))).toBe(true)
    }
  })

  it.each(['_site/', '', '.', 'a//b/'])('is served from the folder of assets “%s”', async (assetsDir) => {
    project = createProject(blog)
    const { a } = await buildAndImport(project, { formats }, { build: { assetsDir } })
    for (const address of [a.slidesUrl, a.outputs[0].url]) {
      expect(address).not.toMatch(/\/\//)
      expect(existsSync(built(address))).toBe(true)
    }
  })

  it('finds its files from the place of the script where the base is relative', async () => {
    project = createProject(blog)
    const output = { entryFileNames: 'js/entry.js' }
    const rollupOptions = {
      input: join(project.root, 'entry.js'),
      preserveEntrySignatures: 'strict',
      output,
    } as const
    await build(project.config({}, { base: './', build: { rollupOptions } }))
    const { a } = await import(join(project.root, 'dist/js/entry.js'))
    expect(a.slidesUrl).toMatch(/\/dist\/assets\//)
    expect([a.slidesUrl, a.cover].filter((address) => !existsSync(new URL(address)))).toEqual([])
  })

  it('is one of many that a pattern finds, each of its parts by itself', async () => {
    const entry = [
      "export const all = import.meta.glob('./content/*.md', { query: '?trifold', import: 'default', eager: true })",
      "export const metas = import.meta.glob('./content/*.md', { query: '?trifold', import: 'meta', eager: true })",
    ].join('\n')
    project = createProject({ ...blog, 'entry.js': entry })
    const { all, metas } = await buildAndImport(project)
    expect(Object.keys(all)).toEqual(['./content/a.md', './content/b.md'])
    expect(all['./content/b.md'].meta).toEqual(metas['./content/b.md'])
  })

  it('is built without a collection, the files of the public folder where they are', async () => {
    project = createProject({
      'posts/2026-01-02-a.md': '# A\n\n![x](/dot.png) [c](sub/c.md)\n',
      'posts/sub/c.md': '# C\n',
      'public/dot.png': dot,
      'entry.js': "export { default as a } from './posts/2026-01-02-a.md?trifold'",
    })
    const { a } = await buildAndImport(project)
    expect(load(a.html)('img').attr('src')).toBe('/dot.png')
    expect(load(a.html)('.body a').attr('href')).toBe('/sub/c/')
    expect(a.meta.slug).toBe('a')
  })
})

describe('findings', () => {
  const broken = '# B\n\n:::story{turn=9}\n\n1. **One.** Two.\n\n:::\n\n:::nothing\n'

  it('that are errors end the build with file, line, column and code frame of each', async () => {
    project = createProject({ ...blog, 'content/b.md': broken })
    const error = await buildAndImport(project).catch((reason) => reason)
    expect(error).toBeInstanceOf(Error)
    const told = `${error.message}\n${error.frame ?? ''}`
    expect(told).toContain('content/b.md:3:')
    expect(told).toContain('3 | :::story{turn=9}')
    expect(told).toContain('content/b.md:9:')
    expect(told).toContain('9 | :::nothing')
    expect(existsSync(join(project.root, 'dist/entry.js'))).toBe(false)
  })

  it('that are warnings are told once, though a server and a client are built', async () => {
    project = createProject({ ...blog, 'content/b.md': '# B\n\n![none](none.png)\n' })
    const plugins = [trifold()]
    await buildAndImport(project, {}, { plugins })
    await build(
      project.config(
        {},
        { plugins, build: { rollupOptions: { input: join(project.root, 'entry.js') }, outDir: 'client' } },
      ),
    )
    const warnings = project.told.filter((line) => line.includes('none.png'))
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain('content/b.md')
    expect(warnings[0]).toContain('3 | ![none](none.png)')
  })

  it('of a format that does not exist name those that do', async () => {
    project = createProject(blog)
    await expect(buildAndImport(project, { formats: ['pptz'] })).rejects.toThrow(/Did you mean "pptx"/)
  })

  const leaveOut = "'!**/out/**', '!**/README.md'"
  const globs = (patterns: string): string =>
    `// All of them.\nexport const all = import.meta.glob([${patterns}], { query: '?trifold', import: 'default', eager: true })`
  const built = { 'content/out/a/article.md': '# Written\n', 'content/README.md': '# Read me\n' }

  it.each([
    ["'./content/**/*.md', '!**/README.md'", 'content/out/a/article.md', '!**/out/**'],
    ["'./content/**/*.md', '!**/out/**'", 'content/README.md', '!**/README.md'],
  ])('tell of a pattern that finds what is no article: %s', async (patterns, file, missing) => {
    project = createProject({ ...blog, ...built, 'entry.js': globs(patterns) })
    const error = await buildAndImport(project).catch((reason) => reason)
    const told = `${error.message}\n${error.frame ?? ''}`
    expect(told).toContain(join(project.root, file))
    expect(told).toContain(`'${missing}'`)
    expect(told).toContain('entry.js:2:20')
    expect(told).toContain('2 | export const all = import.meta.glob(')
  })

  it('do not arise where the pattern leaves it out, or a module names it', async () => {
    const named = "export { default as readme } from './content/README.md?trifold'"
    const entry = `${globs(`'./content/**/*.md', ${leaveOut}`)}\n${named}`
    project = createProject({ ...blog, ...built, 'entry.js': entry })
    const { all, readme } = await buildAndImport(project)
    expect(Object.keys(all)).toEqual(['./content/a.md', './content/b.md'])
    expect(readme.meta.title).toBe('Read me')
  })
})
