import { expect, it } from 'vitest'
import { judgePage } from './judge-pages.ts'
import { readRecipe } from './recipe.ts'
import { createSiteFolder, posts, slugs } from './site-folder.ts'

const recipe = readRecipe('hugo')

/** Where Hugo puts the pages of the posts. */
const pages = [
  'hello',
  'second-thoughts',
  'in-a-folder',
  'by-year/2026/deep',
  'my-second_post',
  'hello-world-2',
  'a-new-name',
]

const layout = (line: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>{{ .Title }}</title>
  <meta name="description" content="{{ .Description }}">
  <link rel="canonical" href="{{ .Permalink }}">
  ${line}
</head>
<body>
  <h1>{{ .Title }}</h1>
  <p>By Ada Example, <time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2 January 2006" }}</time></p>
  {{ .Content }}
</body>
</html>
`

const createSite = (line: string) =>
  createSiteFolder({
    ...Object.fromEntries(Object.entries(posts).map(([name, text]) => [`content/posts/${name}`, text])),
    'content/about.md': '---\ntitle: About\n---\n\nNo article.\n',
    'layouts/_default/single.html': layout(line),
    'layouts/_default/list.html': layout(line),
    ...recipe.files,
  })

it('has the data in every page of a site of Hugo that follows the recipe', () => {
  const site = createSite(recipe.line)
  const { status, output } = site.run('build-with-hugo.sh')
  expect({ status, output }).toMatchObject({ status: 0 })
  for (const [index, slug] of slugs.entries()) {
    const page = judgePage(
      site,
      `public/posts/${pages[index]}/index.html`,
      `assets/trifold/posts/${slug}/article.jsonld`,
    )
    expect(page.address).toBe(`https://example.org/posts/${pages[index]}/`)
    expect(page.graphs).toEqual([page.expected])
    expect(page.findings).toEqual([])
  }
  expect(site.read('public/posts/index.html')).not.toContain('ld+json')
  expect(site.files().filter((file) => /^public\/.*(?:trifold|jsonld)/.test(file))).toEqual([])
}, 60_000)

it('finds out where the line of the recipe is left out', () => {
  const site = createSite('')
  expect(site.run('build-with-hugo.sh').status).toBe(0)
  expect(
    judgePage(site, 'public/posts/hello/index.html', 'assets/trifold/posts/hello/article.jsonld').graphs,
  ).toEqual([])
}, 60_000)

it('tells of a post that has no data', () => {
  const site = createSite(recipe.line)
  expect(site.run('build-with-hugo.sh').status).toBe(0)
  site.remove('assets/trifold/posts/hello')
  site.write('again.sh', 'hugo')
  expect(site.run('again.sh')).toMatchObject({
    status: 0,
    output: expect.stringMatching(/No data for \S*posts\/hello\.md/),
  })
}, 60_000)
