import { defineRenderer } from '@trifold/core'
import { deckFor } from '@trifold/deck'
import { type MarpOptions, marpOptionsSchema } from './marp-options.ts'
import { printHandout } from './print-handout.ts'

/** Prints what is said over each slide, as a handout for the speaker: `embed/notes.md`. */
export const notesRenderer = defineRenderer<MarpOptions>({
  name: 'notes',
  group: 'slides',
  version: '1',
  options: marpOptionsSchema,
  render: async (whole, options, context) => {
    const { article, deck, diagnostics, omitted } = await deckFor(whole, { name: 'notes' }, options, context)
    if (deck === undefined) return { files: [], diagnostics, omitted }
    const content = printHandout(deck, article.meta.lang)
    return {
      files: [{ path: 'embed/notes.md', content, role: 'snippet', label: 'Speaker notes' }],
      diagnostics,
      omitted,
    }
  },
})
