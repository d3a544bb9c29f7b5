import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entrant } from './entrant.ts'
import { writePosts } from './front-matter.ts'
import { linkPackages } from './link-packages.ts'
import { verifyEntries } from './verify-entries.ts'

const config = `import { defineCollection, defineConfig } from '@content-collections/core'
import { compileMarkdown } from '@content-collections/markdown'
import remarkGfm from 'remark-gfm'
import { z } from 'zod'

const posts = defineCollection({
  name: 'posts',
  directory: 'posts',
  include: '*.md',
  schema: z.object({
    title: z.string(),
    description: z.string(),
    date: z.coerce.date(),
    tags: z.array(z.string()),
    content: z.string(),
  }),
  transform: async (document, context) => {
    const html = await compileMarkdown(context, document, { remarkPlugins: [remarkGfm] })
    return { ...document, html }
  },
})

export default defineConfig({ content: [posts] })
`

/** Content Collections: each post validated and turned to HTML, all of them in one module of data. */
export const contentCollections: Entrant = {
  name: 'Content Collections',
  prepare: (place) => {
    writePosts(join(place.folder, 'posts'), place.posts)
    linkPackages(place)
    writeFileSync(join(place.folder, 'content-collections.ts'), config)
  },
  reset: ({ folder }) => rmSync(join(folder, '.content-collections'), { recursive: true, force: true }),
  command: ({ folder, tools }) => ({
    program: join(tools.peers, 'content-collections'),
    args: ['build'],
    cwd: folder,
    env: tools.env,
  }),
  verify: ({ folder, posts }) => {
    const module = readFileSync(join(folder, '.content-collections/generated/allPosts.js'), 'utf8')
    verifyEntries(entriesOf(module), posts)
  },
}

/** Its module is data but for dates, which are written as calls. */
const entriesOf = (module: string): unknown => {
  const dates = /new Date\(("[^"]*")\)/g
  return JSON.parse(module.slice(module.indexOf('['), module.lastIndexOf(']') + 1).replace(dates, '$1'))
}
