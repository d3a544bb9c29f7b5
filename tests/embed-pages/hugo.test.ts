import { judgeRecipe } from './judge-recipe.ts'
import { readRecipe } from './recipe.ts'
import { createSiteFolder, posts } from './site-folder.ts'

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

judgeRecipe({
  generator: 'Hugo',
  createSite,
  line: recipe.line,
  script: 'build-with-hugo.sh',
  command: 'hugo',
  output: 'public',
  data: 'assets/trifold',
  pages,
  plainPage: 'public/posts/index.html',
})
