import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Entrant } from './entrant.ts'
import { writePosts } from './front-matter.ts'
import { expectIn, verifyFiles } from './verify-files.ts'

const script =
  'cd posts; for file in *.md; do pandoc --from gfm+yaml_metadata_block "$file" --output "../out/$file.pptx" || exit 1; done'

/** Pandoc: each post as a PowerPoint file. It joins what it is given at once into one, so it is run for each. */
export const pandoc: Entrant = {
  name: 'Pandoc',
  prepare: ({ folder, posts }) => writePosts(join(folder, 'posts'), posts),
  reset: ({ folder }) => {
    rmSync(join(folder, 'out'), { recursive: true, force: true })
    mkdirSync(join(folder, 'out'))
  },
  command: ({ folder, tools }) => ({ program: 'bash', args: ['-c', script], cwd: folder, env: tools.env }),
  verify: ({ folder, posts }) =>
    verifyFiles(
      join(folder, 'out'),
      posts,
      ({ name }) => `${name}.md.pptx`,
      (text) => expectIn(text, /ppt\/slides\/slide\d+\.xml/g, 3),
    ),
}
