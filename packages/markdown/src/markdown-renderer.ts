import { defineRenderer, selectFor } from '@trifold/core'
import { linkToPages } from './link-to-pages.ts'
import { type MarkdownOptions, markdownOptionsSchema } from './options.ts'
import { printMarkdown } from './print-markdown.ts'

const name = 'markdown'
const group = 'text'

/**
 * Prints `article.md`, with the local images that it shows in `images/` beside it. On a site, links to other articles
 * lead to their pages.
 */
export const markdownRenderer = defineRenderer<MarkdownOptions>({
  name,
  group,
  version: '1',
  options: markdownOptionsSchema,
  render: async (article, options, context) => {
    // Trifold's own dialect keeps what is for other formats, or it would not compile to an equal article.
    const selected =
      options.dialect === 'trifold' ? { article, omitted: [] } : selectFor(article, { group, name })
    const printed = printMarkdown(linkToPages(selected.article, context), options, context)
    return {
      files: [
        { path: 'article.md', content: printed.text, role: 'main', label: 'Markdown' },
        ...printed.assets,
      ],
      diagnostics: printed.diagnostics,
      omitted: [...selected.omitted, ...printed.omitted],
    }
  },
})
