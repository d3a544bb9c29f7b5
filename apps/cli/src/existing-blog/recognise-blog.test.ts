import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recogniseBlog } from './recognise-blog.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trifold-blog-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const blogOf = (files: Readonly<Record<string, string>>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return recogniseBlog(root)
}

const post = '---\ntitle: A\n---\n\nA.\n'

describe('a site of Hugo', () => {
  it('is recognised by a folder of configuration, whose files are keys', async () => {
    expect(
      await blogOf({
        'config/_default/config.yaml': 'baseURL: https://a.example\ndefaultContentLanguage: de\n',
        'config/_default/languages.de.toml':
          'title = "Heft"\nlanguageCode = "de-at"\ncontentDir = "content/de"\n',
        'config/_default/languages.en.toml': 'contentDir = "content/en"\n',
        'config/_default/permalinks.toml': 'posts = "/:year/:slug/"\n',
        'content/de/posts/a.md': post,
        'content/en/posts/a.md': post,
      }),
    ).toMatchObject({
      tool: 'Hugo',
      name: 'Heft',
      lang: 'de-at',
      url: 'https://a.example/',
      content: { 'content/de': '' },
      otherAddresses: 'permalinks sets them',
      remarks: ['Articles in other languages are left out: content/en (en).'],
    })
  })

  it('is none of a tool that has a config.toml as well', async () => {
    const zola = {
      'config.toml': 'base_url = "https://a.example"\n',
      'content/a.md': post,
      'templates/x.html': '',
    }
    expect((await blogOf(zola))?.tool).toBe('a folder of Markdown')
  })
})

describe('a site of Jekyll', () => {
  it.each([
    ['/:title/', '', undefined],
    ['/blog/:title', 'blog', undefined],
    ['pretty', '', 'they are made by permalink: pretty'],
    ['/:categories/:title/', '', 'they are made by permalink: /:categories/:title/'],
  ])('with the permalink %s has its posts at “%s”', async (permalink, at, otherAddresses) => {
    const blog = await blogOf({ '_config.yml': `permalink: ${permalink}\n`, '_posts/2026-01-02-a.md': post })
    expect(blog?.content).toEqual({ _posts: at })
    expect(blog?.otherAddresses).toBe(otherAddresses)
  })

  it('has posts of categories, and collections that become pages', async () => {
    const blog = await blogOf({
      '_config.yml':
        'collections:\n  recipes: { output: true }\n  hidden: { output: false }\nexclude: [out]\n',
      '_recipes/a.md': post,
      '_hidden/a.md': post,
      'bread/_posts/2026-01-02-a.md': post,
    })
    expect(Object.keys(blog?.content ?? {})).toEqual(['bread/_posts', '_recipes'])
    expect(blog?.remarks).toEqual([])
  })
})

describe('a site of Astro', () => {
  it('has collections where their loader says, and addresses only where a page shows them', async () => {
    const files = {
      'astro.config.ts': 'export default defineConfig({ site: SITE.website, base: "/x" })',
      'src/config.ts': 'export const SITE = { website: "https://a.example/", title: "Paper", lang: "en" }',
      'src/content.config.ts': "const BLOG = 'b'; glob({ pattern: '**/*.md', base: './src/data/blog' })",
      'src/data/blog/a.md': post,
      'src/pages/posts/[...page].astro': '',
    }
    const blog = await blogOf(files)
    expect(blog).toMatchObject({ name: 'Paper', lang: 'en', url: 'https://a.example/x/' })
    expect(blog?.content).toEqual({ 'src/data/blog': 'blog' })
    expect(blog?.otherAddresses).toContain('no page of src/pages')
    expect((await blogOf({ 'src/pages/blog/[slug].astro': '' }))?.otherAddresses).toBeUndefined()
  })

  it('has a collection where a page asks for it, and its folder where constants say', async () => {
    const blog = await blogOf({
      'astro.config.ts': 'export default {}',
      'src/content.config.ts':
        'export const PATH = "src/data/blog"; const posts = defineCollection({ loader: glob({ base: PATH }) })',
      'src/data/blog/a.md': post,
      'src/pages/articles/[...slug]/index.astro': 'const all = await getCollection("posts")',
      'src/pages/articles/[...page].astro': 'const all = await getCollection("posts")',
    })
    expect(blog?.content).toEqual({ 'src/data/blog': 'articles' })
    expect(blog?.otherAddresses).toBeUndefined()
  })

  it('of Starlight has its pages at the root', async () => {
    const blog = await blogOf({
      'astro.config.mjs':
        "export default { site: 'https://a.example', integrations: [starlight({ title: 'Guide' })] }",
      'src/content/docs/a.md': post,
    })
    expect(blog).toMatchObject({ name: 'Guide', content: { 'src/content/docs': '' } })
    expect(blog?.otherAddresses).toBeUndefined()
  })
})

