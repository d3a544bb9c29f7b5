import { judgeRecipe } from './judge-recipe.ts'
import { readRecipe } from './recipe.ts'
import { createSiteFolder, posts } from './site-folder.ts'

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

judgeRecipe({
  generator: 'Eleventy',
  createSite,
  line: recipe.line,
  script: 'build-with-eleventy.sh',
  command: 'npx eleventy',
  output: '_site',
  data: 'trifold',
  pages,
  plainPage: '_site/about/index.html',
})
