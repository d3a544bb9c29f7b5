import { blockSnippets } from './block-snippets.ts'
import { frontmatterSnippets } from './frontmatter-snippets.ts'
import type { Snippet } from './snippet.ts'

/** Snippets by the names that VS Code shows: every block, every key of front matter. */
export const editorSnippets = (): Record<string, Snippet> =>
  Object.fromEntries([...frontmatterSnippets(), ...blockSnippets()])
