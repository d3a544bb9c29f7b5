import type { Block } from '@trifold/core'
import type { Report } from '../source/report.ts'

const esm = /^(import\s+(['"]|[\w*{][^'"]*\sfrom\s+['"])|export\s+(default|const|let|function|\{))/

/** Lines of code at the top of a post, which other tools run (MDX), are text here: the author is told. */
export const checkMdx = (blocks: readonly Block[], report: Report): void => {
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue
    const [first] = block.children
    if (first?.type !== 'text' || !esm.test(first.value)) continue
    report(block.position, {
      code: 'mdx-free',
      severity: 'warning',
      message:
        'This looks like a line of MDX; it is shown as text, since Trifold runs no code of an article.',
      help: 'Delete it, and write what the component shows in Markdown.',
    })
  }
}
