import MarkdownIt from 'markdown-it'
import footnotes from 'markdown-it-footnote'

/** Markdown to HTML by a parser that shares no code with ours: markdown-it, with tables, strikethrough, footnotes. */
export const renderMarkdown = (text: string): string =>
  new MarkdownIt({ html: true }).use(footnotes).render(text)
