import { defineRenderer, type OutputFile } from '@trifold/core'
import { deckFor } from '@trifold/deck'
import { words } from '@trifold/prose'
import type { Nodes } from 'mdast'
import { createPages } from './create-pages.ts'
import { type MarpOptions, marpOptionsSchema } from './marp-options.ts'
import type { Page } from './page.ts'
import { frontMatter } from './print/front-matter.ts'
import { printPages } from './print-pages.ts'
import { roomOf } from './theme/theme.ts'

/** Prints an article as plain Markdown for Marp: `embed/marp.md`, and the images that it shows in `embed/images/`. */
export const marpRenderer = defineRenderer<MarpOptions>({
  name: 'marp',
  group: 'slides',
  version: '1',
  options: marpOptionsSchema,
  render: async (whole, options, context) => {
    const made = await deckFor(whole, { name: 'marp' }, options, context)
    const { article, deck, math, settings, diagnostics, omitted } = made
    if (deck === undefined) return { files: [], diagnostics, omitted }
    const ratio = settings.size ?? '16:9'
    const { pages, images } = createPages({ article, deck, math, room: roomOf(ratio) }, context)
    const text = printPages(pages, deck, words(article.meta.lang))
    const content = `${frontMatter(article.meta, { ratio, math: hasMath(pages) })}\n\n${text}\n`
    const files: OutputFile[] = [
      { path: 'embed/marp.md', content, role: 'snippet', label: 'Marp' },
      ...images.files(),
    ]
    return { files, diagnostics, omitted }
  },
})

/** Whether a slide shows a formula. */
const hasMath = (pages: readonly Page[]): boolean =>
  pages.some(({ heading, nodes }) => [...(heading?.children ?? []), ...nodes].some(showsMath))

const showsMath = (node: Nodes): boolean =>
  node.type === 'math' || node.type === 'inlineMath' || ('children' in node && node.children.some(showsMath))
