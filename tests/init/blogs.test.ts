import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installCommand } from './installed-command.ts'

const command = installCommand()
const { trifold, files } = command

/** A small blog as each tool makes it, what `init` writes for it, and what a check then finds. */
const blogs = {
  hugo: {
    told: 'A site made with Hugo, told by hugo.toml',
    found: '4 articles, 1 of them a draft, in content.',
    config: {
      name: 'Harbour notes',
      lang: 'en-gb',
      timeZone: 'Z',
      baseUrl: 'https://harbour.example/',
      content: ['content'],
      assetRoots: ['static'],
    },
    keys: ['date → published', 'lastmod → modified', 'categories → tags', 'featured_image → image'],
    unknown: ['ShowToc', 'banner_alt', 'weight'],
    built: ['about', 'posts/first-boat', 'posts/what-it-brings'],
    new: ['content/posts/a-new-one.md', 'date'],
  },
  jekyll: {
    told: 'A site made with Jekyll, told by _config.yml',
    found: '2 articles in _posts.',
    config: {
      name: 'Slow kitchen',
      lang: 'en',
      // Its posts are published below their dates, which no base can say.
      site: { name: 'Slow kitchen', url: 'https://slow.example/notes/' },
      content: ['_posts'],
      assetRoots: ['.'],
      aliases: { 'header-img': 'image' },
    },
    keys: ['date → published', 'categories → tags', 'excerpt → description', 'header-img → image'],
    unknown: ['layout', 'toc'],
    built: ['beans-overnight', 'sourdough-in-winter'],
    new: [/^_posts\/\d{4}-\d\d-\d\d-a-new-one\.md$/, 'date'],
  },
  astro: {
    told: 'A site made with Astro, told by astro.config.mjs',
    found: '3 articles in src/content/blog.',
    config: {
      name: 'Birds of one balcony',
      timeZone: 'Z',
      baseUrl: 'https://birds.example/',
      content: { 'src/content/blog': 'blog' },
      assetRoots: ['public', 'src'],
      aliases: { topics: 'tags' },
      rules: { 'mdx-free': 'warning' },
    },
    keys: ['pubDate → published', 'heroImage → image', 'updatedDate → modified', 'topics → tags'],
    unknown: ['minutesRead'],
    built: ['blog/the-first-robin', 'blog/two-sparrows'],
    // A program is no article: it is passed over, and said so.
    warnings: ['src/content/blog/with-a-component.mdx mdx-free'],
    new: ['src/content/blog/a-new-one.md', 'pubDate'],
  },
  eleventy: {
    told: 'A site made with Eleventy, told by eleventy.config.js',
    found: '3 articles in content.',
    config: {
      name: 'A shed and its tools',
      lang: 'en',
      timeZone: 'Z',
      baseUrl: 'https://shed.example/',
      content: ['content'],
      assetRoots: ['content', '.', 'public'],
    },
    keys: ['date → published'],
    unknown: ['intro'],
    built: ['about', 'blog/a-plane', 'blog/b-saw'],
    new: ['content/blog/a-new-one.md', 'date'],
  },
  docusaurus: {
    told: 'A site made with Docusaurus, told by docusaurus.config.ts',
    found: '3 articles in blog, docs.',
    config: {
      name: 'Rowing club',
      lang: 'en',
      timeZone: 'Z',
      baseUrl: 'https://rowing.example/club/',
      content: { blog: 'blog', docs: 'docs' },
      assetRoots: ['static'],
    },
    keys: ['slug', 'authors', 'tags'],
    unknown: ['sidebar_position'],
    built: ['blog/season-begins', 'docs/intro', 'docs/turning'],
    new: ['docs/a-new-one.md', 'published'],
  },
} as const satisfies Record<string, Blog>

interface Blog {
  readonly told: string
  readonly found: string
  readonly config: object
  readonly keys: readonly string[]
  readonly unknown: readonly string[]
  readonly built: readonly string[]
  readonly warnings?: readonly string[]
  /** Where a new article goes, and how its date is called there. */
  readonly new: readonly [string | RegExp, string]
}

const entries: readonly (readonly [string, Blog])[] = Object.entries(blogs)

const copy = (name: string, folder: string): void =>
  cpSync(join(import.meta.dirname, 'fixtures', name), join(command.folder, folder), { recursive: true })

interface Report {
  readonly articles: readonly { file: string; slug?: string; outputs?: readonly unknown[] }[]
  readonly diagnostics: readonly { file: string; code: string; severity: string; message: string }[]
}

describe.each(entries)('a blog of %s', (name, blog) => {
  it('is recognised, and gets a configuration and nothing else', () => {
    copy(name, name)
    const before = files(name)
    const { status, stdout, stderr } = trifold(name, 'init', '--yes')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const { 'trifold.config.json': config = '', ...others } = files(name)
    expect(others).toEqual(before)
    expect(JSON.parse(config)).toEqual(blog.config)
    expect(stdout).toContain(`${blog.told}\n  ${blog.found}\n`)
    for (const key of [...blog.keys, ...blog.unknown]) expect(stdout).toContain(key)
    const steps = stdout.slice(stdout.indexOf('Next'))
    expect(steps).toMatch(/npm install --save-dev .*\n.*npx trifold check/)
  })

  it('has few notes in a check: one of the keys that are carried along', () => {
    const report = JSON.parse(trifold(name, 'check', '--format', 'json').stdout) as Report
    const told = (severity: string): string[] =>
      report.diagnostics
        .filter((diagnostic) => diagnostic.severity === severity)
        .map(({ file, code }) => (severity === 'info' ? code : `${file} ${code}`))
    expect(told('error')).toEqual([])
    expect(told('warning')).toEqual(blog.warnings ?? [])
    expect(told('info')).toEqual(['frontmatter-key-used'])
    for (const key of blog.unknown)
      expect(report.diagnostics.find(({ code }) => code === 'frontmatter-key-used')?.message).toContain(key)
  })

  it('is built without what is no article, each where the site publishes it', () => {
    const report = JSON.parse(trifold(name, 'build', '--format', 'json').stdout) as Report
    const built = report.articles.filter(({ outputs = [] }) => outputs.length > 0)
    expect(built.map(({ slug }) => slug).sort()).toEqual(blog.built)
  })

  it('takes a new article among its others, with their names of keys', () => {
    const before = Object.keys(files(name))
    const { status, stderr } = trifold(name, 'new', 'a-new-one', '--template', 'how-to')
    expect(status, stderr).toBe(0)
    const [added = ''] = Object.keys(files(name)).filter((path) => !before.includes(path))
    const [place, date] = blog.new
    expect(added).toMatch(typeof place === 'string' ? new RegExp(`^${place}$`) : place)
    expect(files(name)[added]).toMatch(new RegExp(`\\n${date}: \\d{4}-\\d\\d-\\d\\d\\n`))
  })
})

it('a blog that has a configuration keeps it', () => {
  copy('hugo', 'again')
  expect(trifold('again', 'init', '--yes', '--name', 'First').status).toBe(0)
  const before = files('again')
  const { status, stdout } = trifold('again', 'init', '--yes', '--name', 'Second')
  expect({ status, told: stdout.includes('kept as it is') }).toEqual({ status: 0, told: true })
  expect(files('again')).toEqual(before)
})
