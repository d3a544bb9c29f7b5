import { expect, it } from 'vitest'
import { judgePage } from './judge-pages.ts'
import { readRecipe } from './recipe.ts'
import { createSiteFolder, posts, slugs } from './site-folder.ts'

const recipe = readRecipe('eleventy')

/** Where the permalink of the recipe puts the pages of the posts. */
const pages = [
  'hello',
  'second-thoughts',
  'in-a-folder',
  'deep',
  'my-second-post',
  'hello-world-2',
  'a-new-name',
]

const layout = (line: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>{{ title }}</title>
  <meta name="description" content="{{ description }}">
  <link rel="canonical" href="https://example.org{{ page.url }}">
  ${line}
</head>
<body>
  <h1>{{ title }}</h1>
  <p>By Ada Example, <time>{{ page.date.toISOString() }}</time></p>
  {{ content | safe }}
</body>
</html>
`

const createSite = (line: string) =>
  createSiteFolder({
    ...Object.fromEntries(Object.entries(posts).map(([name, text]) => [`posts/${name}`, text])),
    'about.md': '---\ntitle: About\nlayout: post.njk\n---\n\nNo article.\n',
    '_includes/post.njk': layout(line),
    'package.json': '{ "type": "module" }',
    ...recipe.files,
  })

it('has the data in every page of a site of Eleventy that follows the recipe', () => {
  const site = createSite(recipe.line)
  const { status, output } = site.run('build-with-eleventy.sh')
  expect({ status, output }).toMatchObject({ status: 0 })
  for (const [index, slug] of slugs.entries()) {
    const page = judgePage(
      site,
      `_site/posts/${pages[index]}/index.html`,
      `trifold/posts/${slug}/article.jsonld`,
    )
    expect(page.address).toBe(`https://example.org/posts/${pages[index]}/`)
    expect(page.graphs).toEqual([page.expected])
    expect(page.findings).toEqual([])
  }
  expect(site.read('_site/about/index.html')).not.toContain('ld+json')
  expect(site.files().filter((file) => /^_site\/.*(?:trifold|jsonld)/.test(file))).toEqual([])
}, 60_000)

it('finds out where the line of the recipe is left out', () => {
  const site = createSite('')
  expect(site.run('build-with-eleventy.sh').status).toBe(0)
  expect(
    judgePage(site, '_site/posts/hello/index.html', 'trifold/posts/hello/article.jsonld').graphs,
  ).toEqual([])
}, 60_000)

it('tells of a post that has no data', () => {
  const site = createSite(recipe.line)
  expect(site.run('build-with-eleventy.sh').status).toBe(0)
  site.remove('trifold/posts/hello')
  site.write('again.sh', 'npx eleventy')
  expect(site.run('again.sh')).toMatchObject({
    status: 0,
    output: expect.stringMatching(/No data for \S*posts\/hello\.md/),
  })
}, 60_000)
