import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { trifold } from '@trifold/vite'
import { load } from 'cheerio'
import type { LinkedArticle } from 'trifold'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureAstro } from './ensure-astro.ts'
import { createProject, type Project } from './project.ts'

const page = `---
import '@trifold/vite/article.css'
export function getStaticPaths() {
  const found = import.meta.glob('../../articles/*.md', { query: '?trifold', import: 'default', eager: true })
  return Object.values(found).map((article) => ({ params: { slug: article.meta.slug }, props: { article } }))
}
const { article } = Astro.props
---
<html lang={article.meta.lang}>
  <head>
    <title>{article.meta.title}</title>
    <Fragment set:html={article.jsonldScript} />
  </head>
  <body>
    <h1>{article.meta.title}</h1>
    <Fragment set:html={article.html} />
    <iframe src={article.slidesUrl} title="Slides"></iframe>
    {article.outputs.map(({ label, url, name }) => <a class="output" href={url} download={name}>{label}</a>)}
  </body>
</html>
`
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const files = {
  'src/pages/blog/[slug].astro': page,
  'src/articles/trifold.config.json': '{ "baseUrl": "https://example.org/blog" }',
  'src/articles/post.md':
    '---\ntitle: A post\npublished: 2026-03-01\n---\nWords.\n\n![Dot](dot.png)\n\nSee [other](other.md).\n',
  'src/articles/other.md': '# Other\n\nMore words.\n',
  'src/articles/dot.png': dot,
}

/** Builds a project with Astro itself. */
const buildWithAstro = async (project: Project): Promise<void> => {
  const astro = ensureAstro()
  mkdirSync(join(project.root, 'node_modules'), { recursive: true })
  if (!existsSync(join(project.root, 'node_modules/astro')))
    symlinkSync(astro, join(project.root, 'node_modules/astro'), 'dir')
  const { build } = await import(pathToFileURL(join(astro, 'dist/core/index.js')).href)
  const linkTo = ({ slug }: LinkedArticle): string => `/blog/${slug}/`
  await build({
    root: project.root,
    configFile: false,
    logLevel: 'silent',
    site: 'https://example.org',
    vite: { plugins: [trifold({ formats: ['pptx'], linkTo })] },
  })
}

describe('a site that Astro builds', () => {
  let project: Project
  beforeAll(async () => {
    project = createProject(files)
    await buildWithAstro(project)
  })
  afterAll(() => project?.dispose())
  const built = (address: string | undefined): boolean =>
    existsSync(join(project.root, 'dist', address ?? '?'))

  it('has a page for each article, with its text and its image', () => {
    const $ = load(project.read('dist/blog/post/index.html'))
    expect($('.trifold .body > p').first().text()).toBe('Words.')
    expect($('.trifold a').attr('href')).toBe('/blog/other/')
    expect(built($('.trifold img').attr('src'))).toBe(true)
    expect(built('blog/other/index.html')).toBe(true)
  })

  it('has the data of the article once, as it is', () => {
    const $ = load(project.read('dist/blog/post/index.html'))
    const scripts = $('script[type="application/ld+json"]')
    expect(scripts.length).toBe(1)
    const nodes: Record<string, unknown>[] = JSON.parse(scripts.text())['@graph']
    expect(nodes.find((node) => node['@type'] === 'Article')?.headline).toBe('A post')
  })

  it('has the slides and what there is to download', () => {
    const $ = load(project.read('dist/blog/post/index.html'))
    const slides = $('iframe').attr('src') ?? ''
    expect(load(project.read(`dist${slides}`))('[data-slide]').length).toBeGreaterThan(0)
    expect(
      $('.output')
        .map((_, link) => $(link).text())
        .get(),
    ).toEqual(['PowerPoint'])
    expect(built($('.output').attr('href'))).toBe(true)
  })
})

it('is not built by Astro if an article has an error, which is told with its place and code frame', async () => {
  const project = createProject({ ...files, 'src/articles/other.md': '# Other\n\n:::nothing\n' })
  const error = await buildWithAstro(project).catch((reason) => reason)
  expect(`${error.message} ${error.frame} ${JSON.stringify(error.loc)}`).toMatch(/other\.md.*3/s)
  expect(`${error.message} ${error.frame}`).toContain('3 | :::nothing')
  project.dispose()
})
