import type { Article, FootnoteDefinition } from '@trifold/core'
import { visit } from '@trifold/core'
import { inside, type Lowering, lowerBlocks } from '@trifold/prose'
import type { RootContent } from 'mdast'

/** Footnotes in the order of their first call; those that nothing calls come last. */
export const footnotesInOrder = (article: Article): FootnoteDefinition[] => {
  if (article.footnotes.length === 0) return []
  const byIdentifier = new Map(article.footnotes.map((note) => [note.identifier, note]))
  const ordered = new Set<FootnoteDefinition>()
  const follow = (roots: Article['children']): void =>
    visit(roots, (node) => {
      const note = node.type === 'footnoteReference' ? byIdentifier.get(node.identifier) : undefined
      if (note !== undefined) ordered.add(note)
    })
  follow(article.children)
  // A set goes on to what is added while it is walked: footnotes that footnotes call.
  for (const note of ordered) follow(note.children)
  for (const note of article.footnotes) ordered.add(note)
  return [...ordered]
}

/** The footnotes at the text's end: GFM's definitions, or in CommonMark a numbered list under a heading. */
export const lowerFootnotes = (state: Lowering): RootContent[] => {
  const { notes } = state
  if (notes.length === 0) return []
  if (state.marks.footnotes) return notes.map((note) => definition(note, state))
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: state.words.footnotes }] },
    {
      type: 'list',
      ordered: true,
      start: 1,
      spread: false,
      children: notes.map((note) => ({ type: 'listItem', spread: false, children: contentOf(note, state) })),
    },
  ]
}

const definition = (note: FootnoteDefinition, state: Lowering): RootContent => ({
  type: 'footnoteDefinition',
  identifier: note.identifier,
  label: note.label ?? null,
  children: contentOf(note, state),
})

// mdast's types let only flow content stand there; what blocks lower to is flow content.
const contentOf = (note: FootnoteDefinition, state: Lowering): never[] =>
  lowerBlocks(note.children, inside(state)) as never[]
