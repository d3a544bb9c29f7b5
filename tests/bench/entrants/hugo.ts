import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entrant } from './entrant.ts'
import { writePosts } from './front-matter.ts'
import { expectTitle, verifyFiles } from './verify-files.ts'

const config = (outputs: readonly string[]): string => `baseURL = 'https://example.org/'
title = 'A blog'
disableKinds = ['taxonomy', 'term', 'RSS', 'sitemap']
[outputs]
page = [${outputs.map((output) => `'${output}'`).join(', ')}]
home = ['html']
[mediaTypes.'text/markdown']
suffixes = ['md']
[outputFormats.md]
mediaType = 'text/markdown'
isPlainText = true
`

const layouts: Readonly<Record<string, string>> = {
  'index.html':
    '<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>\n',
  '_default/single.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"></head>
<body><article><h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>{{ .Content }}</article></body></html>
`,
  '_default/single.json':
    '{{ dict "title" .Title "description" .Description "date" .Date "tags" .Params.tags "text" .Plain | jsonify }}\n',
  '_default/single.md': '# {{ .Title }}\n\n{{ .RawContent }}\n',
}

/** Hugo, each post in one output or three. */
const hugo = (name: string, outputs: readonly string[]): Entrant => ({
  name,
  prepare: ({ folder, posts }) => {
    writePosts(join(folder, 'content/posts'), posts)
    mkdirSync(join(folder, 'layouts/_default'), { recursive: true })
    writeFileSync(join(folder, 'hugo.toml'), config(outputs))
    for (const [path, text] of Object.entries(layouts)) writeFileSync(join(folder, 'layouts', path), text)
  },
  reset: ({ folder }) => {
    for (const made of ['public', 'resources']) rmSync(join(folder, made), { recursive: true, force: true })
  },
  command: ({ folder, tools }) => ({
    program: 'hugo',
    // Releases before 0.110 look for config.toml alone.
    args: ['--config', 'hugo.toml'],
    cwd: folder,
    env: tools.env,
  }),
  verify: ({ folder, posts }) => {
    const out = join(folder, 'public/posts')
    verifyFiles(out, posts, ({ name }) => `${name}/index.html`, expectTitle)
    if (outputs.length === 1) return
    verifyFiles(out, posts, ({ name }) => `${name}/index.md`, expectTitle)
    verifyFiles(
      out,
      posts,
      ({ name }) => `${name}/index.json`,
      (text, { title }) => {
        const data: unknown = JSON.parse(text)
        if ((data as { title?: unknown }).title !== title) throw new Error('the title is another one')
      },
    )
  },
})

export const hugoOneOutput = hugo('Hugo, one output', ['html'])
export const hugoThreeOutputs = hugo('Hugo, three outputs', ['html', 'json', 'md'])