describe('a site of Eleventy', () => {
  it('without a folder of input has each folder of articles, but for what it publishes or copies', async () => {
    const blog = await blogOf({
      '.eleventy.js': 'module.exports = () => ({ dir: { input: "." } })',
      'posts/a.md': post,
      'posts/posts.json': '{ "permalink": "/{{ page.fileSlug }}/" }',
      '_site/posts/a.md': post,
      'node_modules/x/a.md': post,
      'README.md': '# x\n',
    })
    expect(blog?.content).toEqual({ posts: 'posts' })
    expect(blog?.otherAddresses).toContain('permalink')
  })
})

describe('a site of Docusaurus', () => {
  it.each([
    ['url: "https://a.example", presets: [{ docs: { routeBasePath: "/" } }]', 'a', 'routeBasePath sets them'],
    [
      'url: "https://a.example"',
      '2026-01-02-a',
      'posts without a slug are published below the date of their file',
    ],
    ['url: "https://a.example"', 'a', undefined],
  ])('%s with the post %s tells whether addresses are known', async (config, name, otherAddresses) => {
    const blog = await blogOf({
      'docusaurus.config.js': `module.exports = { ${config} }`,
      [`blog/${name}.md`]: post,
    })
    expect(blog?.otherAddresses).toBe(otherAddresses)
  })
})

describe('a folder of Markdown', () => {
  it('of a project is its documentation, and no page about the project', async () => {
    const files = {
      'package.json': '{}',
      'README.md': '',
      'CHANGELOG.md': '',
      'CONTRIBUTING.md': '',
      'src/x.ts': '',
    }
    expect(await blogOf(files)).toBeUndefined()
    expect((await blogOf({ 'docs/guide/a.md': post, 'docs/guide/b/c.md': post }))?.content).toEqual({
      'docs/guide': '',
    })
    expect((await blogOf({ 'notes/a.md': post }))?.content).toEqual({
      'docs/guide': 'docs/guide',
      notes: 'notes',
    })
  })

  it('of notes alone is that folder', async () => {
    expect(await blogOf({ 'a.md': post, 'deep/b.md': post })).toMatchObject({ content: {}, file: 'a.md' })
  })
})

describe('a configuration that nobody should trust', () => {
  it.each([
    ['hugo.toml', 'title = '],
    ['hugo.yaml', `a: ${'['.repeat(50_000)}`],
    ['hugo.json', '['.repeat(100_000)],
    [
      'hugo.toml',
      'contentDir = "../../etc"\ntitle = 3\nbaseURL = "javascript:alert(1)"\nlanguageCode = "not a tag"',
    ],
    ['_config.yml', 'collections_dir: /etc\nurl: [1]\n'],
    ['astro.config.mjs', `${'/*'.repeat(50_000)} site: "https://a.example"`],
    ['eleventy.config.js', `${'"\\'.repeat(50_000)} input: "../.."`],
    ['docusaurus.config.ts', '`'.repeat(99_999)],
  ])('%s does no harm, and says nothing that is none', async (file, text) => {
    const start = process.cpuUsage().user
    const blog = await blogOf({ [file]: text, 'content/a.md': post, '_posts/a.md': post, 'blog/a.md': post })
    expect(process.cpuUsage().user - start).toBeLessThan(3_000_000)
    expect(JSON.stringify(blog)).not.toMatch(/javascript|etc|\.\.|not a tag/)
  })

  it('is not read through a link that leads out of the folder', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'trifold-outside-'))
    writeFileSync(join(outside, 'hugo.toml'), 'title = "Secret"\n')
    symlinkSync(join(outside, 'hugo.toml'), join(root, 'hugo.toml'))
    expect(JSON.stringify(await blogOf({ 'content/a.md': post }))).not.toContain('Secret')
    rmSync(outside, { recursive: true })
  })
})
