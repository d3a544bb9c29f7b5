import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entrant } from './entrant.ts'
import { writePosts } from './front-matter.ts'
import { linkPackages } from './link-packages.ts'
import { expectTitle, verifyFiles } from './verify-files.ts'

const layout = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ description }}"></head>
<body><article><h1>{{ title }}</h1>{{ content }}</article></body></html>
`

/** Eleventy, each post as a page. Posts are no templates: theirs is the text alone. */
export const eleventy: Entrant = {
  name: 'Eleventy',
  prepare: (place) => {
    const { folder, posts } = place
    writePosts(join(folder, 'posts'), posts, { layout: 'post.liquid' })
    linkPackages(place)
    mkdirSync(join(folder, '_includes'))
    writeFileSync(join(folder, '_includes/post.liquid'), layout)
    writeFileSync(
      join(folder, 'eleventy.config.js'),
      'export const config = { markdownTemplateEngine: false }\nexport default () => {}\n',
    )
  },
  reset: ({ folder }) => {
    for (const made of ['_site', '.cache']) rmSync(join(folder, made), { recursive: true, force: true })
  },
  command: ({ folder, tools }) => ({
    program: join(tools.peers, 'eleventy'),
    args: ['--quiet'],
    cwd: folder,
    env: tools.env,
  }),
  // It takes digits that begin a file’s name for no date, and leaves them.
  verify: ({ folder, posts }) =>
    verifyFiles(join(folder, '_site/posts'), posts, ({ name }) => `${name}/index.html`, expectTitle),
}
