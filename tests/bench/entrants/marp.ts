import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Entrant } from './entrant.ts'
import { writePosts } from './front-matter.ts'
import { expectIn, expectTitle, verifyFiles } from './verify-files.ts'

/** Marp CLI: each post as a deck in HTML, a slide for each heading; all of them in one run, which is quickest. */
export const marp: Entrant = {
  name: 'Marp CLI',
  prepare: ({ folder, posts }) => writePosts(join(folder, 'posts'), posts, { marp: true, headingDivider: 3 }),
  reset: ({ folder }) => rmSync(join(folder, 'out'), { recursive: true, force: true }),
  command: ({ folder, tools }) => ({
    program: join(tools.peers, 'marp'),
    args: ['--no-config-file', '--input-dir', 'posts', '--output', 'out'],
    cwd: folder,
    env: tools.env,
  }),
  verify: ({ folder, posts }) =>
    verifyFiles(
      join(folder, 'out'),
      posts,
      ({ name }) => `${name}.html`,
      (text, post) => {
        // The shortest posts have one heading below their title.
        expectIn(text, '<section', 2)
        expectTitle(text, post)
      },
    ),
}
