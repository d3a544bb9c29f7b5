import { HtmlRenderer, Parser } from 'commonmark'
import createMarkdownIt from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import { marked } from 'marked'

const markdownIt = createMarkdownIt({ html: true, linkify: true })
const markdownItWithFootnotes = createMarkdownIt({ html: true }).use(footnotes)
const parser = new Parser()
const renderer = new HtmlRenderer({ safe: false })

/** What shows Markdown elsewhere, each with everything let through that it can let through. */
export const hosts: Readonly<Record<string, (markdown: string) => string>> = {
  'markdown-it': (markdown) => markdownIt.render(markdown),
  'markdown-it-with-footnotes': (markdown) => markdownItWithFootnotes.render(markdown),
  marked: (markdown) => String(marked.parse(markdown, { async: false })),
  commonmark: (markdown) => renderer.render(parser.parse(markdown)),
}
