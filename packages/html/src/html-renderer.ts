import {
  type Article,
  articleHref,
  defineRenderer,
  type Node,
  type OutputFile,
  omissionOf,
  rootsOf,
  selectFor,
  visit,
} from '@trifold/core'
import { createPrinter, directionOf, drawMath, words as wordsOf } from '@trifold/prose'
import { leaveOutNotes } from './leave-out-notes.ts'
import { htmlOptionsSchema } from './options.ts'
import { createPage } from './page.ts'
import { fillTemplate, fragmentOf } from './page-template.ts'

/** Prints an article as one page that stands alone: works from disk, requests nothing, runs nothing. */
export const htmlRenderer = defineRenderer({
  name: 'html',
  group: 'text',
  version: '1',
  options: htmlOptionsSchema,
  render: async (whole, options, context) => {
    const selected = selectFor(whole, { group: 'text', name: 'html' })
    const { article, omitted: notes } = leaveOutNotes(selected.article)
    const words = wordsOf(article.meta.lang)
    const printer = createPrinter({
      file: context.file,
      words,
      direction: directionOf(article.meta.lang),
      asset: context.asset,
      math: await context.derive('math', () => drawMath(whole)),
      link: (url) => articleHref(url, 'article.html', context),
      footnotes: article.footnotes,
      headingShift: 'outline',
      reservedIds: idsOf(article),
      permalinks: true,
      scrollable: true,
    })
    const page = createPage(article, options, context, words, printer)
    const { html, diagnostics } = await fillTemplate(page, context)
    const uncalled = printer
      .uncalled()
      .map((note) => omissionOf(note, 'no text shown here calls this footnote'))
    const files: OutputFile[] = []
    if (html !== undefined)
      files.push({ path: 'article.html', content: html, role: 'main', label: 'HTML page' })
    if (html !== undefined && options.fragment)
      files.push({
        path: 'article.fragment.html',
        content: fragmentOf(page),
        role: 'snippet',
        label: 'HTML fragment',
      })
    return {
      files,
      diagnostics: [...printer.diagnostics, ...diagnostics],
      omitted: [...selected.omitted, ...notes, ...uncalled],
    }
  },
})

const idsOf = (article: Article): Set<string> => {
  const ids = new Set<string>()
  visit(rootsOf(article), (node: Node) => {
    if ('id' in node) ids.add(node.id)
  })
  return ids
}
