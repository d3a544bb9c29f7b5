import type { Rendered } from '@trifold/core'
import { load } from 'cheerio'
import { type Piece, squeeze } from './pieces-of.ts'
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

/**
 * The text of Markdown, and of a deck of Marp's the comments, too: Marp hands them to the speaker letter by letter, or
 * prints them above a slide.
 */
const textOfMarkdown = (markdown: string): string => {
  if (!markdown.startsWith('---\nmarp: true\n')) return textOfHtml(renderMarkdown(markdown))
  const deck = markdown.replaceAll('\u2060', '')
  const comments = [...deck.matchAll(/^<!--([\s\S]*?)-->$/gm)].map(([, comment]) => comment)
  const opened = deck.replace(/^<!--(?: _header:)?|-->$/gm, '\n')
  return [textOfHtml(renderMarkdown(opened)), ...comments].join('\n')
}

/** How to read the text of a file, by the ending of its name. */
const readers: Record<string, (text: string) => string> = {
  html: textOfHtml,
  md: textOfMarkdown,
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

/** Letters that a line without an end to break at has at least, before one slide may be too small for it. */
const longLine = 400

/** Whether a line that no slide has room for is shown in parts, in their order, each as long as a line can be. */
const isShownInParts = (line: string, shown: string): boolean => {
  if (line.length < longLine) return false
  for (let from = 0, place = 0; from < line.length; ) {
    const [length, at] = longestShown(line.slice(from), shown, place)
    if (length < Math.min(longLine / 4, line.length - from)) return false
    from += length
    place = at + length
  }
  return true
}

/** How much of a text's beginning is shown after some place, and where. */
const longestShown = (text: string, shown: string, place: number): [length: number, at: number] => {
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (shown.includes(text.slice(0, middle), place)) low = middle
    else high = middle - 1
  }
  return [low, shown.indexOf(text.slice(0, low), place)]
}

/** Those of an article's pieces that are neither in a format's files nor in a block that it says it left out. */
export const lostPieces = (pieces: readonly Piece[], rendered: Rendered): Piece[] => {
  const shown = squeeze(textOf(rendered))
  const omitted = new Set(rendered.omitted.map(({ id }) => id))
  // A slide may end between two sentences.
  const isShown = ({ text, squeezed }: Piece) =>
    shown.includes(squeezed) ||
    text.split(/(?<=[.!?])\s/).every((sentence) => shown.includes(squeeze(sentence))) ||
    isShownInParts(squeezed, shown)
  return pieces.filter((piece) => !piece.blockIds.some((id) => omitted.has(id)) && !isShown(piece))
}
