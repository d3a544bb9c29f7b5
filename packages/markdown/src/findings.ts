import type { Finding } from '@trifold/core'

/** What the Markdown renderer has to say to an author. */
export const anchorReachable = (id: string): Finding => ({
  code: 'anchor-reachable',
  severity: 'info',
  message: `A link leads to #${id}, which is no heading and stands under none: in plain Markdown nothing can have that anchor.`,
  help: 'Link to a heading, or put a heading above the block.',
})
