import { defineRenderer, selectFor, versionHref, versionsOf } from '@trifold/core'
import { linkToArticles } from './link-to-articles.ts'
import { type MarkdownOptions, markdownOptionsSchema } from './options.ts'
import { printMarkdown } from './print-markdown.ts'

const name = 'markdown'
const group = 'text'

/**
 * Prints `article.md`, with the local images that it shows in `images/` beside it. Links to other articles lead to
 * their Markdown, or to their pages on a site.
 */
export const markdownRenderer = defineRenderer<MarkdownOptions>({
  name,
  group,
  version: '3',
  options: markdownOptionsSchema,
  render: async (article, options, context) => {
    // Trifold's own dialect keeps what is for other formats, or it would not compile to an equal article.
    const selected =
      options.dialect === 'trifold' ? { article, omitted: [] } : selectFor(article, { group, name })
    const versions = versionsOf(article.meta, context).map((version) => ({
      lang: version.lang,
      url: versionHref(version, 'article.md', context),
    }))
    const link = linkToArticles(context, { source: options.dialect === 'trifold' })
    const { file, asset } = context
    const printed = printMarkdown(selected.article, options, { file, asset, link, versions })
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
