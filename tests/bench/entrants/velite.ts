import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entrant } from './entrant.ts'
import { writePosts } from './front-matter.ts'
import { linkPackages } from './link-packages.ts'
import { verifyEntries } from './verify-entries.ts'

const config = `import { defineConfig, s } from 'velite'

export default defineConfig({
  root: 'content',
  collections: {
    posts: {
      name: 'Post',
      pattern: 'posts/*.md',
      schema: s.object({
        title: s.string(),
        description: s.string(),
        date: s.isodate(),
        tags: s.array(s.string()),
        html: s.markdown(),
      }),
    },
  },
})
`

/** Velite: each post validated and turned to HTML, all of them in one file of data. */
export const velite: Entrant = {
  name: 'Velite',
  prepare: (place) => {
    writePosts(join(place.folder, 'content/posts'), place.posts)
    linkPackages(place)
    writeFileSync(join(place.folder, 'velite.config.js'), config)
  },
  reset: ({ folder }) => {
    for (const made of ['.velite', 'public']) rmSync(join(folder, made), { recursive: true, force: true })
  },
  command: ({ folder, tools }) => ({
    program: join(tools.peers, 'velite'),
    args: ['build'],
    cwd: folder,
    env: tools.env,
  }),
  verify: ({ folder, posts }) =>
    verifyEntries(JSON.parse(readFileSync(join(folder, '.velite/posts.json'), 'utf8')), posts),
}
