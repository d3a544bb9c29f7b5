import type { Article, Rendered } from '@trifold/core'
import { load } from 'cheerio'
import { type Piece, piecesOf, squeeze } from './pieces-of.ts'
import { renderMarkdown } from './render-markdown.ts'
import { textOfPresentation } from './text-of-presentation.ts'

/** The text that a reader of HTML meets in the page, alternative texts included; footnote numbers of our own apart. */
const textOfHtml = (html: string): string => {
  const page = load(html)
  page('template').each((_, element) => {
    const template = page(element)
    template.replaceWith(`<div>${template.html() ?? ''}</div>`)
  })
  page('title, script, style, [data-footnote-ref], [role="doc-noteref"]').remove()
  page('img, svg').each((_, element) => {
    page(element).replaceWith(` ${page(element).attr('alt') ?? page(element).attr('aria-label') ?? ''} `)
  })
  return page.root().text()
}

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

/** Fields of a deck that name something, and say nothing. */
const names: ReadonlySet<string> = new Set([
  '$schema',
  'type',
  'kind',
  'id',
  'layout',
  'style',
  'lang',
  'url',
  'src',
])

/** What a deck says, without its names. */
const textOfDeck = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  // The title of a link stands in no text.
  if ('type' in value && value.type === 'link' && 'children' in value) return textOfDeck(value.children)
  return Object.entries(value)
    .map(([field, inner]) => (names.has(field) ? '' : textOfDeck(inner)))
    .join(' ')
}

/** Markdown whose comments are read: Marp hands them to the speaker, or prints them above a slide. */
const withComments = (markdown: string): string =>
  markdown.startsWith('---\nmarp: true\n')
    ? markdown.replace(/^<!--(?: _header:)?|-->$/gm, '\n').replaceAll('\u2060', '')
    : markdown

/** How to read the text of a file, by the ending of its name. */
const readers: Record<string, (text: string) => string> = {
  html: textOfHtml,
  md: (text) => textOfHtml(renderMarkdown(withComments(text))),
  json: (text) => textOfDeck(JSON.parse(text)),
  jsonld: (text) => strings(JSON.parse(text)).join('\n'),
}

const textOf = ({ files }: Rendered): string =>
  files
    .map(({ path, content }) => {
      if (typeof content !== 'string') return path.endsWith('.pptx') ? textOfPresentation(content) : ''
      const read = readers[path.slice(path.lastIndexOf('.') + 1)]
      return read === undefined ? '' : read(content)
    })
    .join('\n')

/** The pieces of an article's text that are neither in a format's files nor in a block that it says it left out. */
export const lostPieces = (article: Article, rendered: Rendered): Piece[] => {
  const shown = squeeze(textOf(rendered))
  const omitted = new Set(rendered.omitted.map(({ id }) => id))
  // A slide may end between two sentences.
  const isShown = (text: string) =>
    shown.includes(squeeze(text)) ||
    text.split(/(?<=[.!?])\s/).every((sentence) => shown.includes(squeeze(sentence)))
  return piecesOf(article).filter(
    ({ text, blockIds }) => !blockIds.some((id) => omitted.has(id)) && !isShown(text),
  )
}
